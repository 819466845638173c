import { setTimeout } from 'node:timers/promises';
import { NO_FILTER } from '#shared/filter.ts';
import { compare, type Figure, figureOf, timed } from './figures.ts';
import { handOver } from './handOver.ts';
import { journalOf, type OpenJournal, openJournal } from './journals.ts';
import { SIZES } from './queries.ts';
import { randomFrom } from './random.ts';
import { plainVoice, textOf } from './text.ts';

const ROUNDS = 7;
const BYTES = 100_000;
/** Milliseconds from opening the screen to pasting. */
const MOMENT = 3_000;
/** Sessions on the programme, of as many earlier ones that it is held against. */
const EVENTS = 20;
/** Three seconds for an invitation of 100 kB; a card of an event is a screen like the others. */
const TARGET = 3_000;
const CARD_TARGETS: Readonly<Record<number, number>> = { 1_000: 200, 10_000: 500 };

/** How long the card of an invitation takes, its reading included, and that of an event alone. */
export async function measureDecide(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) {
    const journal = openJournal(await journalOf(size));
    const events = `${size.toLocaleString('en')} events`;
    const { ids } = await journal.call('timeline.open', { period: 'all', filter: NO_FILTER });
    const text = await invitationOf(journal, ids.slice(0, EVENTS));
    figures.push(await measureInvitation(journal, text, events));
    figures.push(await measureReady(journal, text, events));
    const times: number[] = [];
    for (const eventId of ids.slice(0, ROUNDS)) {
      times.push(await timed(() => journal.call('decide.event', { eventId })));
    }
    figures.push(figureOf(`card of an event, ${events}`, 'ms', times, CARD_TARGETS[size] ?? null));
    journal.close();
  }
  return figures;
}

/** An invitation whose speakers and titles are those of events of the journal, and much text. */
async function invitationOf(journal: OpenJournal, ids: readonly number[]): Promise<string> {
  const lines: string[] = [];
  let name = '';
  for (const id of ids) {
    const event = await journal.call('event.get', { id });
    name = event.series ?? event.name;
    for (const { title, people } of event.sessions) {
      lines.push(`09:30 ${title.replaceAll('\n', ' ')} – ${people[0]?.name ?? 'Maud Ellery'}`);
    }
  }
  const head = `# ${name} 2027\n\n24–25 June 2027, Rotterdam\n\nFee: EUR 300\n\n## Programme\n\n`;
  const programme = head + lines.join('\n');
  const filling = textOf(randomFrom(21), plainVoice(false), BYTES - Buffer.byteLength(programme));
  return `${programme}\n\n## About\n\n${filling}\n`;
}

/** As the screen does it, which gets a thread ready when it opens: one pastes a moment later. */
async function measureReady(journal: OpenJournal, text: string, events: string): Promise<Figure> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const fileId = await handOver(journal, 'invitation.txt', text);
    await journal.call('import.prepare', {});
    await setTimeout(MOMENT);
    times.push(await timed(() => journal.call('decide.read', { fileId })));
    await journal.call('file.close', { fileId });
  }
  return figureOf(`the same, its thread ready, ${events}`, 'ms', times, TARGET);
}

function measureInvitation(journal: OpenJournal, text: string, events: string): Promise<Figure> {
  const read = async (operation: 'decide.read' | 'import.read'): Promise<number> => {
    const fileId = await handOver(journal, 'invitation.txt', text);
    const took = await timed(() => journal.call(operation, { fileId }));
    await journal.call('file.close', { fileId });
    return took;
  };
  return compare({
    name: `card of an invitation of 100 kB, ${events}`,
    rounds: ROUNDS,
    target: TARGET,
    measure: () => read('decide.read'),
    beside: { name: 'its reading alone', measure: () => read('import.read') },
  });
}
