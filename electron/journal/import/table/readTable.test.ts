import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/draft.ts';
import { DEFAULT_READ_OPTIONS } from '#shared/importReading.ts';
import type { ReadOptions, TableMapping } from '#shared/importReading.ts';
import { Refusal } from '#shared/result.ts';
import { TODAY } from '../testReading.ts';
import { looksLikeTable } from './looksLikeTable.ts';
import { readTable } from './readTable.ts';

const read = (text: string, mapping: TableMapping | null = null, name = 'list.csv') => {
  const options: ReadOptions = { ...DEFAULT_READ_OPTIONS, mapping };
  const { table, ...result } = readTable(text, { name, today: TODAY, options });
  if (!table) throw new Error('no table');
  return { ...result, table };
};
const first = (text: string, name?: string): Draft => {
  const [draft] = read(text, null, name).drafts;
  if (!draft) throw new Error('no draft');
  return draft;
};
const dates = ({ dateStart, dateEnd }: Draft): string | null =>
  dateEnd.value === null ? dateStart.value : `${dateStart.value}/${dateEnd.value}`;

describe('columns are mapped by their headings', () => {
  it.each([
    ['Event,Start date,End date,City,Role', 'name dateStart dateEnd place role'],
    ['Conference;When;Where;My role;Rating', 'name dateStart place role worth'],
    ['Title\tOrganizer\tType\tMode\tStatus', 'name organiser tags format state'],
    ['会议名称,时间,地点,角色,费用（元）', 'name dateStart place role cost'],
    ['活動名稱,日期,城市,主辦單位,備註', 'name dateStart place organiser notes'],
    ['会议全称，开始日期，结束日期，是否值得再去', 'name dateStart dateEnd worth'],
    ['日期/Date,活动 Event,地点 Place', 'dateStart name place'],
    ['id,Conference website,Conference,Number of attendees', 'null link name null'],
    ['Event name,Key takeaways,Who I met,Hours,Ticket price', 'name takeaways people hours cost'],
    ['Event,Would you attend again? (1-5),Why', 'name worth reasons'],
    ['序号,会议,收获,感想,标签', 'null name takeaways opinion tags'],
    ['Date,Talk title,Event,Place', 'dateStart summary name place'],
    ['Subject,Start Date,End Date,All day event,Location', 'name dateStart dateEnd null place'],
    ['Conference,Year,Month,Participation type', 'name dateStart null role'],
  ])('%s', (heading, wanted) => {
    const { table } = read(`${heading}\n`);
    expect(table.mapping.hasHeader).toBe(true);
    expect(table.mapping.columns.map(String).join(' ')).toBe(wanted);
  });

  it('or by what stands in them', () => {
    const rows = [
      '12/03/2024,Kite Meetup,London,4,https://kites.example',
      '25/04/2024,Lantern Conf,Bristol,2,https://lantern.example',
      '07/06/2024,Rivers Forum,Leeds,5,https://rivers.example',
    ];
    const { table } = read(rows.join('\n'));
    expect(table.mapping).toMatchObject({
      hasHeader: false,
      columns: ['dateStart', 'name', 'place', 'worth', 'link'],
    });
  });

  it('and figures beneath an unknown heading are left alone', () => {
    expect(read('Event,Shelf\nKite Days,1\nSail Days,2\n').table.mapping.columns).toEqual([
      'name',
      null,
    ]);
  });

  it('a title and empty rows may stand above the heading', () => {
    const { drafts } = read('2024年参会记录,,\n,,\n会议,日期,城市\n风筝大会,3月15日,青岛\n');
    expect(drafts.map(({ name }) => name.value)).toEqual(['风筝大会']);
    expect(drafts[0]?.dateStart).toMatchObject({ value: '2024-03-15', confidence: 'likely' });
  });
});

describe('the delimiter is found', () => {
  it.each([
    [',', 'Event,City\nKite Days,Oslo\n'],
    [';', 'Event;City\nKites, and more;Oslo\n'],
    ['\t', 'Event\tCity\nKites, and more\tOslo\n'],
    ['|', '| Event | City |\n|---|---|\n| Kite Days | Oslo |\n'],
    ['，', '会议，城市\n风筝大会，青岛\n'],
    [';', 'sep=;\nEvent;City\nKite Days;Oslo\n'],
  ])('%j', (delimiter, text) => {
    const { table, drafts } = read(text);
    expect(table.mapping.delimiter).toBe(delimiter);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.place.value).toMatch(/Oslo|青岛/u);
  });
});

