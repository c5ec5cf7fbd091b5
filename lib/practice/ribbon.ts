import { html, type Markup, raw } from './markup';
import type { Names } from './names';

/** The steps the clock can be moved by. */
export const CLOCK_STEPS = [
  { hours: 1, text: '+1 hour' },
  { hours: 24, text: '+1 day' },
  { hours: 7 * 24, text: '+7 days' },
  { hours: 30 * 24, text: '+30 days' },
];

/** What the ribbon shows: the portal's time in words, the looks to choose from, and the page to come back to. */
export interface RibbonFacts {
  clock: string;
  looks: { id: string; title: string }[];
  look: string;
  path: string;
}

/** The first row of every page, the same in all skins: plainly not Direct, and in charge of its clock. */
export function ribbon(facts: RibbonFacts, names: Names): Markup {
  const back = html`<input type="hidden" name="${names.control('back')}" value="${facts.path}">`;
  return html`<style>${raw(style(names))}</style>
<header class="${names.css('ribbon')}">
  <strong>Practice portal – fictional data</strong>
  <span>${facts.clock}</span>
  <form method="post" action="${names.href({ route: 'clock' })}">${back}${CLOCK_STEPS.map(
    ({ hours, text }) =>
      html`<button type="submit" name="${names.control('clock')}" value="${hours}">${text}</button> `,
  )}</form>
  <form method="post" target="_top" action="${names.href({ route: 'look' })}">${back}
    <select name="${names.control('look')}" aria-label="Look of these pages">${facts.looks.map(
      ({ id, title }) =>
        html`<option value="${id}"${id === facts.look && raw(' selected')}>${title}</option>`,
    )}</select>
    <button type="submit">Change look</button></form>
  <form method="post" action="${names.href({ route: 'restart' })}"><button type="submit">Start again</button></form>
</header>`;
}

function style(names: Names): string {
  const ribbonClass = `.${names.css('ribbon')}`;
  return `
${ribbonClass} { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; padding: 4px 16px;
  background: #4a2545; color: #fff; font: 13px/1.4 system-ui, sans-serif; }
${ribbonClass} form { display: flex; gap: 4px; margin: 0; }
${ribbonClass} button, ${ribbonClass} select { width: auto; white-space: nowrap;
  font: inherit; padding: 1px 8px; border: 1px solid #c9a8c4;
  border-radius: 3px; background: #6b3a64; color: #fff; }`;
}
