import type { EnquiryFacts, FormFacts, SeriesFacts } from './facts';

/** One way a product would write Direct's pages. Parts to be found carry `data-is`, tick boxes `data-tick`. */
export interface Markup {
  name: string;
  form(form: FormFacts): string;
  /** What is added to the page of the form when Submit was pressed. */
  declarations?: (form: FormFacts) => string;
  series?: (series: SeriesFacts) => string;
  seriesList?: (names: string[]) => string;
  list?: (enquiries: EnquiryFacts[]) => string;
  enquiry?: (enquiry: EnquiryFacts) => string;
  submitted?: (enquiry: EnquiryFacts) => string;
  /** Where the page goes: into the body when left out. */
  mount?: (html: string) => void;
  /** Parts of which this markup honestly says too little, by key; they may be abstained from, never be wrong. */
  abstains?: string[];
  /** How a candidate's existing enquiry is told. */
  existing?: 'in-words' | 'colour-only' | 'none';
  /** The words beside a component's tick box. */
  componentTitle?: (title: string) => string;
}

/** A text as it is written into markup. */
export function text(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** The choices of a list. */
export function options(all: string[], chosen: string, first = ''): string {
  const choice = (words: string): string =>
    `<option value="${text(words)}"${words === chosen ? ' selected' : ''}>${text(words)}</option>`;
  return `<option value="">${first}</option>${all.map(choice).join('')}`;
}

/** `checked` where it is. */
export function on(is: boolean | undefined): string {
  return is ? ' checked' : '';
}

/** Each part written, one after the other. */
export function each<T>(parts: readonly T[] | null, write: (part: T, index: number) => string): string {
  return (parts ?? []).map(write).join('');
}

/** A part that is only there at times. */
export function when(is: unknown, html: string): string {
  return is ? html : '';
}

export const DECLARATIONS = [
  'I confirm that the candidates have given their consent to this enquiry being submitted.',
  'I understand that grades may be raised, confirmed or lowered as a result of it.',
];
