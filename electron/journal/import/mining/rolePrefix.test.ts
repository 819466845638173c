import { expect, it } from 'vitest';
import { dropRolePrefix } from './rolePrefix.ts';

const dropped = (text: string) => {
  const { name, role, span } = dropRolePrefix({ text, span: { start: 10, end: 10 + text.length } });
  return { name: name.text, role, at: span && text.slice(span.start - 10, span.end - 10) };
};

it.each([
  ['Invited Talk: Kite Days', 'Kite Days', 'speaker'],
  ['Keynote: Kite Days', 'Kite Days', 'speaker'],
  ['[Talk] Kite Days', 'Kite Days', 'speaker'],
  ['Talk @ Kite Days', 'Kite Days', 'speaker'],
  ['Speaking at Kite Days', 'Kite Days', 'speaker'],
  ['Lightning talk - Kites', 'Kites', 'speaker'],
  ['Poster: Kites', 'Kites', 'speaker'],
  ['Slides: Kites', 'Kites', 'speaker'],
  ['Panel: Who Flies?', 'Who Flies?', 'panelist'],
  ['Moderator: Who Flies?', 'Who Flies?', 'moderator'],
  ['特邀报告：风筝大会', '风筝大会', 'speaker'],
  ['受邀報告 | 風箏大會', '風箏大會', 'speaker'],
  ['主题演讲｜风筝大会', '风筝大会', 'speaker'],
  ['分享 | 风筝大会', '风筝大会', 'speaker'],
  ['圆桌：风筝大会', '风筝大会', 'panelist'],
  ['圆桌嘉宾｜风筝大会', '风筝大会', 'panelist'],
  ['主持：风筝大会', '风筝大会', 'moderator'],
  ['培训：放线', '放线', 'speaker'],
])('%s names %s, of which one was %s', (text, name, role) => {
  expect(dropped(text)).toEqual({ name, role, at: text.slice(0, text.length - name.length) });
});

it.each(['Kite Days', 'Talking Kites', 'Panels of silk', '报告文学大会', 'Keynotes'])(
  '%s has no prefix',
  (text) => {
    expect(dropped(text)).toEqual({ name: text, role: null, at: null });
  },
);
