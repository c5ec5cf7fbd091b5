import type { ControlKey } from '../controls';
import { html, inScript, type Markup, raw } from '../markup';
import type { Names } from '../names';
import { defineSkin } from '../skin';
import type { Dialog, Link, PageView, Section } from '../view';
import { style } from './classic.css';
import { buttonRow, checkRows, itemRows, messageTable } from './classic.rows';
import { script } from './classic.script';

/** Generated names, as form frameworks of twenty years ago made them. */
const CONTROLS: Record<ControlKey, string> = {
  note: 'ctl00$main$txtNote',
  service: 'form:j_idt12:ddl',
  qualification: 'form:j_idt27:ddl',
  assessment: 'ctl00$main$ac04$txt',
  by: 'ctl00$main$rbl02',
  components: 'form:j_idt31:chk',
  candidate: 'ctl00$main$txt07',
  selected: 'ctl00$main$gv01$chk',
  declarations: 'ctl00$pop$chk',
  search: 'ctl00$main$txt01',
  email: 'ctl00$main$txt03',
  clock: 'ctl00$top$btn1',
  look: 'ctl00$top$ddl1',
  back: 'ctl00$top$hid1',
  refresh: '__EVENTTARGET',
  apply: 'ctl00$main$ib01',
  save: 'ctl00$main$btn1',
  delete: 'ctl00$main$lb01',
  submit: 'ctl00$main$btn2',
  confirm: 'ctl00$pop$btn1',
  cancel: 'ctl00$pop$lb01',
  find: 'form:j_idt44:btn',
  operation: 'ctl00$main$ddl09',
  proceed: 'form:j_idt52:btn',
};

/** Nested layout tables without a label element, and a full postback on every choice. */
export default defineSkin({
  id: 'classic',
  title: 'Classic',
  control: (key) => CONTROLS[key],
  draw: (view, { names, ribbon }) =>
    html`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${view.heading} – Practice portal</title>
<style type="text/css">${raw(style(names.css))}</style>
<script type="text/javascript">${raw(script(inScript, names))}</script>
</head>
<body>
${ribbon}
<table width="100%" cellpadding="0" cellspacing="0" border="0" class="${names.css('top')}">
<tr><td align="right"><a href="${names.href({ route: 'my-centre-details' })}">My Centre Details</a>&nbsp;</td></tr>
<tr><td>${view.tabs && menu(view.tabs, names, 'menu')}</td></tr></table>
<table width="960" cellpadding="6" cellspacing="0" border="0"><tr><td>
${view.pageTabs && menu(view.pageTabs, names, 'sub')}
<p class="${names.css('title')}"><font size="4"><b>${view.heading}</b></font></p>
${view.messages.map((message) => messageTable(message, names))}
${inForm(view, names)}
</td></tr></table>
</body>
</html>`.markup,
});

function menu(links: Link[], names: Names, kind: string): Markup {
  return html`<table cellpadding="0" cellspacing="0" border="0" class="${names.css(kind)}"><tr>${links.map(
    ({ text, to, here }) =>
      html`<td nowrap${here && html` class="${names.css('here')}"`}><a href="${names.href(to)}">${text}</a></td>`,
  )}</tr></table>`;
}

/** One form around everything, with the hidden field that says what was clicked. */
function inForm(view: PageView, names: Names): Markup {
  const content = html`${view.sections.map((section) => panel(section, names))}${
    view.buttons.length > 0 &&
    html`<table cellpadding="3" cellspacing="0" border="0"><tr>${buttonRow(view.buttons, names)}</tr></table>`
  }`;
  if (!view.sendTo) return content;
  const target = names.control('refresh');
  return html`<form method="post" action="${names.href(view.sendTo)}" id="${names.id('aspnetForm')}" autocomplete="off">
<input type="hidden" name="${target}" id="${target}" value="">
${content}
${view.dialog && overlay(view.dialog, names)}
</form>`;
}

function panel({ name, heading, items }: Section, names: Names): Markup {
  return html`<table width="100%" cellpadding="0" cellspacing="0" border="0" class="${names.css('panel')}" id="${names.id(`ctl00_${name}`)}">
<tr><td class="${names.css('bar')}"><b>${heading}</b></td></tr>
<tr><td><table width="100%" cellpadding="4" cellspacing="0" border="0">${items.map((item) => itemRows(item, names))}</table></td></tr>
</table>`;
}

/** The declarations cover the page, as a table over everything else. */
function overlay({ heading, words, messages, boxes, buttons }: Dialog, names: Names): Markup {
  return html`<table class="${names.css('cover')}" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" valign="middle">
<table width="600" cellpadding="8" cellspacing="0" border="0" class="${names.css('window')}">
<tr><td class="${names.css('bar')}"><b>${heading}</b></td></tr>
<tr><td>${words.map((text) => html`<p>${text}</p>`)}${messages.map((message) => messageTable(message, names))}</td></tr>
<tr><td><table cellpadding="3" cellspacing="0" border="0">${checkRows(boxes.key, boxes.choices, [], names)}</table></td></tr>
<tr><td align="right"><table cellpadding="3" cellspacing="0" border="0"><tr>${buttonRow(buttons, names)}</tr></table></td></tr>
</table></td></tr></table>`;
}
