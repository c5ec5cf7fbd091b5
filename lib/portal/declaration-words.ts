/** A sentence beside a box: some words and no number, which candidates and components have. */
export const WORDS = /^(?!.*\d)(?:[\p{L}’']+[\s,.;-]+){4,}/u;

/** A sentence in which somebody declares something; a candidate's name is none, however long. */
export const SENTENCE =
  /^(?=.*\b(?:confirm|declare|consent|understand|agree|aware|permission|accept|obtained|informed|authority|authorised|included|read)\b)(?:[\p{L}’']+[\s,.-]+){4,}/u;
