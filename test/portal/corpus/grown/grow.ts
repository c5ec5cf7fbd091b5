import type { CorpusPage } from '../corpus-page';
import { type Dice, diceFrom } from '../dice';
import type { Plan, PlanField } from '../plans/plan';
import { questionsOf } from '../plans/questions';
import { type Buttons, button } from './buttons';
import { GROWN_PLANS } from './plans.cases';

const SEEDS = Array.from({ length: 60 }, (_, index) => 7001 + 13 * index);

type Binding = 'for' | 'around' | 'labelledby' | 'aria' | 'before' | 'cell' | 'over' | 'behind' | 'inside';
const BINDINGS: [Binding, ...Binding[]] = [
  'for',
  'around',
  'labelledby',
  'aria',
  'before',
  'before',
  'cell',
  'cell',
  'over',
  'behind',
  'inside',
];
const TAGS: [string, ...string[]] = ['div', 'span', 'label', 'p', 'strong', 'b', 'em', 'font', 'u-label'];
const WRAPS: [string, ...string[]] = ['div', 'div', 'section', 'span', 'x-row', 'li', 'article'];
const WORDS: [string, ...string[]] = [
  'kx',
  'grid-4',
  'row',
  'inner',
  'q-item',
  'Box',
  'c0',
  'stack',
  'pane',
  'unit',
];
const ENDS: [string, ...string[]] = [
  '',
  '',
  ':',
  ' *',
  ' :',
  '&nbsp;',
  ' (required)',
  '<sup>*</sup>',
  ' <i class="ic"></i>',
];

/** The habits of one page: a page writes its fields alike, with exceptions. */
interface Habits {
  dice: Dice;
  binding: Binding;
  tag: string;
  depth: number;
  end: string;
  ticks: 'native' | 'role' | 'covered';
  lists: 'native' | 'native' | 'role' | 'button';
  buttons: Buttons;
}

/** Grows a page from a seed: no library, no template, each part put together by the dice. */
function grow(plan: Plan, seed: number): CorpusPage {
  const dice = diceFrom(seed);
  const habits: Habits = {
    dice,
    binding: dice.oneOf(BINDINGS),
    tag: dice.oneOf(TAGS),
    depth: dice.number(4),
    end: dice.oneOf(ENDS),
    ticks: dice.oneOf(['native', 'native', 'role', 'covered']),
    lists: dice.oneOf(['native', 'native', 'role', 'button']),
    buttons: dice.oneOf(['button', 'button', 'input', 'link', 'role', 'class', 'hand']),
  };
  const heading = dice.oneOf(['h2', 'h3', 'h4', 'legend', 'bold', 'class', 'cell']);
  let count = 0;
  const body = plan.blocks.map(({ title, fields }) => {
    const inner = fields.map((field) => {
      count += 1;
      return part(habits, field, `${dice.oneOf(WORDS)}_${seed % 97}${count}`);
    });
    return block(habits, heading, title, inner.join(dice.percent(30) ? '\n' : ''));
  });
  const buttons = plan.buttons
    .map(({ key, label }) => wrapped(habits, button(habits.buttons, dice, key, label), 1))
    .join(' ');
  const head = dice.percent(50)
    ? `<header><nav>${plan.blocks.map(({ title }) => `<a href="#">${title}</a>`).join(' ')}</nav><input placeholder="Search"></header>`
    : '';
  const help = dice.percent(40)
    ? `<aside><p>${plan.blocks
        .flatMap(({ fields }) => fields.slice(0, 2))
        .map(({ label }) => `<strong>${label}</strong> must be filled in.`)
        .join(' ')}</p></aside>`
    : '';
  const list = dice.percent(40) ? rows(plan) : '';
  return {
    name: `grown from ${seed}: ${plan.name}, names ${habits.binding}`,
    set: 'development',
    html: `${head}<main><h1>${plan.title}</h1>${dice.percent(30) ? help : ''}${body.join('\n')}${list}${buttons}</main>${help}`,
    asked: questionsOf(plan),
  };
}

function part(habits: Habits, field: PlanField, id: string): string {
  if (field.sort === 'checkbox')
    return wrapped(habits, tick(habits, field.label, 'checkbox', id, field.key), 1);
  if (field.sort === 'choice') {
    const all = (field.choices ?? []).map((one, index) =>
      tick(habits, one, 'radio', id, index === 0 ? field.key : ''),
    );
    return wrapped(
      habits,
      `<${habits.tag}>${field.label}${habits.end}</${habits.tag}> ${all.join(habits.dice.percent(40) ? '<br>' : ' ')}`,
      1,
    );
  }
  return named(habits, field, control(habits, field), id);
}

function control({ dice, lists }: Habits, { sort, key, value = '', choices = [] }: PlanField): string {
  const mark = `data-is="${key}"`;
  if (sort === 'textarea')
    return dice.percent(20)
      ? `<div contenteditable="true" role="textbox" aria-multiline="true" ID ${mark}></div>`
      : `<textarea ID ${mark}></textarea>`;
  if (sort === 'type-ahead')
    return `<input ${dice.oneOf(['role="combobox"', 'autocomplete="off"', 'aria-haspopup="listbox"', 'list="l"'])} ID ${mark}>`;
  if (sort !== 'select')
    return `<input ${dice.oneOf(['', 'type="text"', 'type="tel"'])} value="${value}" ID ${mark}>`;
  if (lists === 'role')
    return `<div role="combobox" tabindex="0" aria-expanded="false" ID ${mark}>${choices[0]}</div>`;
  if (lists === 'button')
    return `<button type="button" aria-haspopup="listbox" ID ${mark}>${choices[1]}</button>`;
  return `<select ID ${mark}><option>${dice.oneOf(['', '-', 'Please select', 'All'])}</option>${choices.map((one) => `<option>${one}</option>`).join('')}</select>`;
}

