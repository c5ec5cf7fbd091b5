import type { Dice } from '../dice';
import type { PlanField } from '../plans/plan';
import { box, choice } from './controls';

/** A whole page's way of setting names and boxes out. */
export type Layout = (dice: Dice, fields: PlanField[], id: (field: PlanField) => string) => string;

const SIDE = 'display:inline-block;width:160px;vertical-align:top';

function name(dice: Dice, field: PlanField): string {
  const hint = field.hint
    ? dice.oneOf([`<span class="hint-text">${field.hint}</span>`, `<small>${field.hint}</small>`, ''])
    : '';
  return dice.oneOf([
    field.label,
    `${field.label}:`,
    `${field.label}<span style="color:red"> *</span>`,
    `<span>${field.label}</span> <a href="#" title="Help">?</a>`,
    `${field.label} ${hint}`,
    `<span class="lbl-txt">${field.label}</span><span class="lbl-req" aria-hidden="true">*</span>`,
  ]);
}

/** The boxes of a field that is no single box. */
function ticks(dice: Dice, field: PlanField, id: string): string | null {
  if (field.sort === 'checkbox') return choice(dice, 'checkbox', field.label, id, field.key);
  if (field.sort !== 'choice') return null;
  const type = 'radio';
  const state = dice.number(1_000);
  // All ways of one group are drawn alike.
  const alike: Dice = { ...dice, oneOf: (all) => all[state % all.length] ?? all[0] };
  return (field.choices ?? [])
    .map((one, index) => choice(alike, type, one, id, index === 0 ? field.key : ''))
    .join('');
}

export const LAYOUTS: [Layout, ...Layout[]] = [
  // Two fields in each row of one table.
  (dice, fields, id) => {
    const cells = fields.map((field) => {
      const tick = ticks(dice, field, id(field));
      const label = field.sort === 'checkbox' ? '' : name(dice, field);
      return `<td class="k">${label}</td><td class="v">${tick ?? box(dice, field, id(field))}</td>`;
    });
    const rows: string[] = [];
    for (let at = 0; at < cells.length; at += 2) rows.push(`<tr>${cells.slice(at, at + 2).join('')}</tr>`);
    return `<table class="form">${rows.join('')}</table>`;
  },
  // Rows of names over rows of boxes, three at a time.
  (dice, fields, id) => {
    const boxes = fields.filter((field) => ticks(dice, field, id(field)) === null);
    const others = fields.filter((field) => !boxes.includes(field));
    const rows: string[] = [];
    for (let at = 0; at < boxes.length; at += 3) {
      const some = boxes.slice(at, at + 3);
      rows.push(
        `<tr>${some.map((field) => `<td>${name(dice, field)}</td>`).join('')}</tr><tr>${some.map((field) => `<td>${box(dice, field, id(field))}</td>`).join('')}</tr>`,
      );
    }
    return `<table>${rows.join('')}</table>${others.map((field) => `<p>${field.sort === 'choice' ? `${field.label} ` : ''}</p><div>${ticks(dice, field, id(field))}</div>`).join('')}`;
  },
  // Names in a floating column.
  (dice, fields, id) =>
    fields
      .map((field) => {
        const tick = ticks(dice, field, id(field));
        return `<div style="overflow:hidden"><div style="float:left;width:170px">${field.sort === 'checkbox' ? '&nbsp;' : name(dice, field)}</div><div style="margin-left:180px">${tick ?? box(dice, field, id(field))}</div></div>`;
      })
      .join('\n'),
  // Bound labels, with whatever between.
  (dice, fields, id) =>
    fields
      .map((field) => {
        const tick = ticks(dice, field, id(field));
        if (tick !== null)
          return `<div class="fld">${field.sort === 'choice' ? `<div class="fld-lbl">${field.label}</div>` : ''}${tick}</div>`;
        const between = dice.oneOf([
          '',
          '<p class="err">Please check this.</p>',
          `<p class="desc">${field.hint ?? 'As in your papers'}</p>`,
        ]);
        return `<div class="fld"><label for="${id(field)}">${name(dice, field)}</label>${between}${box(dice, field, id(field))}</div>`;
      })
      .join(''),
  // One line after the other, nothing but text.
  (dice, fields, id) =>
    `<p>${fields.map((field) => (ticks(dice, field, id(field)) !== null ? `</p><div>${field.sort === 'choice' ? `${field.label}: ` : ''}${ticks(dice, field, id(field))}</div><p>` : `${name(dice, field)} ${box(dice, field, id(field))}`)).join('<br>')}</p>`,
  // Inline blocks of a fixed width.
  (dice, fields, id) =>
    fields
      .map((field) => {
        const tick = ticks(dice, field, id(field));
        return `<div><strong style="${SIDE}">${field.sort === 'checkbox' ? '' : name(dice, field)}</strong><span style="display:inline-block">${tick ?? box(dice, field, id(field))}</span></div>`;
      })
      .join(''),
  // Cards of a grid: the name on top.
  (dice, fields, id) =>
    `<div style="display:grid;grid-template-columns:1fr 1fr;gap:12px">${fields
      .map((field) => {
        const tick = ticks(dice, field, id(field));
        return `<div class="tile"><div class="tile-name">${field.sort === 'checkbox' ? '' : name(dice, field)}</div>${tick ?? `<div class="tile-box">${box(dice, field, id(field))}</div>`}</div>`;
      })
      .join('')}</div>`,
];
