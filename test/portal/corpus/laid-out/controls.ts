import type { Dice } from '../dice';
import type { PlanField } from '../plans/plan';

/** What stands around a box besides its name: units, buttons, messages, help. */
export function box(dice: Dice, field: PlanField, id: string): string {
  const plain = bare(dice, field, id);
  switch (dice.number(9)) {
    case 0:
      return `<span class="grp"><span class="pre">#</span>${plain}</span>`;
    case 1:
      return `<span class="grp">${plain}<span class="post">max</span></span>`;
    case 2:
      return `<div class="wrap">${plain}<button type="button" aria-label="Clear" tabindex="-1">×</button></div>`;
    case 3:
      return `<div><div><div>${plain}</div></div></div>`;
    case 4:
      return `${plain}<em class="err" style="color:#a00;display:none">${field.label} is required</em>`;
    default:
      return plain;
  }
}

function bare(dice: Dice, { key, sort, value = '', choices = [] }: PlanField, id: string): string {
  const mark = `id="${id}" data-is="${key}"`;
  if (sort === 'textarea') return `<textarea cols="40" rows="3" ${mark}></textarea>`;
  if (sort === 'type-ahead')
    return dice.oneOf([
      `<span class="ta" style="position:relative"><input autocomplete="off" value="${value}" ${mark}><ul role="listbox" hidden><li role="option">None</li></ul></span>`,
      `<input type="search" list="${id}x" value="${value}" ${mark}><datalist id="${id}x"><option>A</option></datalist>`,
      `<input role="combobox" aria-expanded="false" value="${value}" ${mark}>`,
    ]);
  if (sort !== 'select')
    return `<input ${dice.oneOf(['', 'type="text"', 'maxlength="50"'])} value="${value}" ${mark}>`;
  return dice.oneOf([
    `<select ${mark}>${choices.map((one) => `<option>${one}</option>`).join('')}</select>`,
    `<select ${mark}><option value="">--- choose ---</option>${choices.map((one) => `<option>${one}</option>`).join('')}</select>`,
    `<select size="3" ${mark}>${choices.map((one) => `<option>${one}</option>`).join('')}</select>`,
    `<div class="dd" role="combobox" tabindex="0" aria-haspopup="listbox" ${mark}><span class="dd-text">${choices[0]}</span><i class="caret"></i></div>`,
  ]);
}

/** A tick box or one way to choose, with its words. */
export function choice(
  dice: Dice,
  type: 'checkbox' | 'radio',
  words: string,
  group: string,
  key: string,
): string {
  const mark = key === '' ? '' : `data-is="${key}"`;
  const id = `${group}-${words.replaceAll(' ', '-')}`;
  return dice.oneOf([
    `<table><tr><td><input type="${type}" name="${group}" ${mark}></td><td>${words}</td></tr></table>`,
    `<div class="o"><label for="${id}"><span>${words}</span></label><input type="${type}" id="${id}" name="${group}" ${mark}></div>`,
    `<div class="o"><input type="${type}" name="${group}" ${mark}>&nbsp;${words}</div>`,
    `<label class="sw"><span>${words}</span><input type="${type}" name="${group}" style="opacity:0;width:1px" ${mark}><i class="knob"></i></label>`,
    `<div role="${type}" aria-checked="false" tabindex="0" aria-labelledby="${id}" ${mark}><span class="dot"></span></div><span id="${id}">${words}</span>`,
  ]);
}

/** A button as products draw it. */
export function button(dice: Dice, key: string, label: string): string {
  const mark = `data-is="${key}"`;
  return dice.oneOf([
    `<button type="submit" ${mark}><svg></svg><span class="t">${label}</span></button>`,
    `<button type="button" ${mark}>${label}<span class="sr-only"> (opens a window)</span></button>`,
    `<input type="button" value="${label.toUpperCase()}" ${mark}>`,
    `<a role="button" href="#" ${mark}><span><span>${label}</span></span></a>`,
    `<a class="link-button" onclick="return false" ${mark}>${label}</a>`,
    `<td class="dojoButton"><span role="button" tabindex="0" ${mark}><span class="dijitReset">${label}</span></span></td>`,
  ]);
}