it('a mapping that is given is obeyed to the letter', () => {
  const mapping: TableMapping = {
    delimiter: ',',
    hasHeader: false,
    rows: 'events',
    columns: [null, 'place', 'name'],
  };
  const { drafts, table } = read('Event,City,Date\nKite Days,Oslo,2024\n', mapping);
  expect(table.mapping).toEqual(mapping);
  expect(
    drafts.map(({ name, place, dateStart }) => [name.value, place.value, dateStart.value]),
  ).toEqual([
    ['Date', 'City', null],
    ['2024', 'Oslo', '2024'],
  ]);
});

describe('dates', () => {
  const date = (cell: string): string | null => dates(first(`Event,Date\nKites,"${cell}"\n`));
  it.each([
    ['2024-12-19', '2024-12-19'],
    ['2024/3/8', '2024-03-08'],
    ['2024.3.8', '2024-03-08'],
    ['20240308', '2024-03-08'],
    ['2024-03-08 09:30', '2024-03-08'],
    ['2024-03-08T09:30:00+08:00', '2024-03-08'],
    ['19 Dec 2024', '2024-12-19'],
    ['19-Dec-24', '2024-12-19'],
    ['Dec 2-7, 2024', '2024-12-02/2024-12-07'],
    ['2024-12-02 to 2024-12-07', '2024-12-02/2024-12-07'],
    ['2024-12-02~2024-12-07', '2024-12-02/2024-12-07'],
    ['2024/11/20-22', '2024-11-20/2024-11-22'],
    ['2024年12月2日至7日', '2024-12-02/2024-12-07'],
    ['２０２４年３月２８日', '2024-03-28'],
    ['12.-14.09.2024', '2024-09-12/2024-09-14'],
    ['2024-12', '2024-12'],
    ['Dec-24', '2024-12'],
    ['2024年12月', '2024-12'],
    ['2024', '2024'],
    ['Spring 2024', '2024'],
    ['45370', '2024-03-19'],
    ['45370.5', '2024-03-19'],
    ['12月19日', null],
    ['2024-02-30', null],
    ['13/13/2024', null],
    ['soon', null],
    ['yesterday', null],
    ['TBD', null],
    ['待定', null],
    ['-', null],
  ])('%s', (cell, wanted) => {
    expect(date(cell)).toBe(wanted);
  });

  it.each([
    ['03/04/2024 19/04/2024', '2024-04-03 2024-04-19', 'sure'],
    ['03/04/2024 03/19/2024', '2024-03-04 2024-03-19', 'sure'],
    ['01/02/2024 03/04/2024 02/11/2024', '2024-02-01 2024-04-03 2024-11-02', 'sure'],
    ['05.06.2024 03.04.2023', '2024-06-05 2023-04-03', 'sure'],
    ['05/06/2024', '2024-06-05', 'unsure'],
  ])('the order in %s is decided by the whole column', (cells, wanted, confidence) => {
    const rows = cells.split(' ').map((cell, index) => `Event ${index},${cell}`);
    const { drafts } = read(['Event,Date', ...rows].join('\n'));
    expect(drafts.map(({ dateStart }) => dateStart.value).join(' ')).toBe(wanted);
    expect(drafts[0]?.dateStart.confidence).toBe(confidence);
  });

  it('of an American list put the month first, unsurely', () => {
    const { dateStart } = first('Event,Date,Cost\nKites,05/06/2024,$20\n');
    expect(dateStart).toMatchObject({ value: '2024-05-06', confidence: 'unsure' });
  });

  it('take their year from a column, the name, or the name of the file', () => {
    expect(dates(first('年份,日期,会议\n2023,3月5日-7日,渔业大会\n'))).toBe(
      '2023-03-05/2023-03-07',
    );
    expect(dates(first('Event,Date\nKites 2023,Mar 5\n'))).toBe('2023-03-05');
    expect(dates(first('Event,Date\nKites,Mar 5\n', 'events 2022.csv'))).toBe('2022-03-05');
  });

  it('without a date the year of the name is what is known', () => {
    expect(first('Event,City\nKite Days 2023,Oslo\n').dateStart).toMatchObject({
      value: '2023',
      confidence: 'likely',
    });
  });

  it('an end before its start is told of and left out', () => {
    const { drafts, table } = read('Event,Start,End\nKites,2024-05-03,2024-05-01\n');
    expect(drafts.map(dates)).toEqual(['2024-05-03']);
    expect(table.problems).toMatchObject([{ row: 2, column: 2, code: 'end-before-start' }]);
  });
});

