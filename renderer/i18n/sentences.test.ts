import i18next, { type i18n } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { shownLanguage } from './index.ts';
import { failureSentences, stepSentence } from './sentences.ts';
import { zhCN } from './zh-CN/index.ts';

let english: i18n;
let chinese: i18n;

beforeAll(async () => {
  const resources = { en: { translation: en }, 'zh-CN': { translation: zhCN } };
  english = i18next.createInstance();
  await english.init({ lng: 'en', resources, interpolation: { escapeValue: false } });
  chinese = i18next.createInstance();
  await chinese.init({ lng: 'zh-CN', resources, interpolation: { escapeValue: false } });
});

describe('a failure', () => {
  it('says what happened, what was kept and what to do, and who holds the journal', () => {
    const sentences = failureSentences(english.t, {
      code: 'journal-in-use',
      details: { host: 'desktop', pid: 77, machine: 'mill', since: '2024-12-19T12:00:00.000Z' },
    });
    expect(sentences.what).toBe('This journal is already open in another Plenary.');
    expect(sentences.kept).toBe('The journal is untouched.');
    expect(sentences.next).toContain('Close the other one');
    expect(sentences.details).toEqual([
      expect.stringMatching(
        /^Open since .*2024.* by the Plenary window \(process 77 on mill\)\.$/u,
      ),
    ]);
  });

  it('names the file and its size where these are why', () => {
    const details = { name: 'talks.md', size: 20_000_000, limit: 16_777_216, revision: 3 };
    expect(failureSentences(english.t, { code: 'too-large', details }).details).toEqual([
      'File: talks.md',
      'This one: 20 MB',
      'At most: 16.8 MB',
    ]);
  });

  it('leaves out a holder that it does not know', () => {
    const details = { host: 'elsewhere', since: '2024-12-19T12:00:00.000Z' };
    expect(failureSentences(chinese.t, { code: 'journal-in-use', details }).details).toEqual([]);
  });
});

describe('a step', () => {
  it('names its subject, or how many there were', () => {
    const one = { operation: 'event.remove', subject: 'Harbour Days', count: 1 };
    const many = { operation: 'event.remove', subject: null, count: 12 };
    expect(stepSentence(english.t, one)).toBe('deleted Harbour Days');
    expect(stepSentence(english.t, many)).toBe('deleted 12 entries');
    expect(stepSentence(chinese.t, many)).toBe('删除 12 条');
  });

  it('has words for an operation that it does not know', () => {
    const step = { operation: 'series.merge', subject: 'Harbour Days', count: 1 };
    expect(stepSentence(english.t, step)).toBe('changed Harbour Days');
  });
});

describe('the language of the system', () => {
  it.each([
    [['zh-TW', 'en'], 'zh-CN'],
    [['fr', 'zh-Hans-CN'], 'zh-CN'],
    [['en-GB', 'zh'], 'en'],
    [['de'], 'en'],
    [[], 'en'],
  ])('for %j is %s', (preferred, shown) => {
    expect(shownLanguage('system', preferred)).toBe(shown);
  });

  it('gives way to a choice', () => {
    expect(shownLanguage('en', ['zh-CN'])).toBe('en');
  });
});
