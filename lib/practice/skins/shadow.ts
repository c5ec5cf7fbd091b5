import { html, type Markup, raw } from '../markup';
import type { Message } from '../model';
import type { Names } from '../names';
import { defineSkin } from '../skin';
import type { Button, Dialog, Item, Link, PageView, Section } from '../view';
import { writtenInWords } from '../written-dates';
import { style } from './shadow.css';

type Of<K extends Item['kind']> = Extract<Item, { kind: K }>;

/** Web components with open shadow roots: every field, choice, row and button is drawn inside one of its own. */
export default defineSkin({
  id: 'shadow',
  title: 'Web components',
  control: (key) => `portal-${key}`,
  parts: { 'components.js': { program: 'shadow.client.ts' } },
  draw: (view, { names, ribbon }) =>
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${view.heading} – Practice portal</title>
<style>${raw(style)}</style>
</head>
<body>
${ribbon}
<nav>${view.tabs && links(view.tabs, names)}<a href="${names.href({ route: 'my-centre-details' })}">My Centre Details</a></nav>
<main>
${view.pageTabs && html`<nav>${links(view.pageTabs, names)}</nav>`}
<h1>${view.heading}</h1>
${messages(view.messages)}
${body(view, names)}
</main>
<script src="${names.href({ route: 'part', args: ['components.js'] })}" defer></script>
</body>
</html>`.markup,
});

/** A component of the page with all it needs to draw itself; the text inside is there before it is drawn. */
function component(tag: string, facts: object, inside: Parameters<typeof html>[1] = ''): Markup {
  return html`${raw(`<${tag}`)} facts="${JSON.stringify(facts)}">${inside}${raw(`</${tag}>`)}`;
}

function links(list: Link[], names: Names): Markup[] {
  return list.map(
    ({ text, to, here }) =>
      html`<a href="${names.href(to)}"${here && raw(' aria-current="page"')}>${text}</a> `,
  );
}

function body(view: PageView, names: Names): Markup {
  const sections = view.sections.map((section) => panel(section, names));
  const bar = html`<p>${view.buttons.map((button) => pressable(button, names))}</p>`;
  if (!view.sendTo) return html`${sections}${bar}`;
  const target = names.control('refresh');
  return html`<form method="post" action="${names.href(view.sendTo)}" autocomplete="off">
<input type="hidden" name="${target}" data-target>
${sections}${bar}${view.dialog && dialog(view.dialog, names)}</form>`;
}

function panel({ heading, items }: Section, names: Names): Markup {
  const inside = items.map((item) => draw(item, names));
  return component('portal-panel', { heading }, inside);
}

function draw(item: Item, names: Names): Markup {
  switch (item.kind) {
    case 'text':
    case 'choice':
      return component(`portal-${item.kind}`, { ...item, label: `${item.label} *`, ...nameOf(item, names) });
    case 'lookup': {
      const value = typeof item.value === 'string' ? item.value : `${item.value.value} – ${item.value.text}`;
      return component('portal-lookup', { ...item, value, ...nameOf(item, names) });
    }
    case 'radios':
      return picks(item, 'radio', [item.value], true, names);
    case 'ticks':
      return picks(item, 'checkbox', item.values, item.refresh, names);
    case 'table':
      return table(item, names);
    case 'facts':
      return html`<dl>${item.facts.map(({ label, value }) => html`<dt>${label}</dt><dd>${String(value)}</dd>`)}</dl>`;
    case 'buttons':
      return html`<p>${item.buttons.map((button) => pressable(button, names))}</p>`;
    case 'links':
      return html`<p>${item.links.map(({ text, to }) => html`<a href="${names.href(to)}">${text}</a><br>`)}</p>`;
    case 'words':
      return html`<p>${item.text}</p>`;
    case 'messages':
      return html`${messages(item.messages)}`;
    case 'changing':
      return html`${item.items.map((one) => draw(one, names))}`;
  }
}

function nameOf({ key }: { key: Button['key'] }, names: Names): { name: string } {
  return { name: names.control(key) };
}

function picks(
  item: Of<'radios'> | Of<'ticks'>,
  type: 'radio' | 'checkbox',
  chosen: string[],
  refresh: boolean,
  names: Names,
): Markup {
  const facts = { type, refresh, ...nameOf(item, names) };
  const inside = item.choices.map(({ value, text, title }) =>
    component('portal-pick', {
      ...facts,
      value,
      text: [text, title].filter(Boolean).join(' '),
      set: chosen.includes(value),
    }),
  );
  return html`<section aria-label="${item.label}"><b>${item.label}</b>${inside}</section>`;
}

function table(item: Of<'table'>, names: Names): Markup {
  if (item.rows.length === 0) return html`<p>${item.empty}</p>`;
  const name = item.key && names.control(item.key);
  const rows = item.rows.map(({ tone, tick, cells }) => {
    const drawn = cells.map((cell) => {
      if (typeof cell === 'string') return { text: cell };
      if ('date' in cell) return { text: cell.written ?? writtenInWords(cell.date) };
      if ('mark' in cell) return { text: cell.mark, hint: cell.hint };
      return { links: cell.links.map(({ text, to }) => ({ text, href: names.href(to) })) };
    });
    return component('portal-row', { tone, tick, name, cells: drawn });
  });
  const columns = item.rows.some(({ tick }) => tick) ? ['', ...item.columns] : item.columns;
  return component('portal-list', { columns }, rows);
}

function pressable(button: Button, names: Names): Markup {
  return component('portal-press', {
    text: button.text,
    main: button.main === true,
    ...nameOf(button, names),
  });
}

function messages(list: Message[]): Markup[] {
  return list.map(
    ({ tone, text, items = [] }) =>
      html`<aside class="${tone}"><p>${text}</p>${items.map((line) => html`<p>– ${line}</p>`)}</aside>`,
  );
}

function dialog({ heading, words, messages: said, boxes, buttons }: Dialog, names: Names): Markup {
  const ticks = { kind: 'ticks' as const, label: 'Please confirm', values: [], refresh: false, ...boxes };
  return component(
    'portal-window',
    { heading },
    html`${words.map((text) => html`<p>${text}</p>`)}${messages(said)}${draw(ticks, names)}
<p>${buttons.map((button) => pressable(button, names))}</p>`,
  );
}