describe('values', () => {
  const cell = (heading: string, value: string): Draft =>
    first(`Event,${heading}\nKites,"${value.replaceAll('"', '""')}"\n`);

  it.each([
    ['Speaker', 'speaker'],
    ['speaker (invited talk)', 'speaker'],
    ['听众', 'attendee'],
    ['圆桌嘉宾', 'panelist'],
    ['主持人', 'moderator'],
    ['主辦', 'organiser'],
    ['juggler', null],
  ])('the role %s', (value, wanted) => {
    expect(cell('Role', value).role.value).toBe(wanted);
  });

  it.each([
    ['Attended?', 'Yes', 'attended'],
    ['Attended?', 'No', 'skipped'],
    ['Status', 'Registered', 'planned'],
    ['是否参加', '没去', 'skipped'],
    ['状态', '已报名', 'planned'],
  ])('the state beneath %s: %s', (heading, value, wanted) => {
    expect(cell(heading, value).state.value).toBe(wanted);
  });

  it.each([
    ['Worth it?', '4', 4],
    ['Worth it?', '4/5', 4],
    ['Worth it?', '★★☆☆☆', 2],
    ['Worth it?', 'never again', 1],
    ['Worth it?', 'Probably not', 2],
    ['Worth it?', 'it depends', 3],
    ['Worth it?', 'Definitely', 5],
    ['是否值得再去', '不推荐', 2],
    ['是否值得再去', '一定会再去', 5],
    ['Rating', '8/10', 4],
    ['Rating', '7', 4],
    ['Worth it?', '0', null],
    ['Worth it?', '', null],
    ['Worth it?', 'blue', null],
  ])('worth beneath %s: %s', (heading, value, wanted) => {
    expect(cell(heading, value).verdict?.worth ?? null).toBe(wanted);
  });

  it('a verdict quotes its cell, or the sentence beside it, with its reasons', () => {
    const text =
      'Event,Worth it?,Why,One line\nKites,No,"sales pitch, fluff",Nothing but adverts.\n';
    expect(first(text).verdict).toMatchObject({
      worth: 2,
      reasons: ['sales-pitch', 'fluff'],
      sentence: 'Nothing but adverts.',
    });
  });

  it.each([
    ['Cost (EUR)', '1,250.00', [{ label: 'Cost', amount: 125_000, currency: 'EUR' }]],
    ['费用（元）', '1200', [{ label: '费用', amount: 120_000, currency: 'CNY' }]],
    ['Cost', '€ 62,50', [{ label: 'Cost', amount: 6_250, currency: 'EUR' }]],
    ['Cost', '1.250,00 €', [{ label: 'Cost', amount: 125_000, currency: 'EUR' }]],
    ['Cost', 'US$ 99', [{ label: 'Cost', amount: 9_900, currency: 'USD' }]],
    ['花费', '1.2万元', [{ label: '花费', amount: 1_200_000, currency: 'CNY' }]],
    ['Fee', 'JPY 3000', [{ label: 'Fee', amount: 3_000, currency: 'JPY' }]],
    ['Cost', 'free', []],
    ['费用', '免费', []],
    ['Cost', '300', []],
  ])('%s %s', (heading, value, wanted) => {
    expect(cell(heading, value).costs).toEqual(wanted);
  });

  it('shows its first rows as they stand, empty cells among them', () => {
    const { table } = read('Event,City,Cost\nKite Days,,5 EUR\nSail Days,Bath\n');
    expect(table.rows).toEqual([
      ['Kite Days', '', '5 EUR'],
      ['Sail Days', 'Bath', ''],
    ]);
  });

  it('money without a currency is told of', () => {
    expect(read('Event,Cost\nKites,300\n').table.problems).toMatchObject([
      { row: 2, column: 1, code: 'no-currency', text: '300' },
    ]);
  });

  it('tags, people and takeaways are several', () => {
    const draft = first(
      'Event,Tags,Who I met,Takeaways\nKites,"wind; rope、风",' +
        '"Ines Okoro, Jun Tanaka","1. Tie it twice.\n2. Wait for wind."\n',
    );
    expect(draft.tags).toEqual(['wind', 'rope', '风']);
    expect(draft.people).toMatchObject([
      { name: 'Ines Okoro', part: 'met' },
      { name: 'Jun Tanaka', part: 'met' },
    ]);
    expect(draft.takeaways.map(({ text }) => text)).toEqual(['Tie it twice.', 'Wait for wind.']);
  });

  it('a link may lack its scheme, and never runs anything', () => {
    expect(cell('Link', 'www.kites.example/a').link.value).toBe('https://www.kites.example/a');
    expect(cell('Link', 'javascript:alert(1)').link.value).toBeNull();
  });
});

