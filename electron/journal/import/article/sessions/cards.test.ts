import { describe, expect, it } from 'vitest';
import { DEFAULT_READ_OPTIONS } from '#shared/importReading.ts';
import { TODAY } from '../../testReading.ts';
import { readArticle } from '../readArticle.ts';

const CONTEXT = { name: 'kelp.html', today: TODAY, options: DEFAULT_READ_OPTIONS };

describe('talks that a page sets out as cards and lines', () => {
  it('reads the fields of a card apart', () => {
    const card = (time: string, title: string, who: string) =>
      `<div class="slot"><time>${time}</time><a class="title" href="/s">${title}</a><span class="who">${who}</span></div>`;
    const html = `<html><body><main><h1>Kelp Days</h1>${card('11:00', 'Wet ropes', 'Ada Moss')}${card('12:00', 'Salt in motors', 'Tom Reyes')}</main></body></html>`;
    const { drafts } = readArticle(html, CONTEXT);
    expect(
      drafts[0]?.sessions.map(({ title, people }) => [title.value, people.map(({ name }) => name)]),
    ).toEqual([
      ['Wet ropes', ['Ada Moss']],
      ['Salt in motors', ['Tom Reyes']],
    ]);
  });

  it('reads a name over the title of a talk, and numbered lines of name and title', () => {
    const cards =
      '<html><body><h1>海带论坛</h1><h2>演讲嘉宾</h2><h4>符海生</h4><p>研究员</p><p>演讲题目：海带为什么不爱动</p><h4>林招娣</h4><p>养殖户</p><p>演讲题目：台风来的前一夜</p></body></html>';
    const { drafts } = readArticle(cards, CONTEXT);
    expect(drafts[0]?.sessions.map(({ title }) => title.value)).toEqual([
      '海带为什么不爱动',
      '台风来的前一夜',
    ]);
  });
});
