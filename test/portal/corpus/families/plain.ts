import { choices, type Family, hint, markFirst, native } from './family';

const radios: Family['choice'] = (field, id) =>
  choices(field)
    .map((one, index) => `<label><input type="radio" name="${id}"${markFirst(field, index)}> ${one}</label> `)
    .join('');
const boxed: Family['tick'] = (field) =>
  `<p><label><input type="checkbox" data-is="${field.key}"> ${field.label}</label></p>`;
const button: Family['button'] = (key, label) => `<button type="button" data-is="${key}">${label}</button>`;
const set: Family['block'] = (title, body) => `<fieldset><legend>${title}</legend>${body}</fieldset>`;

/** Forms written by hand, without a library. */
export const PLAIN: Family[] = [
  {
    name: 'labels bound by id',
    field: (field, id) =>
      `<div><label for="${id}">${field.label}</label>${native(field, `id="${id}"`)}${hint(field, (words) => `<small>${words}</small>`)}</div>`,
    tick: (field, id) =>
      `<div><input type="checkbox" id="${id}" data-is="${field.key}"><label for="${id}">${field.label}</label></div>`,
    choice: radios,
    block: set,
    button,
  },
  {
    name: 'labels around their boxes',
    field: (field) =>
      `<p><label>${field.label}: ${hint(field, (words) => `<em class="hint">(${words})</em>`)} ${native(field)}</label></p>`,
    tick: boxed,
    choice: (field, id) => `<p>${field.label}: ${radios(field, id)}</p>`,
    block: set,
    button,
  },
  {
    name: 'names in the cell to the left',
    field: (field, id) =>
      `<tr><td align="right"><b>${field.label}:&nbsp;</b></td><td>&nbsp;</td><td>${native(field, `name="ctl00$x${id}"`)}<br>${hint(field, (words) => `<font size="1">${words}</font>`)}</td></tr>`,
    tick: (field, id) =>
      `<tr><td></td><td></td><td><input type="checkbox" name="ctl00$${id}" data-is="${field.key}">${field.label}</td></tr>`,
    choice: (field, id) =>
      `<tr><td align="right"><b>${field.label}:</b></td><td></td><td>${choices(field)
        .map((one, index) => `<input type="radio" name="ctl00$${id}"${markFirst(field, index)}>${one} `)
        .join('')}</td></tr>`,
    block: (title, body) =>
      `<table width="90%"><tr><td><table><tr><td colspan="3" bgcolor="#336699"><font color="#fff"><b>${title}</b></font></td></tr>${body}</table></td></tr></table>`,
    button: (key, label) =>
      `<input type="submit" name="ctl00$b${key.length}" value="${label}" data-is="${key}">`,
  },
  {
    name: 'a row of names over a row of boxes',
    field: (field) =>
      `<table class="one"><tr><td>${field.label}</td></tr><tr><td>${native(field)}</td></tr></table>`,
    tick: boxed,
    choice: (field, id) =>
      `<table><tr>${choices(field)
        .map((one) => `<td>${one}</td>`)
        .join('')}</tr><tr>${choices(field)
        .map((_, index) => `<td><input type="radio" name="${id}"${markFirst(field, index)}></td>`)
        .join('')}</tr></table>`,
    block: (title, body) => `<h3>${title}</h3><div style="display:flex;gap:12px">${body}</div>`,
    button: (key, label) => `<a href="javascript:void 0" data-is="${key}">${label}</a>`,
  },
  {
    name: 'lists of terms',
    field: (field) =>
      `<dt>${field.label} <span class="req">*</span></dt><dd>${native(field)}${hint(field, (words) => `<p class="note">${words}</p>`)}</dd>`,
    tick: (field) => `<dt></dt><dd><input type="checkbox" data-is="${field.key}"> ${field.label}</dd>`,
    choice: (field, id) => `<dt>${field.label}</dt><dd>${radios(field, id)}</dd>`,
    block: (title, body) => `<section><h2>${title}</h2><dl>${body}</dl></section>`,
    button,
  },
  {
    name: 'lines broken by br',
    field: (field) =>
      `${field.label}<br>${native(field)}<br>${hint(field, (words) => `<i>${words}</i><br>`)}`,
    tick: (field) => `<input type="checkbox" data-is="${field.key}"> ${field.label}<br>`,
    choice: (field, id) =>
      `${choices(field)
        .map((one, index) => `<input type="radio" name="${id}"${markFirst(field, index)}> ${one}<br>`)
        .join('')}`,
    block: (title, body) => `<p><b>${title}</b></p><div>${body}</div><hr>`,
    button: (key, label) => `<input type="button" value=" ${label} " data-is="${key}">`,
  },
  {
    name: 'nothing but what a screen reader says',
    field: (field) => `<div role="row"><div>${native(field, `aria-label="${field.label}"`)}</div></div>`,
    tick: (field) =>
      `<div role="checkbox" tabindex="0" aria-checked="false" data-is="${field.key}">${field.label}</div>`,
    choice: (field) =>
      `<div role="radiogroup" aria-label="${field.label}">${choices(field)
        .map(
          (one, index) =>
            `<div role="radio" tabindex="-1" aria-checked="false"${markFirst(field, index)}>${one}</div>`,
        )
        .join('')}</div>`,
    block: (title, body) => `<div role="group" aria-label="${title}">${body}</div>`,
    button: (key, label) => `<div role="button" tabindex="0" data-is="${key}">${label}</div>`,
  },
  {
    name: 'names inside the boxes, as long as they are empty',
    field: (field) =>
      field.sort === 'select'
        ? `<p>${native(field).replace('<option value=""></option>', `<option value="">${field.label}</option>`)}</p>`
        : `<p>${native(field, `placeholder="${field.label}"`)}</p>`,
    tick: boxed,
    choice: radios,
    block: set,
    button,
  },
  {
    name: 'all names in one column, all boxes in the next',
    field: (field) =>
      `<span style="grid-column:1">${field.label}</span><!-- -->${`<div style="grid-column:2">${native(field)}</div>`}`,
    tick: (field) =>
      `<span style="grid-column:1"></span><div style="grid-column:2"><input type="checkbox" data-is="${field.key}"><span>${field.label}</span></div>`,
    choice: (field, id) =>
      `<span style="grid-column:1">${field.label}</span><div style="grid-column:2">${radios(field, id)}</div>`,
    block: (title, body) =>
      `<h2>${title}</h2><div style="display:grid;grid-template-columns:200px 300px;gap:8px">${body}</div>`,
    button,
  },
  {
    name: 'boxes before their names, put right by the style',
    field: (field) =>
      `<div style="display:flex;flex-direction:row-reverse;justify-content:flex-end;gap:6px"><div>${native(field)}</div><div>${field.label}</div></div>`,
    tick: boxed,
    choice: radios,
    block: (title, body) => `<div class="panel"><div class="panel-title">${title}</div>${body}</div>`,
    button,
  },
  {
    name: 'columns of names, then columns of boxes',
    field: (field) =>
      `<div style="display:contents"><label style="order:1">${field.label}</label></div>${native(field)}`,
    tick: boxed,
    choice: radios,
    block: set,
    button,
  },
  {
    name: 'items of a list, names in capitals from the style',
    field: (field) =>
      `<li><span style="text-transform:uppercase;display:inline-block;width:12em">${field.label}</span> ${native(field)}${hint(field, (words) => ` <span class="help">${words}</span>`)}</li>`,
    tick: (field, id) =>
      `<li><span>&nbsp;</span> <input id="${id}" type="checkbox" data-is="${field.key}"> <label for="${id}">${field.label}</label></li>`,
    choice: (field, id) =>
      `<li><span>${field.label}</span> ${choices(field)
        .map(
          (one, index) =>
            `<span><input type="radio" id="${id}${index}" name="${id}"${markFirst(field, index)}><label for="${id}${index}">${one}</label></span>`,
        )
        .join(' ')}</li>`,
    block: (title, body) => `<div><strong>${title}</strong><ul>${body}</ul></div>`,
    button: (key, label) =>
      `<span class="btn btn-small" data-is="${key}"><i class="icon-ok"></i> ${label}</span>`,
  },
];
