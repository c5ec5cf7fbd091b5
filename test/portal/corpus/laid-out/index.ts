import type { CorpusPage } from '../corpus-page';
import { type Dice, diceFrom } from '../dice';
import { MORE_PLANS } from '../plans/more-plans.cases';
import type { Plan } from '../plans/plan';
import { questionsOf } from '../plans/questions';
import { button } from './controls';
import { LAYOUTS } from './layouts';

const SEEDS = Array.from({ length: 80 }, (_, index) => 31_337 + 101 * index);

/** Pages laid out as a whole: columns, tables, tiles and lines, with units, help and messages around the boxes. */
export function laidOutPages(seeds: readonly number[], set: CorpusPage['set']): CorpusPage[] {
  return seeds.flatMap((seed) =>
    MORE_PLANS.map((plan, index) => ({ ...layOut(plan, seed + 7 * index), set })),
  );
}

/** Their seeds have been looked at, so they count as development. */
export const LAID_OUT_PAGES: CorpusPage[] = laidOutPages(SEEDS, 'development');

function layOut(plan: Plan, seed: number): CorpusPage {
  const dice = diceFrom(seed);
  const layout = dice.oneOf(LAYOUTS);
  const head = dice.number(5);
  let count = 0;
  const ids = new Map<string, string>();
  const id = ({ key }: { key: string }): string => {
    const known = ids.get(key);
    if (known) return known;
    count += 1;
    ids.set(key, `c${seed}_${count}`);
    return `c${seed}_${count}`;
  };
  const blocks = plan.blocks.map(({ title, fields }) => block(head, title, layout(dice, fields, id)));
  const bar = `<div class="bar">${plan.buttons.map(({ key, label }) => button(dice, key, label)).join(' ')}</div>`;
  const html = `${top(dice, plan)}<div id="content"><h1>${plan.title}</h1>${dice.percent(30) ? bar.replaceAll(/<td[^>]*>|<\/td>/g, '') + blocks.join('') : blocks.join('') + bar.replaceAll(/<td[^>]*>|<\/td>/g, '')}</div>${below(dice, plan)}`;
  return { name: `laid out from ${seed}: ${plan.name}`, set: 'development', html, asked: questionsOf(plan) };
}

function block(head: number, title: string, body: string): string {
  switch (head) {
    case 0:
      return `<section aria-label="${title}"><div>${body}</div></section>`;
    case 1:
      return `<fieldset><legend><span>${title}</span></legend>${body}</fieldset>`;
    case 2:
      return `<div class="portlet"><div class="portlet-header"><span>${title}</span><a href="#" title="Collapse">-</a></div><div class="portlet-body">${body}</div></div>`;
    case 3:
      return `<h3>${title}</h3>${body}<hr>`;
    default:
      return `<details open><summary>${title}</summary>${body}</details>`;
  }
}

function top(dice: Dice, plan: Plan): string {
  const [first] = plan.blocks;
  const words = first?.fields.map(({ label }) => label) ?? [];
  return dice.oneOf([
    '',
    `<div id="head"><a href="#">Start</a> | <a href="#">${words[0]}</a> | <a href="#">${plan.title}</a> <form role="search"><input placeholder="${words[0]}"><button>Find</button></form></div>`,
    `<header><p>${words.join(', ')}: please fill in all of them.</p></header>`,
    `<div class="toast" style="display:none">${words[0]} saved <button>${plan.buttons[0]?.label}</button></div>`,
  ]);
}

function below(dice: Dice, plan: Plan): string {
  const labels = plan.blocks.flatMap(({ fields }) => fields.map(({ label }) => label));
  return dice.oneOf([
    '',
    `<div class="faq"><h4>Questions</h4>${labels
      .slice(0, 3)
      .map((label) => `<p><b>${label}</b></p><p>What should I write there?</p>`)
      .join('')}</div>`,
    `<table class="list"><tr><th>${labels[0]}</th><th>${labels[1]}</th><th>State</th></tr><tr><td>1</td><td>x</td><td>Open</td></tr><tr><td>2</td><td>y</td><td>Open</td></tr></table>`,
    `<div role="dialog" aria-modal="true" style="display:none"><h2>${plan.title}</h2><label>${labels[0]} <input></label>${plan.buttons.map(({ label }) => `<button>${label}</button>`).join('')}</div>`,
  ]);
}
