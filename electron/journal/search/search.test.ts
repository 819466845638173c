import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyEvent } from '#shared/event.ts';
import { NO_FILTER } from '#shared/filter.ts';
import type { SearchQuery } from '#shared/search.ts';
import { emptySession } from '#shared/session.ts';
import { sampleAgrees } from '../../db/search/checkIndex.ts';
import { indexParts } from '../../db/search/searchIndex.ts';
import { foldText } from '../../text/fold.ts';
import { calledJournal, type CalledJournal } from '../testCalls.ts';
import { newEvent } from '../testJournal.ts';

let journal: CalledJournal;
beforeEach(() => {
  journal = calledJournal();
});

const search = (text: string, more: Partial<SearchQuery> = {}) =>
  journal.call('search.find', {
    text,
    filter: NO_FILTER,
    kinds: [],
    offset: 0,
    limit: 50,
    ...more,
  });
const namesFound = async (text: string, more: Partial<SearchQuery> = {}): Promise<string[]> =>
  (await search(text, more)).events.map(({ name }) => name);
const takeaway = (text: string, kind: 'insight' | 'action' = 'insight') => ({
  kind,
  text,
  outcome: 'open' as const,
  sessionId: null,
  sessionIndex: null,
  quote: null,
  due: null,
  laterUntil: null,
});

async function fill(): Promise<void> {
  await journal.call(
    'event.log',
    newEvent(
      {
        name: '海藻论坛 2024',
        dateStart: '2024-05-02',
        place: '厦门',
        organiser: '蓝湾协会',
        tags: ['能源'],
        notes: '他们说海藻电池便宜。\n\n成本还没有算清。',
        opinion: '我觉得太乐观。',
        people: [{ personId: null, name: '林一舟', affiliation: '蓝湾科技', part: 'speaker' }],
      },
      { takeaways: [takeaway('海藻电池值得关注'), takeaway('跟进报价', 'action')] },
    ),
  );
  await journal.call(
    'event.log',
    newEvent(
      {
        name: 'Kelp Summit',
        series: 'Kelp Summit',
        dateStart: '2025-09-01',
        dateEnd: '2025-09-03',
        place: 'Lisbon',
        role: 'speaker',
        language: 'en',
      },
      {
        verdict: {
          worth: 2,
          reasons: ['fluff'],
          condition: null,
          sentence: 'Too many databases.',
          givenOn: '2025-09-04',
        },
        sessions: [
          {
            ...emptySession('Batteries from kelp'),
            notes: 'Data about café culture. A LLM数据 pipeline.',
            opinion: 'A metadata talk in disguise.',
            people: [{ personId: null, name: 'Ada Moss', affiliation: null, part: 'speaker' }],
          },
        ],
      },
    ),
  );
  await journal.call('event.log', newEvent({ name: '数据之夜', notes: '資料庫與圓桌。' }));
}