it('every value stands where its span says', () => {
  const text = [
    'Event,City,Date,Notes,Takeaways',
    '"Kite ""Days""",  Oslo ,2024-05-01,"Two',
    'lines","Tie it; Wait"',
    "Sail Days,Bergen,2024-06-02,plain,'t was fine",
  ].join('\r\n');
  const { drafts } = read(text);
  const at = (span: { start: number; end: number } | null): string | null =>
    span && text.slice(span.start, span.end);
  const [kites, sails] = drafts;
  expect(kites?.name.value).toBe('Kite "Days"');
  expect(at(kites?.name.span ?? null)).toBe('Kite ""Days""');
  expect(at(kites?.place.span ?? null)).toBe('Oslo');
  expect(kites?.takeaways.map(({ span }) => at(span))).toEqual(['Tie it', 'Wait']);
  expect(at(sails?.dateStart.span ?? null)).toBe('2024-06-02');
  expect(at(sails?.entry?.span ?? null)).toBe("Sail Days,Bergen,2024-06-02,plain,'t was fine");
});

describe('bad rows', () => {
  it('are told of by the number that a spreadsheet shows, and kept where they can be', () => {
    const text = [
      'Event,Date,City',
      'Kites,2024-05-01,Oslo',
      '',
      ',2024-05-02,Rome',
      '"Two\nlines",2024-05-03,Bern',
      'Sails,whenever,Bergen,extra',
      'Total,2 events,',
    ].join('\n');
    const { drafts, table, notices } = read(text);
    expect(drafts.map(({ name }) => name.value)).toEqual(['Kites', 'Two\nlines', 'Sails']);
    expect(table.problems).toMatchObject([
      { row: 6, column: null, code: 'too-many-cells' },
      { row: 4, column: null, code: 'no-name' },
      { row: 6, column: 1, code: 'not-a-date', text: 'whenever' },
    ]);
    expect(notices).toEqual([{ code: 'rows-left-out', count: 2 }]);
  });

  it('an open quote costs its own row alone', () => {
    const text = 'Event,Date\nKites,2024-05-01\n"Sails,2024-05-02\nRopes,2024-05-03\n"Wind",2024\n';
    const { drafts, table } = read(text);
    expect(drafts.map(({ name }) => name.value)).toEqual(['Kites', 'Sails', 'Ropes', 'Wind']);
    expect(table.problems).toMatchObject([{ row: 3, code: 'unclosed-quote' }]);
  });

  it('are counted beyond those that are shown', () => {
    const rows = Array.from({ length: 900 }, (_, n) => `Event ${n},whenever`);
    const { table } = read(['Event,Date', ...rows].join('\n'));
    expect([table.problems.length, table.problemCount]).toEqual([200, 900]);
  });
});

