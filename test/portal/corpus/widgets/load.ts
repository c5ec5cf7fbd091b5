import jquery from 'jquery';
import TomSelect from 'tom-select';

/** What is needed of jQuery and its widgets here; they bring no types. */
export interface Wrapped {
  readonly length: number;
  [widget: string]: unknown;
}

let loaded: Promise<(selector: string) => Wrapped> | null = null;

/** jQuery with Select2 and jQuery UI, as pages load them: one after the other, through the window. */
export function loadJquery(): Promise<(selector: string) => Wrapped> {
  loaded ??= (async () => {
    Object.assign(window, { jQuery: jquery, $: jquery });
    await import('jquery-ui/dist/jquery-ui.js');
    const { default: select2 } = await import('select2');
    if (typeof select2 === 'function') select2(window, jquery);
    return jquery as unknown as (selector: string) => Wrapped;
  })();
  return loaded;
}

/** Calls a widget on what a selector finds; nothing happens where it finds nothing. */
export function call(found: Wrapped, widget: string, options: object): void {
  const start = found[widget];
  if (found.length > 0 && typeof start === 'function') start.call(found, options);
}

/** Gives what a widget has drawn the mark of the list that it stands for. */
export function markDrawn(list: Element, drawn: Element | null | undefined): void {
  if (!drawn) throw new Error('the widget library has drawn nothing');
  drawn.setAttribute('data-is', list.getAttribute('data-is') ?? '');
}

export { TomSelect };
