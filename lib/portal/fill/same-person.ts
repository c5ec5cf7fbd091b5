/**
 * Whether two ways to write a name can be the same person's: they share a word, whatever the order, the case and
 * the accents. A name that is not known says nothing against it.
 */
export function mayBeSame(one: string | null, other: string | null): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  return first.length === 0 || second.length === 0 || first.some((word) => second.includes(word));
}

function wordsOf(name: string | null): string[] {
  return (name ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
}
