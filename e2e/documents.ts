/** Documents as users have them, of our own making. */
import type { Document } from './pages/ImportPage.ts';

/** Markdown with front matter and a session for each heading; line ends of Windows, and a mark. */
export const MARKDOWN: Document = {
  name: 'kelp-summit.md',
  bytes: Buffer.from(
    '\uFEFF' +
      [
        '---',
        'title: Kelp Summit 2024',
        'date: 2024-05-18',
        'location: Bergen',
        '---',
        '',
        '# Kelp Summit 2024',
        '',
        '## Growing at sea',
        '',
        'Ropes hold better than nets.',
        '',
        '## Who eats it',
        '',
        'Mostly soups.',
        '',
      ].join('\r\n'),
  ),
};

/** Chinese notes as an older editor saves them, in GB 18030; the date stands among the words. */
export const CHINESE_NOTES: Document = {
  name: '港湾检索沙龙.txt',
  bytes: Buffer.from(
    'b8dbcde5bceccbf7c9b3c1fa0d0a32303234c4ea35d4c23138c8d520c9cfbaa30d0a0d0a' +
      'ccb8b5bdc1cbd6d0cec4b7d6b4caa1a30d0a',
    'hex',
  ),
};
export const CHINESE_SENTENCE = '谈到了中文分词。';
