import { describe, expect, it } from 'vitest';
import { DEFAULT_READ_OPTIONS } from '#shared/importReading.ts';
import { TODAY } from '../testReading.ts';
import { readPost } from './post.ts';

const context = { today: TODAY, name: 'post.md', options: DEFAULT_READ_OPTIONS };
const read = (subtitle: string) =>
  readPost(
    `---\ntitle: "Notes from the Tidal Kelp Colloquium"\nsubtitle: "${subtitle}"\ndate: 2024-03-20\n---\n\nGood soup.\n`,
    context,
  ).drafts[0];

describe('a subtitle', () => {
  it('states the days and the city of a report', () => {
    const draft = read('Bergen, 11–13 March 2024');
    expect(draft?.dateStart.value).toBe('2024-03-11');
    expect(draft?.dateEnd.value).toBe('2024-03-13');
    expect(draft?.place.value).toBe('Bergen');
  });

  it('says nothing of them where it is about something else', () => {
    expect(read('Why the pier of Bergen closes on 13 March 2024')?.place.value).toBeNull();
  });
});
