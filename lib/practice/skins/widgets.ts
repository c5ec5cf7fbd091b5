import type { ControlKey } from '../controls';
import { html, inScript, type Markup, raw } from '../markup';
import type { Names } from '../names';
import { defineSkin, type SkinPart } from '../skin';
import type { Dialog, Link, PageView, Section } from '../view';
import { style } from './widgets.css';
import { boxes, messages, pressables, sectionItems } from './widgets.items';
import { script } from './widgets.script';

const PARTS: Record<string, SkinPart> = {
  'jquery.js': { package: 'jquery/dist/jquery.min.js' },
  'select2.js': { package: 'select2/dist/js/select2.min.js' },
  'jquery-ui.js': { package: 'jquery-ui/dist/jquery-ui.min.js' },
  'select2.css': { package: 'select2/dist/css/select2.min.css' },
  'jquery-ui.css': { package: 'jquery-ui/dist/themes/base/jquery-ui.css' },
};

/** Select2 and jQuery UI as shops and offices use them, a grid by role, and sections that replace one another. */
export default defineSkin({
  id: 'widgets',
  title: 'Widgets',
  control: (key: ControlKey) => `data[Enquiry][${key}]`,
  parts: PARTS,
  draw: (view, { names, ribbon }) => {
    const part = (name: string) => names.href({ route: 'part', args: [name] });
    const files = Object.keys(PARTS);
    return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${view.heading} – Practice portal</title>
${files.filter((name) => name.endsWith('css')).map((name) => html`<link rel="stylesheet" href="${part(name)}">`)}
<style>${raw(style(names.css))}</style>
</head>
<body>
${ribbon}
<div class="${names.css('wrap')}">
<ul class="${names.css('nav')} nav-tabs">${[...(view.tabs ?? []), { text: 'My Centre Details', to: { route: 'my-centre-details' as const } }].map((one) => tab(one, names))}</ul>
${view.pageTabs && html`<ul class="${names.css('nav')}">${view.pageTabs.map((one) => tab(one, names))}</ul>`}
<div class="${names.css('heading')}" role="heading" aria-level="1">${view.heading}</div>
${changing('said', messages(view.messages, names), names)}
${body(view, names)}
</div>
<div class="${names.css('mask')}" id="${names.id('mask')}" hidden>Loading…</div>
${files.filter((name) => name.endsWith('js')).map((name) => html`<script src="${part(name)}"></script>`)}
<script>${raw(script(inScript, names))}</script>
</body>
</html>`.markup;
  },
});

function tab({ text, to, here }: Link, names: Names): Markup {
  return html`<li${here && html` class="${names.css('active')}"`}><a href="${names.href(to)}">${text}</a></li>`;
}

/** A part of the page that a newer one takes the place of. */
function changing(name: string, content: Parameters<typeof html>[1], names: Names): Markup {
  return html`<div id="${names.id(name)}" class="${names.css('part')}">${content}</div>`;
}

function body(view: PageView, names: Names): Markup {
  const sections = view.sections.map((one) => changing(`panel-${one.name}`, panel(one, names), names));
  const bar =
    view.buttons.length > 0 &&
    html`<div class="${names.css('toolbar')}">${pressables(view.buttons, names)}</div>`;
  if (!view.sendTo) return html`${sections}${bar}`;
  return html`<form method="post" action="${names.href(view.sendTo)}" autocomplete="off">
<input type="hidden" name="${names.control('refresh')}" id="${names.id('target')}">
${sections}${bar}</form>${changing('declarations', view.dialog ? dialog(view.dialog, names) : '', names)}`;
}

function panel({ heading, items }: Section, names: Names): Markup {
  return html`<div class="${names.css('panel')} panel"><div class="${names.css('title')} panel-heading">${heading}</div><div class="${names.css('content')}">${sectionItems(items, names)}</div></div>`;
}

/** jQuery UI makes the window; its buttons stand in a bar of their own below. */
function dialog({ heading, words, messages: said, boxes: given, buttons }: Dialog, names: Names): Markup {
  const made = buttons.map(({ key, text }) => ({ name: names.control(key), text }));
  return html`<div class="${names.css('dialog')}" title="${heading}" data-buttons="${JSON.stringify(made)}">
${words.map((text) => html`<p>${text}</p>`)}${messages(said, names)}
${boxes({ kind: 'ticks', label: 'Please confirm', values: [], refresh: false, ...given }, 'checkbox', [], false, names)}</div>`;
}
