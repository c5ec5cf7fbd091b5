import type { ControlKey } from '../controls';
import type { Button, Cell, Dialog, Item, Link, PageView, Row, Section } from '../view';

/** A view as it arrives in the browser: places are addresses, dates are written out. */
type Sent<T> = T extends { to: unknown } ? Omit<T, 'to'> & { to: string } : T;
export type SentLink = Sent<Link>;
export type SentCell = Exclude<Cell, { date: unknown } | { links: unknown }> | { links: SentLink[] };
export type SentRow = Omit<Row, 'cells'> & { cells: SentCell[] };
type Plain = Exclude<Item, { kind: 'table' | 'facts' | 'links' | 'changing' }>;
export type SentItem =
  | Plain
  | (Omit<Extract<Item, { kind: 'table' }>, 'rows'> & { rows: SentRow[] })
  | { kind: 'facts'; facts: { label: string; value: SentCell }[] }
  | { kind: 'links'; links: SentLink[] }
  | { kind: 'changing'; items: SentItem[] };
export interface SentView extends Omit<PageView, 'tabs' | 'pageTabs' | 'sections' | 'sendTo'> {
  tabs?: SentLink[];
  pageTabs?: SentLink[];
  sections: (Omit<Section, 'items'> & { items: SentItem[] })[];
  sendTo?: string;
}
export type { Button, Dialog };

/** One page of the portal, as data. */
export interface Page {
  view: SentView;
  /** What a form control is called when it is sent. */
  controls: Record<ControlKey, string>;
  /** Address of My Centre Details. */
  details: string;
}

/** What stands in the form's controls now. */
export type Values = Partial<Record<ControlKey, string | string[]>>;

/** The page in a document that the portal sent, or null when it is none of the portal's pages. */
export function pageIn(document: Document): Page | null {
  const data = document.querySelector('[data-page]')?.textContent;
  return data ? JSON.parse(data) : null;
}

/** What the portal has in each control of a page. */
export function valuesOf({ view }: Page): Values {
  const values: Values = {};
  const take = (item: SentItem): void => {
    if (item.kind === 'changing') item.items.forEach(take);
    if (item.kind === 'text' || item.kind === 'choice' || item.kind === 'radios')
      values[item.key] = item.value;
    if (item.kind === 'ticks') values[item.key] = item.values;
    if (item.kind === 'lookup')
      values[item.key] =
        typeof item.value === 'string' ? item.value : `${item.value.text} (${item.value.value})`;
    if (item.kind === 'table' && item.key)
      values[item.key] = item.rows.flatMap(({ tick }) => (tick?.set ? [tick.value] : []));
  };
  for (const { items } of view.sections) items.forEach(take);
  return values;
}

/** Asks the portal for a page, by address or by sending a form, and says where it led. */
export async function ask(
  address: string,
  form?: URLSearchParams,
): Promise<{ page: Page; address: string } | null> {
  const answer = await fetch(address, form ? { method: 'POST', body: form } : {});
  const page = pageIn(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  return page && { page, address: new URL(answer.url).pathname + new URL(answer.url).search };
}