function named(habits: Habits, field: PlanField, plain: string, id: string): string {
  const { dice, tag, end } = habits;
  const hint = field.hint ? `<small>${field.hint}</small>` : '';
  const words = dice.percent(12) ? field.label.toUpperCase() : field.label;
  const name = (attributes = '', as = tag): string => `<${as} ${attributes}>${words}${end}</${as}>`;
  const box = (attributes = ''): string => plain.replace('ID', attributes);
  switch (dice.percent(85) ? habits.binding : 'for') {
    case 'for':
      return wrapped(
        habits,
        `${name(`for="${id}"`, 'label')}${wrapped(habits, box(`id="${id}"`), 1)}${hint}`,
      );
    case 'around':
      return wrapped(habits, `<label>${words}${end} ${box()}</label>${hint}`);
    case 'labelledby':
      return wrapped(habits, `${name(`id="${id}l"`)}${hint}${box(`aria-labelledby="${id}l"`)}`);
    case 'aria':
      return wrapped(habits, box(`aria-label="${words}"`) + hint);
    case 'cell':
      return `<table><tr><td>${name()}</td>${dice.percent(30) ? '<td></td>' : ''}<td>${wrapped(habits, box(), 1)}</td><td>${hint}</td></tr></table>`;
    case 'over':
      return `<table><tr><th>${words}${end}</th></tr><tr><td>${box()}${hint}</td></tr></table>`;
    case 'behind':
      return wrapped(
        habits,
        `<div style="display:flex;flex-direction:column-reverse">${box()}${name()}</div>`,
      );
    case 'inside':
      return plain.startsWith('<input') || plain.startsWith('<textarea')
        ? wrapped(habits, box(`placeholder="${words}"`))
        : wrapped(habits, `${name()} ${box()}`);
    default:
      return wrapped(
        habits,
        `${name()}${dice.percent(30) ? '<br>' : ' '}${wrapped(habits, box(), 1)}${hint}`,
      );
  }
}

function tick(
  { dice, ticks }: Habits,
  words: string,
  type: 'checkbox' | 'radio',
  id: string,
  key: string,
): string {
  const mark = key === '' ? '' : `data-is="${key}"`;
  const own = `${id}${words.length}`;
  if (ticks === 'role')
    return `<span role="${type}" tabindex="0" aria-checked="false" ${mark}>${words}</span>`;
  if (ticks === 'covered')
    return `<span style="position:relative;display:inline-block;width:18px;height:18px;border:1px solid"><input type="${type}" name="${id}" style="opacity:0;position:absolute" ${mark}></span><span>${words}</span>`;
  const box = (more: string): string => `<input type="${type}" name="${id}" ${more} ${mark}>`;
  return dice.oneOf([
    `${box(`id="${own}"`)}<label for="${own}">${words}</label>`,
    `<label>${box('')} ${words}</label>`,
    `${box('')} ${words}`,
  ]);
}

function block(habits: Habits, heading: string, title: string, body: string): string {
  switch (heading) {
    case 'legend':
      return `<fieldset><legend>${title}</legend>${body}</fieldset>`;
    case 'bold':
      return `<div><p><b>${title}</b></p>${body}</div>`;
    case 'class':
      return `<div class="${habits.dice.oneOf(WORDS)}"><div class="section-title">${title}</div>${body}</div>`;
    case 'cell':
      return `<table width="100%"><tr><th bgcolor="#ddeeff">${title}</th></tr><tr><td>${body}</td></tr></table>`;
    default:
      return `<div><${heading}>${title}</${heading}>${wrapped(habits, body, 1)}</div>`;
  }
}

function wrapped({ dice, depth }: Habits, html: string, most = depth): string {
  let out = html;
  for (let level = dice.number(most + 1); level > 0; level -= 1) {
    const tag = dice.oneOf(WRAPS);
    out = `<${tag} class="${dice.oneOf(WORDS)}">${out}</${tag}>`;
  }
  return out;
}

/** A list whose columns are called like fields. */
function rows(plan: Plan): string {
  const heads = plan.blocks.flatMap(({ fields }) => fields.slice(0, 1)).map(({ label }) => label);
  const row = (index: number): string =>
    `<tr><td><input type="checkbox"></td>${heads.map((_, column) => `<td>${index * 7 + column}</td>`).join('')}</tr>`;
  return `<table><thead><tr><th></th>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${Array.from({ length: 5 }, (_, index) => row(index)).join('')}</tbody></table>`;
}

/** A page by dice for each seed and plan. */
export function grownPages(seeds: readonly number[], set: CorpusPage['set']): CorpusPage[] {
  return seeds.flatMap((seed) => GROWN_PLANS.map((plan, index) => ({ ...grow(plan, seed + index), set })));
}

/** Their seeds have been looked at, so they count as development. */
export const GROWN_PAGES: CorpusPage[] = grownPages(SEEDS, 'development');
