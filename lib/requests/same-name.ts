/**
 * True when two spellings may well be one person: `OKAFOR Chidi`, `Okafor, Chidi` and `C. Okafor` are, also with
 * a further name in one of them. Case, accents, order and punctuation do not count.
 */
export function sameName(one: string, other: string): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  if (few.length === 0) return true;
  const left = [...many];
  return few
    .sort((a, b) => b.length - a.length)
    .every((word) => {
      const at = left.indexOf(word);
      const found = at === -1 ? left.findIndex((there) => isInitialOf(word, there)) : at;
      if (found !== -1) left.splice(found, 1);
      return found !== -1;
    });
}

function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
