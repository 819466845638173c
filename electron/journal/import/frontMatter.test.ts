import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './frontMatter.ts';

const valuesOf = (text: string) => {
  const frontMatter = readFrontMatter(text);
  return (
    frontMatter &&
    Object.fromEntries([...frontMatter.fields].map(([key, { values }]) => [key, values]))
  );
};
const yaml = (lines: string) => `---\n${lines}\n---\nbody`;

describe('YAML', () => {
  it('gives values as they are written', () => {
    expect(
      valuesOf(
        yaml(
          'Title: "Kites: a talk"\ndate: 2023-09-17\nday: 08\nat: 12:30\ntag: no\ntags: [wind, 风]',
        ),
      ),
    ).toEqual({
      title: ['Kites: a talk'],
      date: ['2023-09-17'],
      day: ['08'],
      at: ['12:30'],
      tag: ['no'],
      tags: ['wind', '风'],
    });
  });

  it('says where a value stands and where the body begins', () => {
    const text = '---\r\ntitle: "Kites"\r\nplace: Oslo\r\n---\r\nbody';
    const frontMatter = readFrontMatter(text);
    const at = (key: string) => {
      const span = frontMatter?.fields.get(key)?.span;
      return span && text.slice(span.start, span.end);
    };
    expect(at('title')).toBe('Kites');
    expect(at('place')).toBe('Oslo');
    expect(text.slice(frontMatter?.bodyStart).trim()).toBe('body');
  });

  it('may be empty', () => {
    expect(valuesOf('---\n---\nbody')).toEqual({});
  });
});

describe('TOML', () => {
  it('is read as far as lines of key = value go', () => {
    expect(
      valuesOf(
        '+++\ntitle = "Kites"\ndate = 2023-09-17T09:00:00Z\ntags = [\'wind\', "风"]\n\n[menu]\nname = \'x\'\n+++\n',
      ),
    ).toEqual({ title: ['Kites'], date: ['2023-09-17T09:00:00Z'], tags: ['wind', '风'] });
  });
});

describe('what lies deeper', () => {
  const nested = (text: string) => {
    const frontMatter = readFrontMatter(text);
    return (
      frontMatter &&
      Object.fromEntries([...frontMatter.nested].map(([key, { values }]) => [key, values]))
    );
  };

  it('has its path in YAML', () => {
    const fields =
      'address:\n  city: Oslo\nspeakers:\n  - name: Ada Moss\n    org: Kelp Labs\n  - name: 林一舟';
    expect(nested(yaml(fields))).toEqual({
      'address.city': ['Oslo'],
      'speakers.0.name': ['Ada Moss'],
      'speakers.0.org': ['Kelp Labs'],
      'speakers.1.name': ['林一舟'],
    });
  });

  it('has its path in TOML', () => {
    const fields =
      'title = "Kites" # a comment\n[extra]\nevent = "Kite Days"\naddress = { city = "Oslo" }\n' +
      '[[extra.speakers]]\nname = "Ada Moss"\n[[extra.speakers]]\nname = \'林一舟\'';
    expect(nested(`+++\n${fields}\n+++\n`)).toEqual({
      'extra.event': ['Kite Days'],
      'extra.address.city': ['Oslo'],
      'extra.speakers.0.name': ['Ada Moss'],
      'extra.speakers.1.name': ['林一舟'],
    });
  });
});

describe('long texts and lists', () => {
  it.each([
    [yaml('abstract: |\n  Kites fly.\n  They do.'), 'Kites fly.\nThey do.'],
    [yaml('abstract: >-\n  Kites fly.\n  They do.'), 'Kites fly. They do.'],
    ['+++\nabstract = """\nKites fly.\nThey do."""\n+++\n', 'Kites fly.\nThey do.'],
    ["+++\nabstract = '''Kites \\fly'''\n+++\n", 'Kites \\fly'],
    ['+++\nabstract = "Kites \\"fly\\""\n+++\n', 'Kites "fly"'],
  ])('%j', (text, wanted) => {
    expect(valuesOf(text)).toEqual({ abstract: [wanted] });
  });

  it('may stand over several lines of TOML', () => {
    expect(valuesOf('+++\ntags = [\n  "wind", # first\n  "string",\n]\n+++\n')).toEqual({
      tags: ['wind', 'string'],
    });
  });

  it('say where each value stands', () => {
    const text = yaml('tags:\n  - wind\n  - "string"');
    const spans = readFrontMatter(text)?.fields.get('tags')?.spans;
    expect(spans?.map(({ start, end }) => text.slice(start, end))).toEqual(['wind', 'string']);
  });
});

describe('what stays text', () => {
  it.each([
    ['no fence', 'title: Kites'],
    ['no closing fence', '---\ntitle: Kites\n'],
    ['an unquoted colon', yaml('title: 风筝: 2024')],
    ['no mapping', yaml('- kites')],
    ['another engine', '---js\nglobalThis.flown = 1\n---\n'],
    ['a broken line of TOML', '+++\nkites fly\n+++\n'],
    ['a string of TOML that never closes', '+++\ntitle = "kites\n+++\n'],
    ['a list of TOML that never closes', '+++\ntags = ["kites"\n+++\n'],
    ['deep lists of TOML', `+++\na = ${'['.repeat(30_000)}\n+++\n`],
    ['a body that begins with a rule', '---\n\nkites fly high.\n\n'],
  ])('%s', (_, text) => {
    expect(readFrontMatter(text)).toBeNull();
  });
});

describe('hostile input', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
    .concat(
      'bcdefghi'.split('').map((key, index) => {
        const before = 'abcdefgh'.charAt(index);
        return `${key}: &${key} [${Array(9).fill(`*${before}`).join(',')}]`;
      }),
    )
    .join('\n');

  it.each([
    ['an alias bomb', yaml(bomb)],
    [
      'many anchors',
      yaml(Array.from({ length: 50_000 }, (_, index) => `k${index}: &a${index} 1`).join('\n')),
    ],
    ['deep brackets', yaml(`a: ${'['.repeat(60_000)}`)],
    ['deep lists', yaml(`a:\n  ${'- '.repeat(30_000)}x`)],
    ['more than the cap', yaml(`a: ${'x'.repeat(70_000)}`)],
    ['duplicate keys', yaml('title: a\ntitle: b')],
  ])('%s is kept as text', (_, text) => {
    expect(readFrontMatter(text)).toBeNull();
  });

  it.each([
    'a.b.c = 1\n'.repeat(6_000),
    '[[x]]\na = 1\n'.repeat(5_000),
    '[x.y.z]\n'.repeat(7_000),
    `a = ${'{ b = '.repeat(10_000)}`,
    '#'.repeat(60_000),
  ])('TOML such as %.12j is read in time', (source) => {
    const started = performance.now();
    readFrontMatter(`+++\n${source}\n+++\n`);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('runs nothing and changes no prototype', () => {
    valuesOf(yaml('a: !!js/function "function () { globalThis.flown = 1 }"'));
    valuesOf(yaml('__proto__: { flown: 1 }\nconstructor: x\n<<: { flown: 2 }'));
    expect('flown' in globalThis).toBe(false);
    expect('flown' in {}).toBe(false);
  });
});
