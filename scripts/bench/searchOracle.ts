/** What a person would call a hit, told by reading every text: the measure of what a search finds. */
import type { Database } from 'better-sqlite3';
import { spellingsOf } from '../../electron/text/pinyin.ts';
import { wholeTexts } from './rivals.ts';

/** The events that hold every word of a text. */
export type Oracle = (typed: string) => ReadonlySet<number>;

/** Characters stand anywhere, letters at the beginning of a word or of a name's spelling. */
export function oracleOf(db: Database): Oracle {
  const texts = wholeTexts(db).map(({ event, text }) => ({
    event,
    text: (text ?? '').toLowerCase(),
  }));
  const spellings = spellingsByEvent(db);
  return (typed) => {
    const sets = typed.split(' ').map((term) => {
      const isSpelling = /^[a-z]{2,}$/u.test(term);
      const beginning = isSpelling ? new RegExp(`(?<![\\p{L}\\p{N}])${term}`, 'u') : null;
      const found = new Set<number>();
      for (const { event, text } of texts) {
        if (found.has(event) || !text.includes(term)) continue;
        if (beginning === null || beginning.test(apart(text))) found.add(event);
      }
      if (isSpelling) {
        for (const { event, spelt } of spellings) if (spelt.includes(` ${term}`)) found.add(event);
      }
      return found;
    });
    const [first = new Set<number>(), ...others] = sets;
    return new Set([...first].filter((id) => others.every((set) => set.has(id))));
  };
}

/** A change of script begins a word as a space does. */
const apart = (text: string): string => text.replaceAll(/\p{Script=Han}/gu, ' ');

/** The spellings of names and titles, as one text each. */
function spellingsByEvent(db: Database): { event: number; spelt: string }[] {
  const names = db
    .prepare(
      `SELECT id AS event, name AS text FROM event UNION ALL SELECT id, place FROM event
       UNION ALL SELECT id, organiser FROM event UNION ALL SELECT event_id, tag FROM event_tag
       UNION ALL SELECT e.id, s.name FROM event e JOIN series s ON s.id = e.series_id
       UNION ALL SELECT event_id, title FROM session
       UNION ALL SELECT DISTINCT s.event_id, p.name FROM session_person sp
         JOIN session s ON s.id = sp.session_id JOIN person p ON p.id = sp.person_id`,
    )
    .all() as { event: number; text: string | null }[];
  const known = new Map<string, string>();
  return names.map(({ event, text }) => {
    const name = text ?? '';
    const spelt = known.get(name) ?? ` ${spellingsOf(name)}`;
    known.set(name, spelt);
    return { event, spelt };
  });
}
