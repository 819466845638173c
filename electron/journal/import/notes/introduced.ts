/** Who speaks, where the first words beneath a heading introduce them in prose. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson, Span } from '#shared/draft.ts';
import { isPersonName, peopleIn, personNamed } from '../mining/people.ts';
import { simplify } from '../prose/simplify.ts';
import { linesIn, sliceOf } from '../prose/spans.ts';
import { slotPerson } from '../talks/slotName.ts';

const LONGEST_FIRST = 220;
/** `讲者是`, `Speaker was`: who follows is introduced. */
const LABEL =
  /(?:^|[\s，,。.（(])(?:讲者|讲师|主讲(?:人|者|嘉宾)?|讲的人|讲话的人|分享(?:人|者|嘉宾)|演讲(?:人|者|嘉宾)|报告人|主持(?:人)?|嘉宾|the speakers?|speakers?|presenters?|given by|presented by|led by|talk by)(?:\s?(?:was|were|is|are|名叫|叫做?|名字叫|是|为|有)|[:：])?\s{0,2}/iu;
const END_OF_NAME = /[，,。.；;！!（(、\n]|\s(?:who|from|and|with|of|on|at)\s/u;
const BOLD = /\*\*(?<name>[^*\n]{2,40})\*\*/u;
/** A name that begins the text, and what a name is followed by there. */
const LEADING =
  /^(?:\*\*)?(?<name>\p{Lu}[\p{L}.'’-]{1,20}(?: (?:van|von|de|der|den|da|di|al|el|bin|la|le))?(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3})(?:\*\*)?(?=['’]s |\s?[(（,，]|\s(?:from|of|at|and|&|showed?|shows|talk(?:ed|s)|spoke|walked|presented|presents|told|explain(?:ed|s)|gave|argued?|argues|said|says|on|is|was|runs|ran|works|leads?|led|heads|has|had|did|opened|described|compared|began|started|built|made|和|从|讲|说|分享|的|是|把|在))/u;

/** `Kiki 对谈 Raymond 邝（六年）`, `Ada Moss in conversation with Tom Reyes`. */
const CONVERSATION =
  /^(?<one>[\p{L}][\p{L} .'’-]{1,30}?)\s?(?:对谈|對談|对话|對話|访谈|訪談|in conversation with|in dialogue with|interviews|interviewed by|interviewing)\s?(?<other>\p{L}[\p{L} .'’-]{1,30}?)(?=\s?[(（,，。.;；]|$)/u;

/** The two of a conversation, where both are names. */
function inConversation(written: string, start: number): DraftPerson[] | null {
  const groups = CONVERSATION.exec(written)?.groups;
  const people = [groups?.['one'], groups?.['other']].flatMap((name) => {
    const named = name === undefined ? null : slotPerson(name.trim(), 'label');
    return named ? [draftPerson({ ...named, span: placeOf(written, named.name, start) })] : [];
  });
  return people.length === 2 ? people : null;
}

const BESIDE =
  /^\*{0,2} (?:and|&) (?:\*\*)?(?<other>\p{Lu}[\p{L}'’-]{1,20} \p{Lu}[\p{L}'’-]{1,20})/u;

/** The people whom the first line of prose beneath a heading introduces; none where it is a list. */
export function introducedIn(text: string, body: Span): DraftPerson[] {
  const [line] = linesIn(text, { start: body.start, end: Math.min(body.end, body.start + 600) });
  if (!line || line.start >= body.end) return [];
  const first = { start: line.start, end: Math.min(line.end, line.start + LONGEST_FIRST) };
  const written = sliceOf(text, first);
  if (/^(?:[-*+•·]\s|\d{1,2}[.)、]|[|>])/u.test(written)) return [];
  const pair = inConversation(written, first.start);
  if (pair) return pair;
  const labelled = afterLabel(written, first.start);
  if (labelled) return [labelled];
  const bold = boldName(written, first.start);
  if (bold) return [bold];
  const name = LEADING.exec(written)?.groups?.['name'];
  const beside =
    name === undefined
      ? undefined
      : BESIDE.exec(written.slice(written.indexOf(name) + name.length))?.groups?.['other'];
  // Beside a name, a first name that is a word as well, such as `Will` or `Dev`, is one.
  if (
    name !== undefined &&
    (isPersonName(name) || (beside !== undefined && isPersonName(beside)))
  ) {
    const named = draftPerson({ name, part: 'speaker', span: placeOf(written, name, first.start) });
    return beside !== undefined && isPersonName(beside)
      ? [
          named,
          draftPerson({
            name: beside,
            part: 'speaker',
            span: placeOf(written, beside, first.start),
          }),
        ]
      : [named];
  }
  return peopleIn(text, first).filter(({ part }) => part !== 'met' && part !== 'author');
}

/** `Port of Oban, **Ada Moss**. Two moorings …`: where from and, in bold, who. */
const FROM_BOLD =
  /^(?:[^.!?。！？*\n]{2,50}[,，:：]\s?)?\*\*(?<name>[^*\n]{3,40})\*\*(?=\s?[.。,，:：(（]|$)/u;

function boldName(written: string, start: number): DraftPerson | null {
  const name = FROM_BOLD.exec(written)?.groups?.['name']?.trim();
  if (name === undefined || !isPersonName(name)) return null;
  return draftPerson({ name, part: 'speaker', span: placeOf(written, name, start) });
}

const placeOf = (written: string, name: string, start: number): Span => {
  const at = start + Math.max(0, written.indexOf(name));
  return { start: at, end: at + name.length };
};

/** The name after words such as `讲者是`: in bold, whole, or at the end of what describes its bearer. */
function afterLabel(written: string, start: number): DraftPerson | null {
  const label = LABEL.exec(simplify(written));
  if (!label) return null;
  const rest = written.slice(label.index + label[0].length);
  const bold = BOLD.exec(rest.slice(0, 60))?.groups?.['name'];
  const end = END_OF_NAME.exec(rest)?.index ?? rest.length;
  const words = rest.slice(0, Math.min(end, 60)).trim();
  const candidates = [bold, words, words.slice(words.lastIndexOf('的') + 1)];
  for (const candidate of candidates) {
    if (candidate === undefined || candidate === '') continue;
    const person = personNamed(candidate.trim());
    if (person) return draftPerson({ ...person, span: placeOf(written, person.name, start) });
  }
  return null;
}
