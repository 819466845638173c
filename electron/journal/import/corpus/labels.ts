/**
 * What a careful person would log from a document of the corpus, written down before any reader
 * has seen it. What the text does not say is null, and a reader that proposes it has made it up.
 * A list of forms stands wherever a careful person would accept any of them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { State } from '#shared/event.ts';
import type { PersonPart } from '#shared/person.ts';

export type Forms = string | readonly string[];

export interface DatesLabel {
  /** As exact as the text says: `2024`, `2024-12` or `2024-12-19`. */
  readonly start: string;
  readonly end: string | null;
}

export interface PersonLabel {
  readonly name: Forms;
  readonly part?: PersonPart;
  /** Neither missed where it is absent nor made up where it is proposed. */
  readonly optional?: true;
}

export interface SessionLabel {
  readonly title: Forms;
  readonly speakers?: readonly Forms[];
  readonly optional?: true;
}

/** One entry of a calendar, programme or list. What is left out is not compared. */
export interface EntryLabel {
  readonly name: Forms;
  readonly dateStart?: string | null;
  readonly dateEnd?: string | null;
  /** Wall-clock, `2024-12-19T09:30`. */
  readonly startsAt?: Forms | null;
  readonly endsAt?: Forms | null;
  readonly room?: Forms | null;
  readonly speakers?: readonly Forms[];
  readonly state?: State;
  readonly worth?: number;
  readonly optional?: true;
}

export interface DocumentLabel {
  readonly file: string;
  /** Which of the kinds of the corpus it is, for the table of results. */
  readonly shape: string;
  /** Set for a document that is a list of events: only its entries are compared. */
  readonly isList?: true;
  readonly language?: Forms;
  /** With null among several, it may as well be left open. */
  readonly name?: Forms | null | readonly (string | null)[];
  readonly dates?: DatesLabel | readonly DatesLabel[] | null;
  readonly place?: Forms | null;
  /** With null among several, the role may as well be left open. */
  readonly role?: string | null | readonly (string | null)[];
  readonly people?: readonly PersonLabel[];
  readonly sessions?: readonly SessionLabel[];
  readonly takeaways?: {
    /** How many of the phrases a reader would keep; 0 where nothing is worth keeping. */
    readonly minimum: number;
    /** Each a distinctive piece of its sentence in the source. */
    readonly phrases: readonly string[];
  };
  readonly verdict?: { readonly worth: readonly number[]; readonly sentence: string } | null;
  readonly hints?: readonly { readonly kind: string; readonly date: string }[];
  readonly entries?: readonly EntryLabel[];
}

/** The accepted forms as a list. */
export const formsOf = (forms: Forms): readonly string[] =>
  typeof forms === 'string' ? [forms] : forms;

/**
 * The labels of a folder of documents, from its `labels.json`.
 *
 * @throws where the file is absent or no JSON
 */
export const readLabels = (folder: string): DocumentLabel[] =>
  JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as DocumentLabel[];
