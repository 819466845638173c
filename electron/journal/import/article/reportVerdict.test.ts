import { describe, expect, it } from 'vitest';
import { draftOf } from '../testReading.ts';

/** A page as a blog saves it: it reports, and closes in a few words of its own. */
const verdictOf = (closing: string) => {
  const html = `<html><head><title>Recap: Reed Roof Days 2025</title></head><body><article><h1>Recap: Reed Roof Days 2025</h1>
<p>The Reed Roof Days 2025 were held in Husum on 4 June 2025. Thatchers from four counties attended.</p>
<p>Elke Brodersen said that wet summers shorten the life of a roof by ten years. The hall was full.</p>
<p>Jan Feddersen pointed out that imported reed is cheaper, and was told by the audience that it rots.</p>
<p>${closing}</p></article></body></html>`;
  return draftOf(html, 'recap.html').draft.verdict;
};

describe('the verdict of a report', () => {
  it('is what its writer says of themselves at its close', () => {
    expect(verdictOf('The dinner was dear. I will be back next year.')?.worth).toBe(5);
  });

  it.each([
    'Jan Feddersen was pleased. “The talks were good. I’ll definitely be back next year.”',
    'We look forward to seeing you again next year.',
  ])('is not what others say there: %j', (closing) => {
    expect(verdictOf(closing)).toBeNull();
  });
});
