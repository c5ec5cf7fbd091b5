/** What the background says outside of our pages. Stores know no language: the words are handed in. */
export interface DueWords {
  /** Of the extension's button, beside its count. */
  badge(count: number): string;
  /** Titles of what the computer shows. */
  lastDay(count: number): string;
  digest(count: number): string;
  enquiries(count: number): string;
}