describe('a programme', () => {
  const text = [
    'Harbour Data Days 2025 – Programme,,,,',
    'Lisbon,12-13 June 2025,,,',
    ',,,,',
    'Time,Room,Title,Speaker,Company',
    '12 June,,,,',
    '09:00-09:45,Main hall,Opening keynote: What tides teach us,Ada Moss,Kelp Labs',
    '09:45-10:15,,Coffee break,,',
    '10:15-11:00,Room 2,Small indexes,"Ben Okafor, Ines Okoro",Quay Systems',
    '13 June,,,,',
    '9:00 AM,Main hall,Panel: Who owns the data?,,',
  ].join('\n');

  it('is one event with its sessions', () => {
    const { drafts, isList, table } = read(text);
    expect([drafts.length, isList, table.mapping.rows]).toEqual([1, false, 'sessions']);
    const [draft] = drafts;
    expect(draft && [draft.name.value, dates(draft), draft.place.value]).toEqual([
      'Harbour Data Days 2025',
      '2025-06-12/2025-06-13',
      'Lisbon',
    ]);
    expect(draft?.sessions).toMatchObject([
      {
        kind: 'keynote',
        title: { value: 'Opening keynote: What tides teach us' },
        startsAt: '2025-06-12T09:00',
        endsAt: '2025-06-12T09:45',
        room: 'Main hall',
        people: [{ name: 'Ada Moss', affiliation: 'Kelp Labs' }],
      },
      { kind: 'other', title: { value: 'Coffee break' }, room: null },
      { kind: 'talk', people: [{ name: 'Ben Okafor' }, { name: 'Ines Okoro' }] },
      { kind: 'panel', startsAt: '2025-06-13T09:00', endsAt: null },
    ]);
  });

  it('in Chinese, with the day in its first row alone', () => {
    const rows = [
      '日期,时间,议题,演讲嘉宾,单位,会场',
      '2025年5月16日,09:00-09:30,开幕致辞,王建国,海蓝科技,主会场',
      ',09:30-10:10,港口调度中的大模型,李晓梅,港务集团,主会场',
      ',10:10-10:30,茶歇,,,',
      '2025年5月17日,14:00-15:00,圆桌对话：数据归谁所有,"周晓、陈可",,二号厅',
    ];
    const [draft] = read(rows.join('\n')).drafts;
    expect(draft?.name.value).toBeNull();
    expect(draft && dates(draft)).toBe('2025-05-16/2025-05-17');
    expect(draft?.sessions.map(({ title, startsAt }) => [title.value, startsAt])).toEqual([
      ['开幕致辞', '2025-05-16T09:00'],
      ['港口调度中的大模型', '2025-05-16T09:30'],
      ['茶歇', '2025-05-16T10:10'],
      ['圆桌对话：数据归谁所有', '2025-05-17T14:00'],
    ]);
  });

  it('without a heading is one where rows of a day stand above its sessions', () => {
    const rows = [
      'Day 1 - Thursday 12 March 2026\t\t',
      '09:00\tOpening\tAda Moss',
      '10:00\tKnots in practice\tBen Okafor',
      'Day 2 - Friday 13 March 2026\t\t',
      '09:30\tWind for all\tInes Okoro',
    ];
    const [draft] = read(rows.join('\n')).drafts;
    expect(draft?.sessions.map(({ startsAt, people }) => [startsAt, people[0]?.name])).toEqual([
      ['2026-03-12T09:00', 'Ada Moss'],
      ['2026-03-12T10:00', 'Ben Okafor'],
      ['2026-03-13T09:30', 'Ines Okoro'],
    ]);
  });

  it('with dates and times in one cell', () => {
    const rows = [
      'Title,Speaker(s),Abstract,Start,End,Track,Type',
      'Ferries,Jonas Weber,We model ferries.,2025-09-18 09:30,2025-09-18 10:15,Ships,Talk',
      'Soldering,Ines Okoro,,2025-09-19T10:30:00,2025-09-19T12:00:00,,Workshop',
    ];
    const [draft] = read(rows.join('\n')).drafts;
    expect(draft?.sessions).toMatchObject([
      { startsAt: '2025-09-18T09:30', endsAt: '2025-09-18T10:15', track: 'Ships', kind: 'talk' },
      { startsAt: '2025-09-19T10:30', endsAt: '2025-09-19T12:00', kind: 'workshop' },
    ]);
  });

  it('without a day has no times, as they would be of no day', () => {
    const [draft] = read('Time,Talk,Speaker,Room\n09:00,Kites,Ines Okoro,A\n').drafts;
    expect(draft?.sessions).toMatchObject([{ startsAt: null, room: 'A' }]);
  });
});

