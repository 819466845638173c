/** How much a document looks like a transcript. */

/**
 * From 0 (not at all) to 1 (certainly): by its labels, its time codes, or the shape of recognised
 * speech.
 *
 * @param name of the file; `.srt` and `.vtt` say it plainly
 */
export function looksLikeTranscript(text: string, name: string): number {
  return /\.(?:srt|vtt)$/iu.test(name) || text.startsWith('WEBVTT') ? 1 : 0;
}
