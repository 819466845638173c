import { describe, expect, it } from 'vitest';
import { draftOf } from '../testReading.ts';

const post = (body: string): string =>
  `---\ntitle: "What I learned at HarbourOps North 2024"\ndate: 2024-11-18\ntags: [harbours]\n---\n\nOn 14 November 2024 I was at HarbourOps North 2024 in Leeds.\n\n${body}\n`;

const sessionsOf = (body: string) =>
  draftOf(post(body), 'post.md').draft.sessions.map(({ title, people }) => [
    title.value,
    ...people.map(({ name }) => name),
  ]);

const OPENING = 'Beatrix Hill opened with *The contract nobody weighed*.';
const FIRST = ['The contract nobody weighed', 'Beatrix Hill'];

describe('panels told by what they were on', () => {
  it.each([
    [
      'Then a panel on outside mooring spend: Rory Tench, Simone Clarke and Hal Reed, with Dina Cole in the chair.',
      ['outside mooring spend', 'Rory Tench', 'Simone Clarke', 'Hal Reed', 'Dina Cole'],
    ],
    [
      'After that I went to the panel on winter berths with Hal Reed and Ada Moss.',
      ['winter berths', 'Hal Reed', 'Ada Moss'],
    ],
    [
      'I sat in on a round table about digital twins of quays. Nobody had one.',
      ['digital twins of quays'],
    ],
    ['下午听了一场关于渔港改造的圆桌，吵得很凶。', ['渔港改造']],
  ])('%s', (sentence, expected) => {
    expect(sessionsOf(`${OPENING}\n\n${sentence}`)).toEqual([FIRST, expected]);
  });

  it.each([
    'She installs solar panels on barges.',
    'There should have been a panel on winter berths next year.',
    'The panel on the wall showed the tide.',
  ])('are none in: %s', (sentence) => {
    expect(sessionsOf(`${OPENING}\n\n${sentence}`)).toEqual([FIRST]);
  });
});

it('reads talks in bold beside those of the headings, and who gave them after the marks', () => {
  const body = `## 主会场

### 骆明远：绳子的数据从哪里来

采一小时 420 元。

## 网具分会场

**网具的国产化进展（卞志刚，恒准传动）**

良率 71%。

**浮标电机的散热**，讲者邵锐。

网络断了两次。`;
  expect(sessionsOf(body)).toEqual([
    ['绳子的数据从哪里来', '骆明远'],
    ['网具的国产化进展', '卞志刚'],
    ['浮标电机的散热', '邵锐'],
  ]);
});

it('reads who came next in a sentence outside the sessions', () => {
  const body = `## 上午

第二个是**沈依白**（初禾科技）的《日志砍掉七成之后》。做法并不新鲜。

## 下午

- **《eBPF 不是渔网》**，讲者邵锐。内核版本太碎。
- **圆桌：值班会不会消失**。主持人贺兰，没什么结论。`;
  expect(sessionsOf(body)).toEqual([
    ['日志砍掉七成之后', '沈依白'],
    ['eBPF 不是渔网', '邵锐'],
    ['值班会不会消失', '贺兰'],
  ]);
});

describe('a page of a talk', () => {
  const page = (
    body: string,
    title = 'When the tides lie: weights under panel attrition',
  ): string =>
    `---\ntitle: "${title}"\nevent: "12th Tide Statistics Exchange"\nlocation: Nantes\ndate: '2024-09-05'\n---\n\n${body}\n`;

  it('has the chair that its body names, and its writer as the speaker', () => {
    const { draft } = draftOf(
      page('This is joint work with Renske Oud. The session was chaired by Piet Valk.'),
      'talk.md',
    );
    expect(draft.role.value).toBe('speaker');
    expect(
      draft.sessions.map(({ kind, people }) => [kind, people.map(({ name }) => name)]),
    ).toEqual([['talk', ['Piet Valk']]]);
  });

  it('has the chair of a track in Chinese', () => {
    const { draft } = draftOf(
      page(
        '受邀在分论坛做报告，分论坛主席为温启航教授。会后有同行来问代码。',
        '潮位对照里的倾向评分',
      ),
      'talk.md',
    );
    expect(draft.sessions[0]?.people.map(({ name, part }) => [name, part])).toEqual([
      ['温启航', 'moderator'],
    ]);
  });
});
