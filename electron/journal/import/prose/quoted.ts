/** Stretches in quotation marks and the marks of titles, which may hold those of another kind. */
const QUOTED =
  /《[^《》\n]{3,140}》|〈[^〈〉\n]{3,140}〉|“[^“”\n]{3,140}”|"[^"\n]{3,140}"|「[^「」\n]{3,140}」|『[^『』\n]{3,140}』/gu;

export interface Quoted {
  /** Where its first mark stands. */
  readonly index: number;
  /** With its marks. */
  readonly whole: string;
  readonly title: string;
}

/** What a text sets in quotes, each the outermost: `《从“不许摸”到“请你摸”》` is one. */
export const quotedIn = (text: string): Quoted[] =>
  [...text.matchAll(QUOTED)].map(({ index, 0: whole }) => ({
    index,
    whole,
    title: whole.slice(1, -1),
  }));
