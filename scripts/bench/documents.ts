/** Documents of the shapes that people bring in, as long as the bench asks for. */
import { CHINESE_FAMILIES, CHINESE_GIVEN, FAMILY_NAMES, GIVEN_NAMES } from './words.ts';
import { type Random, randomFrom } from './random.ts';
import { plainVoice, textOf } from './text.ts';

const SECTION_BYTES = 1_200;
const TURN_BYTES = 400;

/** Pieces until they make so many bytes of UTF-8. */
function filled(bytes: number, piece: (index: number) => string): string {
  const pieces: string[] = [];
  let written = 0;
  for (let index = 0; written < bytes; index += 1) {
    const next = piece(index);
    pieces.push(next);
    written += Buffer.byteLength(next);
  }
  return pieces.join('');
}

const speakerOf = (random: Random, isChinese: boolean): string =>
  isChinese
    ? `${random.pick(CHINESE_FAMILIES)}${random.pick(CHINESE_GIVEN)}`
    : `${random.pick(GIVEN_NAMES)} ${random.pick(FAMILY_NAMES)}`;

/** Raw notes in Markdown: a heading for each talk, lines, an opinion in brackets, bold words. */
export function notesOf(bytes: number, isChinese: boolean): string {
  const random = randomFrom(11);
  const opinion = isChinese ? '（这个真的有用吗？）' : '(is that really so?)';
  return filled(bytes, (index) => {
    const text = textOf(random, plainVoice(isChinese), SECTION_BYTES);
    const lines = text.replaceAll(/(?<=[。.]) ?/gu, '\n- ');
    return `# ${index + 1}. ${speakerOf(random, isChinese)}\n- ${lines} **${text.slice(0, 12)}** ${opinion}\n\n`;
  });
}

/** A transcript with a label before each of the turns of five speakers. */
export function transcriptOf(bytes: number, isChinese: boolean): string {
  const random = randomFrom(12);
  const speakers = Array.from({ length: 5 }, () => speakerOf(random, isChinese));
  const colon = isChinese ? '：' : ': ';
  return filled(
    bytes,
    () =>
      `${random.pick(speakers)}${colon}${textOf(random, plainVoice(isChinese), TURN_BYTES)}\n\n`,
  );
}

/** Speech as it was recognised: no speakers, and lines that end anywhere. */
export function recognisedOf(bytes: number): string {
  const random = randomFrom(13);
  return filled(bytes, () => {
    const text = textOf(random, plainVoice(true), TURN_BYTES).replaceAll('。', '，嗯，');
    return `${text.replaceAll(/.{40}/gu, '$&\n\n')}\n`;
  });
}

/** A saved page: an article between navigation and other headlines. */
export function pageOf(bytes: number, isChinese: boolean): string {
  const random = randomFrom(14);
  const links = Array.from(
    { length: 60 },
    (_, index) =>
      `<li><a href="/news/${index}">${textOf(random, plainVoice(isChinese), 40)}</a></li>`,
  ).join('');
  const paragraphs = filled(
    bytes,
    () => `<p>${textOf(random, plainVoice(isChinese), TURN_BYTES)}</p>\n`,
  );
  return `<!doctype html><html><head><meta charset="utf-8"><title>Harbour Forum 2025</title></head>
<body><nav><ul>${links}</ul></nav><main><article><h1>Harbour Forum 2025</h1>
${paragraphs}</article></main><aside><ul>${links}</ul></aside></body></html>`;
}

/** A year's calendar: so many entries in the zone of Berlin. */
export function calendarOf(entries: number): string {
  const random = randomFrom(15);
  const two = (value: number): string => String(value).padStart(2, '0');
  const events = Array.from({ length: entries }, (_, index) => {
    const day = `2025${two((index % 12) + 1)}${two((index % 28) + 1)}`;
    const hour = two(8 + (index % 10));
    return `BEGIN:VEVENT\r\nUID:bench-${index}\r\nSUMMARY:${textOf(random, plainVoice(index % 2 === 0), 30)}\r
DTSTART;TZID=Europe/Berlin:${day}T${hour}0000\r\nDTEND;TZID=Europe/Berlin:${day}T${hour}4500\r
LOCATION:Room ${index % 9}\r\nDESCRIPTION:${textOf(random, plainVoice(false), 200)}\r\nEND:VEVENT\r\n`;
  });
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join('')}END:VCALENDAR\r\n`;
}

/** A list of events as a spreadsheet exports it. */
export function tableOfEvents(rows: number): string {
  const random = randomFrom(16);
  const lines = Array.from(
    { length: rows },
    (_, index) =>
      `${textOf(random, plainVoice(false), 20).replaceAll('.', '')} ${index},2025-${(index % 12) + 1}-${(index % 28) + 1},Lisbon,${(index % 5) + 1},"${textOf(random, plainVoice(index % 2 === 0), 120)}"\n`,
  );
  return `Name,Date,City,Worth,Notes\n${lines.join('')}`;
}
