const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ue000-\uf8ff]/g;
const LEADING = /^[\s•·▪►»>*\-–—|]+/;
const NUMBERING = /^\d{1,2}[.)]\s+(?=\p{L})/u;
const TRAILING = /[\s.:：*?•·▲▼△▽↑↓⇅|–—-]+$/;
const ASIDE = /\s*[([](?:required|optional|recommended|mandatory)[)\]]\s*$/;
const DELIMITER = /^\s*[(:：/,[–—-]/;

/**
 * Brings a text into the form in which names are compared: compatible characters unified, invisible ones gone,
 * blanks collapsed, lower case, without bullets, numbering, trailing colons, stars and "(required)".
 */
export function plainText(text: string): string {
  let plain = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑‒]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(LEADING, '')
    .replace(NUMBERING, '');
  // A star may stand behind "(required)" or before it: strip until nothing changes.
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(TRAILING, '').replace(ASIDE, '');
  }
  return plain;
}

/** How well two plain texts agree as names: 1 equal, 0.93 with an aside behind it, 0.45 with a word or two more, 0. */
function nameMatch(text: string, name: string): number {
  if (text === '' || name === '') return 0;
  if (text === name) return 1;
  if (text.startsWith(name) && DELIMITER.test(text.slice(name.length))) return 0.93;
  const words = text.split(' ');
  const wanted = name.split(' ');
  if (words.length > wanted.length + 2) return 0;
  const at = words.findIndex((_, start) => wanted.every((word, offset) => words[start + offset] === word));
  return at >= 0 ? 0.45 : 0;
}

/** The best agreement of a plain text with any of several plain names. */
export function bestNameMatch(text: string, names: readonly string[]): number {
  return names.reduce((best, name) => Math.max(best, nameMatch(text, name)), 0);
}
