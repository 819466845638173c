/** The journal through its contract, beside the page: to prepare it, and to look at what was saved. */
import { createHash } from 'node:crypto';
import type { CallInput, Operation, Output } from '../shared/contract.ts';
import { emptyEvent, type EventFields } from '../shared/event.ts';
import { LIMITS } from '../shared/fields.ts';
import { NO_FILTER, type Period } from '../shared/filter.ts';
import type { Result } from '../shared/result.ts';
import { emptySession, type SessionFields } from '../shared/session.ts';
import { emptyTakeaway, type TakeawayFields } from '../shared/takeaway.ts';
import type { VerdictFields } from '../shared/worth.ts';

/** An event by what matters to a test; all else is as in a new event. */
export interface Told extends Partial<EventFields> {
  readonly name: string;
  readonly verdict?: Partial<VerdictFields>;
  readonly sessions?: readonly (Partial<SessionFields> & { title: string })[];
  readonly takeaways?: readonly (Partial<TakeawayFields> & { text: string })[];
}

type Event = Output<'event.get'>;

export class JournalApi {
  readonly #origin: string;
  readonly #token: string;

  private constructor(origin: string, token: string) {
    this.#origin = origin;
    this.#token = token;
  }

  /** A session of its own, for the one-time code of an address. */
  static async open(address: string): Promise<JournalApi> {
    const { origin, hash } = new URL(address);
    const response = await fetch(`${origin}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: hash.replace('#code=', '') }),
    });
    const { token } = (await response.json()) as { token: string };
    return new JournalApi(origin, token);
  }

  /** Performs an operation; throws where it is refused. */
  async call<N extends Operation>(operation: N, input: CallInput<N>): Promise<Output<N>> {
    const response = await fetch(`${this.#origin}/call/${operation}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#token}` },
      body: JSON.stringify(input),
    });
    if (!response.ok) throw new Error(`${operation} was answered with ${response.status}.`);
    const result = (await response.json()) as Result<Output<N>>;
    if (!result.ok) throw new Error(`${operation} was refused: ${JSON.stringify(result.failure)}`);
    return result.value;
  }

  /** Logs an event and answers with it as it was saved. */
  async log({ verdict, sessions = [], takeaways = [], ...fields }: Told): Promise<Event> {
    const { event } = await this.call('event.log', {
      event: { ...emptyEvent(fields.name), ...fields },
      verdict: verdict ? { ...EMPTY_VERDICT, ...verdict } : null,
      sessions: sessions.map((session) => ({ ...emptySession(session.title), ...session })),
      takeaways: takeaways.map((takeaway) => ({
        ...emptyTakeaway(takeaway.text),
        ...takeaway,
        sessionIndex: null,
      })),
    });
    return event;
  }

  /** The names of a period's events, in the order of the timeline. */
  async names(period: Period = 'all'): Promise<string[]> {
    const { firstRows } = await this.call('timeline.open', { period, filter: NO_FILTER });
    return firstRows.map(({ name }) => name);
  }

  /** The one event of that name. */
  async eventNamed(name: string): Promise<Event> {
    const { firstRows } = await this.call('timeline.open', { period: 'all', filter: NO_FILTER });
    const rows = firstRows.filter((row) => row.name === name);
    const [row] = rows;
    if (rows.length !== 1 || !row) throw new Error(`${rows.length} events are called ${name}.`);
    return this.call('event.get', { id: row.id });
  }

  /** Brings a document into an empty journal, as *Restore from an export* does. */
  async restore(document: unknown): Promise<void> {
    const bytes = Buffer.from(JSON.stringify(document));
    const { fileId } = await this.call('file.open', {
      name: 'journal.json',
      size: bytes.length,
      purpose: 'restore',
    });
    for (let offset = 0; offset < bytes.length; offset += LIMITS.chunkBytes) {
      const piece = bytes.subarray(offset, offset + LIMITS.chunkBytes);
      await this.call('file.append', { fileId, offset, base64: piece.toString('base64') });
    }
    await this.call('restore.run', { fileId });
  }

  /** A file that the journal holds ready, whole. */
  async read(fileId: string): Promise<Buffer> {
    const pieces: Buffer[] = [];
    let next: number | null = 0;
    while (next !== null) {
      const piece: Output<'file.read'> = await this.call('file.read', { fileId, offset: next });
      pieces.push(Buffer.from(piece.base64, 'base64'));
      next = piece.next;
    }
    await this.call('file.close', { fileId });
    return Buffer.concat(pieces);
  }
}

const EMPTY_VERDICT: VerdictFields = {
  worth: 3,
  reasons: [],
  condition: null,
  sentence: null,
  givenOn: '2025-01-01',
};

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
