import type { ControlKey } from '../controls';
import { html, inScript, type Markup, raw } from '../markup';
import { mainTabs } from '../menu';
import type { Names } from '../names';
import { defineSkin } from '../skin';
import type { Dialog, PageView, Section } from '../view';
import { contentStyle, outerStyle } from './frames.css';
import { pressables, said, sectionItems } from './frames.items';
import { script } from './frames.script';

/** The menu in one frame, each page in another; names as a code generator gave them. */
export default defineSkin({
  id: 'frames',
  title: 'Frames',
  control: (key: ControlKey) => `EAR_FORM.${key.toUpperCase()}`,
  frame: (inside, names) => {
    const menu = `<!doctype html><base target="${names.id('workarea')}">${menuMarkup(names).markup}`;
    return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Practice portal</title>
<style>${raw(outerStyle)}</style>
</head>
<body>
<iframe name="${names.id('menu')}" title="Menu" srcdoc="${menu}"></iframe>
<iframe name="${names.id('workarea')}" title="Work area" src="${inside}"></iframe>
</body>
</html>`.markup;
  },
  draw: (view, { names, ribbon }) =>
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${view.heading} – Practice portal</title>
<style>${raw(contentStyle(names.css))}</style>
<script>${raw(script(inScript, names))}</script>
</head>
<body>
${ribbon}
<div class="${names.css('page')}">
${view.pageTabs && html`<p class="${names.css('tabbar')}">${view.pageTabs.map(({ text, to }) => html`[<a href="${names.href(to)}">${text}</a>] `)}</p>`}
<h2>${view.heading}</h2>
${said(view.messages, names)}
${body(view, names)}
</div>
</body>
</html>`.markup,
});

function menuMarkup(names: Names): Markup {
  const links = [...mainTabs(''), { text: 'My Centre Details', to: { route: 'my-centre-details' as const } }];
  return html`<body style="font: 13px sans-serif; background: #24414f"><ul style="padding: 0; list-style: none">${links.map(
    ({ text, to }) =>
      html`<li style="margin: 10px 4px"><a style="color: #fff" href="${names.href(to)}">${text}</a></li>`,
  )}</ul></body>`;
}

function body(view: PageView, names: Names): Markup {
  // The centre's own details come first in this skin.
  const sections = view.sections.toSorted(
    (a, b) => Number(b.name === 'centre') - Number(a.name === 'centre'),
  );
  const drawn = sections.map((section) => block(section, names));
  const bar =
    view.buttons.length > 0 &&
    html`<div class="${names.css('bar')}">${pressables(view.buttons, names)}</div>`;
  if (!view.sendTo) return html`${drawn}${bar}`;
  const target = names.control('refresh');
  return html`${bar}<form method="post" action="${names.href(view.sendTo)}" id="${names.id('MAINFORM')}" autocomplete="off">
<input type="hidden" name="${target}" id="${target}">${drawn}${view.dialog && overlay(view.dialog, names)}</form>`;
}

function block({ name, heading, items }: Section, names: Names): Markup {
  return html`<div class="${names.css('block')}" id="${names.id(`BLK_${name}`)}"><h3>${heading}</h3>${sectionItems(items, names)}</div>`;
}

function overlay({ heading, words, messages, boxes, buttons }: Dialog, names: Names): Markup {
  const ticks = { kind: 'ticks' as const, label: heading, values: [], refresh: false, ...boxes };
  return html`<div class="${names.css('cover')}"><div class="${names.css('window')}" role="alertdialog" aria-modal="true" aria-label="${heading}">
<h3>${heading}</h3>${words.map((text) => html`<p>${text}</p>`)}${said(messages, names)}
${sectionItems([ticks], names)}<div class="${names.css('bar')}">${pressables(buttons, names)}</div></div></div>`;
}
