const CODE = /(?<![\p{L}\p{N}])(?:\p{Lu}{2}\s?\d{3,4}|\d{5})(?![\p{L}\p{N}])/u;

/** The centre a text names: its number (`ZZ900`), else its words as they stand; null when there are none. */
export function readCentre(text: string): string | null {
  const words = text.trim();
  const code = CODE.exec(words.toUpperCase());
  return code ? code[0].replace(/\s/, '') : words || null;
}

/** False when two centres surely differ. A name does not contradict a number, nor what is not known anything. */
export function sameCentre(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return true;
  return CODE.test(one) !== CODE.test(other);
}
