import type { CorpusPage } from '../corpus-page';
import type { Plan, PlanField } from '../plans/plan';
import { questionsOf } from '../plans/questions';

/** One way of writing forms. Each part that can be asked for carries `data-is`. */
export interface Family {
  name: string;
  field(field: PlanField, id: string): string;
  tick(field: PlanField, id: string): string;
  choice(field: PlanField, id: string): string;
  block(title: string, body: string): string;
  button(key: string, label: string): string;
  page?(title: string, body: string, buttons: string): string;
  mount?: CorpusPage['mount'];
  /** Of this sort of part it honestly says too little. */
  silentOn?: PlanField['sort'][];
}

/** A native box, list or type-ahead, with further attributes. */
export function native(field: PlanField, attributes = ''): string {
  const more = `${attributes} data-is="${field.key}"`;
  if (field.sort === 'textarea') return `<textarea rows="2" ${more}>${field.value ?? ''}</textarea>`;
  if (field.sort === 'select')
    return `<select ${more}><option value=""></option>${choices(field)
      .map((one) => `<option>${one}</option>`)
      .join('')}</select>`;
  const ahead = field.sort === 'type-ahead' ? 'autocomplete="off" aria-autocomplete="list"' : '';
  return `<input type="text" value="${field.value ?? ''}" ${ahead} ${more}>`;
}

/** The ways to choose. */
export function choices(field: PlanField): string[] {
  return field.choices ?? [];
}

/** A hint of a field, drawn; nothing where it has none. */
export function hint(field: PlanField, draw: (words: string) => string): string {
  return field.hint ? draw(field.hint) : '';
}

/** The mark of the choice that is asked for. */
export function markFirst(field: PlanField, index: number): string {
  return index === 0 ? ` data-is="${field.key}"` : '';
}

/** A plan as a family writes it. */
export function pageOf(family: Family, plan: Plan, set: CorpusPage['set']): CorpusPage {
  const { field, tick, choice, block, button, silentOn = [] } = family;
  let count = 0;
  const draw = (one: PlanField): string => {
    count += 1;
    const id = `f${count}`;
    if (one.sort === 'checkbox') return tick(one, id);
    return one.sort === 'choice' ? choice(one, id) : field(one, id);
  };
  const body = plan.blocks.map(({ title, fields }) => block(title, fields.map(draw).join('\n'))).join('\n');
  const buttons = plan.buttons.map(({ key, label }) => button(key, label)).join(' ');
  const page = family.page ?? ((title, inner, below) => `<h1>${title}</h1>${inner}<div>${below}</div>`);
  const silent = plan.blocks.flatMap(({ fields }) => fields.filter(({ sort }) => silentOn.includes(sort)));
  return {
    name: `${family.name}: ${plan.name}`,
    set,
    html: page(plan.title, body, buttons),
    asked: questionsOf(plan).map((all) =>
      all.filter(({ right }) => !silent.some(({ key }) => key === right)),
    ),
    ...(family.mount ? { mount: family.mount } : {}),
  };
}