describe('a search', () => {
  beforeEach(fill);

  it.each([
    ['海藻', ['海藻论坛 2024']],
    ['藻', ['海藻论坛 2024']],
    ['海藻 成本', ['海藻论坛 2024']],
    ['海藻成本', []],
    ['数据', ['数据之夜', 'Kelp Summit']],
    ['资料库', ['数据之夜']],
    ['圓桌', ['数据之夜']],
    ['data', ['Kelp Summit']],
    ['base', []],
    ['cafe', ['Kelp Summit']],
    ['ＫＥＬＰ', ['Kelp Summit']],
    ['"kelp summit"', ['Kelp Summit']],
    ['"summit kelp"', []],
    ['LLM数据', ['Kelp Summit']],
    ['kelp -metadata', []],
    ['kelp -lantern', ['Kelp Summit']],
    ['ada', ['Kelp Summit']],
    ['蓝湾', ['海藻论坛 2024']],
    ['haizao', ['海藻论坛 2024']],
    ['hzlt', ['海藻论坛 2024']],
    ['linyizhou', ['海藻论坛 2024']],
    ['worth:<=2', ['Kelp Summit']],
    ['worth:unrated 海藻', ['海藻论坛 2024']],
    ['year:2025', ['Kelp Summit']],
    ['年:2024-2025', ['Kelp Summit', '海藻论坛 2024']],
    ['year:none', ['数据之夜']],
    ['speaker:ada', ['Kelp Summit']],
    ['讲者:林', ['海藻论坛 2024']],
    ['tag:能', ['海藻论坛 2024']],
    ['organiser:蓝湾', ['海藻论坛 2024']],
    ['series:kelp', ['Kelp Summit']],
    ['has:action', ['海藻论坛 2024']],
    ['有:看法', ['Kelp Summit', '海藻论坛 2024']],
    ['-has:opinion', []],
    ['-has:opinion 数据', ['数据之夜']],
    ['role:speaker', ['Kelp Summit']],
    ['角色:演讲者', ['Kelp Summit']],
    ['place:lisbon', ['Kelp Summit']],
    ['language:英文', ['Kelp Summit']],
    ['in:opinion 觉得', ['海藻论坛 2024']],
    ['in:notes 觉得', []],
    ['😀', []],
    ['', []],
  ])('for %j finds %j', async (text, names) => {
    expect(await namesFound(text)).toEqual(names);
  });

  it('shows the words around each hit, where it stands, and the counts by kind', async () => {
    const { events, counts } = await search('海藻');
    expect(counts).toMatchObject({ event: 1, takeaway: 1, notes: 1, person: 0 });
    expect(events[0]).toMatchObject({
      marks: [[0, 2]],
      hits: 3,
      snippets: [
        { kind: 'takeaway', text: '海藻电池值得关注', marks: [[0, 2]] },
        { kind: 'notes', itemId: null },
      ],
    });
    const session = (await search('cafe')).events[0]?.snippets[0];
    expect(session).toMatchObject({
      kind: 'notes',
      part: 'session',
      title: 'Batteries from kelp',
      span: [11, 15],
    });
  });

  it('puts the events that are named so first, then the newest', async () => {
    await journal.call(
      'event.log',
      newEvent({ name: 'Another', dateStart: '2026-01-01', notes: 'kelp' }),
    );
    expect(await namesFound('kelp')).toEqual(['Kelp Summit', 'Another']);
  });

  it('is narrowed by the filters and the kinds beside it', async () => {
    expect(await namesFound('kelp', { filter: { ...NO_FILTER, roles: ['attendee'] } })).toEqual([]);
    expect(await namesFound('海藻', { kinds: ['takeaway'] })).toEqual(['海藻论坛 2024']);
    expect(await namesFound('kelp', { kinds: ['source'] })).toEqual([]);
  });

  it('has the values of the filters counted among what it finds', async () => {
    const counted = async (text: string) =>
      journal.call('timeline.facets', {
        period: 'all',
        filter: NO_FILTER,
        search: { text, kinds: [] },
      });
    const roles = (facets: Awaited<ReturnType<typeof counted>>) =>
      facets.roles.map(({ value, count }) => [value, count]);
    expect(roles(await counted('kelp'))).toEqual([['speaker', 1]]);
    expect(roles(await counted('海藻'))).toEqual([]);
    expect((await counted('数据')).states).toMatchObject([{ count: 2 }]);
    expect((await counted('')).states).toMatchObject([{ count: 3 }]);
  });

  it('that finds nothing names what it looked for and what is nearest', async () => {
    expect(await search('海藻 不存在')).toMatchObject({
      total: 0,
      terms: [{ text: '海藻' }, { text: '不存在' }],
      nearest: [{ text: '海藻', total: 1 }],
    });
    expect((await search('Kelp Sumit')).nearest).toContainEqual({
      text: '"Kelp Summit"',
      total: 1,
    });
  });

  it('names the operators that it could not understand', async () => {
    const result = await search('worth:9x kelp');
    expect(result.ignored).toEqual(['worth:9x']);
    expect(result.total).toBe(1);
  });

  it('comes in pages', async () => {
    const first = await namesFound('has:notes has:opinion worth:unrated', { limit: 1 });
    expect(first).toEqual(['海藻论坛 2024']);
    expect(await namesFound('year:2024-2025', { offset: 1, limit: 1 })).toEqual(['海藻论坛 2024']);
  });

  it.each([
    ['of 10,000 characters', 'a"*'.repeat(3_333)],
    ['of operators of FTS', 'NEAR(a b) AND OR NOT ^x words: {a}'],
    ['with lone surrogates', '\ud800 \udc00海藻'],
    ['of quotes', '"""""'],
    ['of zero bytes', 'a\0b'],
  ])('%s is answered', async (_, text) => {
    await expect(search(text)).resolves.toMatchObject({ pending: 0 });
  });
});

