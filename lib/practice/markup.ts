/** HTML that is ready for the page. Only `html` and `raw` make it, so plain text can never become markup. */
export interface Markup {
  readonly markup: string;
}

export type Part = Markup | string | number | false | null | undefined | readonly Part[];

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Builds markup; every value put in is text unless it is markup already. Attributes must be in quotes. */
export function html(strings: TemplateStringsArray, ...values: Part[]): Markup {
  const parts = strings.map((text, place) => text + (place < values.length ? partOf(values[place]) : ''));
  return { markup: parts.join('') };
}

/** Takes text as markup: for style sheets and scripts of our own only. */
export function raw(markup: string): Markup {
  return { markup };
}

/** A value for an inline script, safe inside a script element. */
export function inScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function partOf(value: Part): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'object') return 'markup' in value ? value.markup : value.map(partOf).join('');
  return String(value).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
