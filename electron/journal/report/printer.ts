/** Printing a report, which is the affair of the host that the journal runs in. */
import type { Paper } from '#shared/report.ts';
import { Refusal } from '#shared/result.ts';

/**
 * Prints an HTML page that loads nothing from anywhere, and answers with the bytes of the PDF.
 * Rejects with the refusal `no-printer` where there is no program for it.
 */
export type PrintPdf = (html: string, paper: Paper) => Promise<Uint8Array>;

/** Of a host without a program that prints. */
export const noPrinter: PrintPdf = () =>
  Promise.reject(new Refusal('no-printer', 'there is no program here that prints a PDF'));
