/** A sentence beside a box: some words and no number, which candidates and components have. */
export const WORDS = /^(?!.*\d)(?:[\p{L}’']+[\s,.;-]+){4,}/u;

/** A sentence, however short, in which somebody declares something; a candidate's name is none, however long. */
export const SENTENCE =
  /^(?=.*\b(?:(?:confirm|consent|inform|obtain|accept|support)(?:s|ed)?|(?:declare|agree|approve|authorise|include)[sd]?|understand|understood|aware|permission|authority|read)\b)(?:[\p{L}’']+[\s,.-]+){3,}\p{L}/u;
