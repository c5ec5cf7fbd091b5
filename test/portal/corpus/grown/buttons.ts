import type { Dice } from '../dice';

export type Buttons = 'button' | 'input' | 'link' | 'role' | 'class' | 'hand';

/** A button in the page's own way. */
export function button(buttons: Buttons, dice: Dice, key: string, label: string): string {
  const mark = `data-is="${key}"`;
  const icon = dice.percent(20) ? '<i class="icon icon-x"></i> ' : '';
  switch (buttons) {
    case 'input':
      return `<input type="submit" value="${label}" ${mark}>`;
    case 'link':
      return `<a href="javascript:void(0)" ${mark}>${icon}${label}</a>`;
    case 'role':
      return `<div role="button" tabindex="0" ${mark}>${icon}<span>${label}</span></div>`;
    case 'class':
      return `<span class="act-button" ${mark}>${icon}${label}</span>`;
    case 'hand':
      return `<div style="cursor:pointer" ${mark}>${label}</div>`;
    default:
      return `<button type="button" ${mark}>${icon}${label}</button>`;
  }
}
