/** The items with one of them moved to another index (clamped to the list). */
export function moved<T extends { id: number }>(items: readonly T[], id: number, to: number): T[] {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) return [...items];
  const others = items.filter((candidate) => candidate.id !== id);
  return others.toSpliced(Math.min(to, others.length), 0, item);
}