describe('the index', () => {
  const texts = fc.array(
    fc.constantFrom('海', '藻', '电', '池', ' kelp', ' data', ' LLM', '，', ' ', '. '),
    { maxLength: 30 },
  );
  const words = ['海藻', '藻', '海藻电', 'kelp', 'da', 'llm', '电池 kelp'];

  /** What a person would call a hit: characters anywhere, letters at the beginning of a word. */
  const holds = (text: string, word: string): boolean => {
    const folded = foldText(text).toLowerCase();
    return /^[a-z]/u.test(word)
      ? new RegExp(`(?<![a-z])${word}`, 'u').test(folded)
      : folded.includes(word);
  };

  it('finds every true hit and no other, whatever was changed, undone and redone', async () => {
    const change = fc.tuple(fc.nat(5), texts);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
        journal = calledJournal();
        for (const [kind, parts] of changes) await apply(kind, parts.join(''));
        const rows = journal.db.prepare('SELECT id, name, notes FROM event').all() as {
          id: number;
          name: string;
          notes: string;
        }[];
        for (const word of words) {
          const expected = rows
            .filter(({ name, notes }) =>
              word.split(' ').every((part) => holds(name, part) || holds(notes, part)),
            )
            .map(({ id }) => id);
          const found = (await search(word)).events.map(({ eventId }) => eventId);
          expect(new Set(found), word).toEqual(new Set(expected));
        }
      }),
      { numRuns: 25 },
    );
  });

  async function apply(kind: number, text: string): Promise<void> {
    const ids = journal.db.prepare('SELECT id FROM event').pluck().all() as number[];
    const id = ids.at(-1);
    if (kind === 3) await journal.call('history.undo', { stepId: null });
    else if (kind === 4) await journal.call('history.redo', {});
    else if (kind === 5 && id !== undefined) await journal.call('event.remove', { ids: [id] });
    else if (kind === 2 && id !== undefined) {
      const { revision } = await journal.call('event.get', { id });
      await journal.call('event.update', { id, revision, patch: { notes: text } });
    } else {
      await journal.call('event.log', {
        ...newEvent({ name: `n${text}`, notes: text }),
        event: { ...emptyEvent(`n ${text}`), notes: text },
      });
    }
  }

  it('that is damaged is made anew, and the journal stays usable meanwhile', async () => {
    await fill();
    // SQLite guards the tables behind the index; the disk does not.
    journal.db.unsafeMode(true);
    journal.db.exec("UPDATE search_index_data SET block = x'00' WHERE id > 10");
    journal.db.unsafeMode(false);
    expect(await search('海藻')).toMatchObject({ total: 0 });
    expect((await search('海藻')).pending).toBeGreaterThan(0);
    await journal.call('event.log', newEvent({ name: 'Still here' }));
    while (indexParts(journal.db, 100) > 0);
    expect(await namesFound('海藻')).toEqual(['海藻论坛 2024']);
    expect(await namesFound('still')).toEqual(['Still here']);
  });

  it.each([
    [
      'has lost a chunk',
      'DELETE FROM search_index WHERE rowid = (SELECT min(id) FROM search_chunk)',
    ],
    [
      'has kept a chunk too many',
      'DELETE FROM search_chunk WHERE id = (SELECT min(id) FROM search_chunk)',
    ],
    ['has never seen a takeaway', 'DELETE FROM search_chunk WHERE owner % 8 = 3'],
    ['has been spoilt on the disk', "UPDATE search_index_data SET block = x'00' WHERE id > 10"],
  ])('that %s is found out by a check and made anew', async (_, damage) => {
    await fill();
    journal.db.unsafeMode(true);
    journal.db.exec(damage);
    journal.db.unsafeMode(false);
    expect(await journal.call('journal.check', {})).toMatchObject({ ok: true, problems: [] });
    expect((await search('海藻')).pending).toBeGreaterThan(0);
    while (indexParts(journal.db, 100) > 0);
    expect(await namesFound('海藻')).toEqual(['海藻论坛 2024']);
    await journal.call('journal.check', {});
    expect((await search('海藻')).pending).toBe(0);
  });

  it('of other words than the journal has is found out by a sample', async () => {
    await fill();
    expect(sampleAgrees(journal.db, 30)).toBe(true);
    journal.db.exec('DROP TRIGGER search_takeaway_update');
    journal.db.exec("UPDATE takeaway SET text = 'otherwise'");
    expect(sampleAgrees(journal.db, 30)).toBe(false);
  });

  it('forgets the people of a session that is removed', async () => {
    await fill();
    const eventId = (await search('ada')).events[0]?.eventId ?? 0;
    const [session] = (await journal.call('event.get', { id: eventId })).sessions;
    await journal.call('session.remove', { id: session?.id ?? 0 });
    expect(await namesFound('ada')).toEqual([]);
    await journal.call('history.undo', { stepId: null });
    expect(await namesFound('ada')).toEqual(['Kelp Summit']);
  });

  it('follows the name of a person and of a series', async () => {
    await fill();
    const people = await journal.call('person.list', { text: '', offset: 0, limit: 10 });
    const ada = people.rows.find(({ name }) => name === 'Ada Moss');
    const { person } = await journal.call('person.get', { id: ada?.id ?? 0 });
    await journal.call('person.update', {
      id: person.id,
      revision: person.revision,
      patch: { name: 'Eva Reed' },
    });
    expect(await namesFound('reed')).toEqual(['Kelp Summit']);
    expect(await namesFound('moss')).toEqual([]);
  });
});