describe('a text is told from a table', () => {
  it.each([
    ['list.csv', 'anything', true],
    ['a.txt', 'Event,Date,City\nKites,2024-05-01,Oslo\nSails,2024-05-02,Rome\n', true],
    ['a.txt', '会议\t日期\t城市\n风筝大会\t2024-05-01\t青岛\n', true],
    ['a.md', '| Event | Date |\n|---|---|\n| Kites | 2024 |\n', true],
    [
      'a.txt',
      'Dear all, here are my notes,\nwe met at noon, and talked,\nabout boats, and so on,\n',
      false,
    ],
    ['a.md', '# Kites\n\nSome words | with a bar.\n\n- one\n- two\n', false],
    ['a.txt', '主持人：大家好，今天，我们谈风筝。\n嘉宾：好的，我先说，风很大。\n', false],
    ['a.txt', 'Anna: Event, date and place.\nBen: I see.\n', false],
  ])('%s %j', (name, text, wanted) => {
    expect(looksLikeTable(text, name) >= 0.5).toBe(wanted);
  });
});

describe('too much is refused, with the limit shown', () => {
  const failure = (text: string) => {
    try {
      return String(read(text).drafts.length);
    } catch (error) {
      return error instanceof Refusal ? error.failure : String(error);
    }
  };
  it('in rows', () => {
    expect(failure(`Event\n${'a\n'.repeat(200_001)}`)).toMatchObject({
      code: 'too-large',
      details: { limit: 200_000 },
    });
  });

  it('in columns', () => {
    expect(failure(`Event${',a'.repeat(512)}\n`)).toMatchObject({
      code: 'too-large',
      details: { limit: 512 },
    });
  });

  it('of entries the first are taken, and the rest is counted', () => {
    const { drafts, notices } = read(`Event\n${'Kites\n'.repeat(5_100)}`);
    expect([drafts.length, notices]).toEqual([5_000, [{ code: 'entries-cut', count: 100 }]]);
  });
});

describe('time is linear in the length', () => {
  it.each([
    ['quotes', '"'],
    ['open quotes', '"a\n'],
    ['open quotes within', 'x,"a,b\n'],
    ['delimiters', ',;|\t'],
    ['rows', 'Kites,2024-05-01,Oslo,"a, b"\n'],
    ['digits', '1/1/'],
    ['white space', ' \t'],
    ['one long cell of dates', '2024-05-01 '],
    ['brackets', '('],
  ])('for %s', { timeout: 60_000 }, (_what, piece) => {
    const timeOf = (length: number): number => {
      const text = `Event,Date,City,Notes\n${piece.repeat(Math.ceil(length / piece.length))}`;
      const begun = performance.now();
      try {
        read(text);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
      return performance.now() - begun;
    };
    timeOf(20_000);
    const small = Math.max(5, timeOf(200_000));
    expect(timeOf(800_000) / small).toBeLessThan(14);
  });
});

describe('an event of some hours', () => {
  const HEAD = '活動,日期,時間,場地,備註\n';

  it('has a session of its name at these hours', () => {
    const draft = first(
      `${HEAD}潮汐陶藝沙龍,2025/3/8,14:00-16:30,碼頭倉庫,\n堤岸讀書會,2025/4/5,,,\n`,
    );
    expect(draft.sessions).toMatchObject([
      {
        title: { value: '潮汐陶藝沙龍' },
        startsAt: '2025-03-08T14:00',
        endsAt: '2025-03-08T16:30',
      },
    ]);
  });

  it('has none where only its beginning is told', () => {
    expect(first(`${HEAD}潮汐陶藝沙龍,2025/3/8,14:00,碼頭倉庫,\n`).sessions).toEqual([]);
  });

  it('is cancelled where a note begins with that, and there is no column of states', () => {
    expect(first(`${HEAD}潮汐陶藝沙龍,2025/3/8,,碼頭倉庫,取消(漏水)\n`).state.value).toBe(
      'cancelled',
    );
    expect(first(`${HEAD}潮汐陶藝沙龍,2025/3/8,,碼頭倉庫,沒取消真好\n`).state.value).toBeNull();
    expect(first(`${HEAD}潮汐陶藝沙龍,2025/3/8,,碼頭倉庫,颱風 取消了\n`).state.value).toBe(
      'cancelled',
    );
    expect(first(`${HEAD}潮汐陶藝沙龍,2025/3/8,,碼頭倉庫,已報名\n`).state.value).toBe('planned');
    expect(
      first(`${HEAD}潮汐陶藝沙龍,2025/3/8,,碼頭倉庫,下午場 部分取消\n`).state.value,
    ).toBeNull();
  });
});
