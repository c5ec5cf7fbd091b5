import { html, inScript, type Markup, raw } from '../markup';
import type { Message } from '../model';
import type { Names } from '../names';
import type { Scene } from '../skin';
import type { Button, Dialog, Item, Link, PageView, Section } from '../view';
import { style } from './modern.css';
import { choiceField, lookup, radios, textField, ticks } from './modern.fields';
import { script } from './modern.script';

/** Parts of a modern page that another skin may draw in its own way. */
export interface ModernParts {
  table: (item: Extract<Item, { kind: 'table' }>, names: Names) => Markup;
  /** A further script at the end of the page. */
  script?: string;
}

/** A whole page of meaningful markup. */
export function modernPage(view: PageView, scene: Scene, parts: ModernParts): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${view.heading} – Practice portal</title>
<style>${raw(style(scene.names.css))}</style>
</head>
<body>
${scene.ribbon}
${menu(view, scene.names)}
<main>
${view.pageTabs && tabs(view.pageTabs, scene.names, 'Administer exams')}
<h1>${view.heading}</h1>
${changing('messages', scene.names, messages(view.messages, scene.names))}
${body(view, scene, parts)}
</main>
${changing('window', scene.names, view.dialog ? dialog(view.dialog, view, scene.names) : '')}
<script>${raw(script(inScript, scene.names))}</script>
${parts.script && html`<script>${raw(parts.script)}</script>`}
</body>
</html>`.markup;
}

function menu(view: PageView, names: Names): Markup {
  return html`<nav class="${names.css('menu')}" aria-label="Main">
<p><a href="${names.href({ route: 'my-centre-details' })}">My Centre Details</a></p>
${view.tabs && tabs(view.tabs, names, 'Menu')}
</nav>`;
}

function tabs(links: Link[], names: Names, name: string): Markup {
  return html`<ul class="${names.css('tabs')}" aria-label="${name}">${links.map(
    ({ text, to, here }) =>
      html`<li><a href="${names.href(to)}"${here && raw(' aria-current="page"')}>${text}</a></li>`,
  )}</ul>`;
}

function body(view: PageView, { names }: Scene, parts: ModernParts): Markup {
  const sections = view.sections.map((section) => block(section, names, parts));
  const row = view.buttons.length > 0 && buttons(view.buttons, names);
  if (!view.sendTo) return html`${sections}${row}`;
  return html`<form method="post" action="${names.href(view.sendTo)}" autocomplete="off">${sections}${row}</form>`;
}

function block({ name, heading, items }: Section, names: Names, parts: ModernParts): Markup {
  const content = items.map((one) => draw(one, names, parts));
  const hasFields = items.some(({ kind }) => ['text', 'choice', 'lookup'].includes(kind));
  if (hasFields) {
    return html`<fieldset id="${names.id(`${name}-section`)}"><legend>${heading}</legend>${content}</fieldset>`;
  }
  return html`<section id="${names.id(`${name}-section`)}"><h2>${heading}</h2>${content}</section>`;
}

function draw(item: Item, names: Names, parts: ModernParts): Markup {
  switch (item.kind) {
    case 'text':
      return textField(item, names);
    case 'choice':
      return choiceField(item, names);
    case 'lookup':
      return lookup(item, names);
    case 'radios':
      return radios(item, names);
    case 'ticks':
      return ticks(item, names);
    case 'table':
      return parts.table(item, names);
    case 'facts':
      return html`<dl>${item.facts.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${String(value)}</dd></div>`)}</dl>`;
    case 'buttons':
      return buttons(item.buttons, names);
    case 'links':
      return links(item, names);
    case 'words':
      return html`<p>${item.text}</p>`;
    case 'messages':
      return html`${messages(item.messages, names)}`;
    case 'changing':
      return changing(
        item.name,
        names,
        item.items.map((one) => draw(one, names, parts)),
      );
  }
}

/** A part of the page that the script may replace by a newer one. */
function changing(name: string, names: Names, content: Parameters<typeof html>[1]): Markup {
  return html`<div id="${names.id(name)}" class="${names.css('part')}">${content}</div>`;
}

function links(item: Extract<Item, { kind: 'links' }>, names: Names): Markup {
  if (item.style === 'button') {
    return html`<p>${item.links.map(({ text, to }) => html`<a class="${names.css('button')}" href="${names.href(to)}">${text}</a> `)}</p>`;
  }
  return html`<ul>${item.links.map(({ text, to }) => html`<li><a href="${names.href(to)}">${text}</a></li>`)}</ul>`;
}

function messages(list: Message[], names: Names): Markup[] {
  return list.map(
    ({ tone, text, items }) =>
      html`<div role="${tone === 'warning' ? 'alert' : 'status'}" class="${names.css('message')} ${names.css(tone)}"><p>${text}</p>${
        items && html`<ul>${items.map((line) => html`<li>${line}</li>`)}</ul>`
      }</div>`,
  );
}

function buttons(list: Button[], names: Names): Markup {
  return html`<div class="${names.css('buttons')}">${list.map(
    ({ key, text, stays, main }) =>
      html`<button type="submit" name="${names.control(key)}" value="1" class="${names.css('button')}${main && ` ${names.css('main')}`}${stays && ` ${names.css('stays')}`}">${text}</button> `,
  )}</div>`;
}

function dialog(given: Dialog, view: PageView, names: Names): Markup {
  const heading = names.id('window-heading');
  return html`<div class="${names.css('backdrop')}"><div role="dialog" aria-modal="true" aria-labelledby="${heading}">
<form method="post" action="${view.sendTo && names.href(view.sendTo)}"><h2 id="${heading}">${given.heading}</h2>
${given.words.map((text) => html`<p>${text}</p>`)}${messages(given.messages, names)}
${ticks({ kind: 'ticks', label: 'Please confirm', values: [], refresh: false, ...given.boxes }, names)}
${buttons(given.buttons, names)}</form></div></div>`;
}
