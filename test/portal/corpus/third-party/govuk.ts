import button from 'govuk-frontend/dist/govuk/components/button/fixtures.json';
import checkboxes from 'govuk-frontend/dist/govuk/components/checkboxes/fixtures.json';
import input from 'govuk-frontend/dist/govuk/components/input/fixtures.json';
import radios from 'govuk-frontend/dist/govuk/components/radios/fixtures.json';
import select from 'govuk-frontend/dist/govuk/components/select/fixtures.json';
import textarea from 'govuk-frontend/dist/govuk/components/textarea/fixtures.json';
import type { FieldKind } from '@/lib/portal/locate';
import type { CorpusPage, Question } from '../corpus-page';

interface Fixture {
  name: string;
  html: string;
  options: object;
}

/** Which part of a component is asked for, and where its parameters say what it is called. */
interface Component {
  fixtures: Fixture[];
  part: string;
  kinds: FieldKind[];
  nameOf(options: object): unknown;
}

const label = (options: object): unknown => Reflect.get(Object(Reflect.get(options, 'label')), 'text');
const firstItem = (options: object): unknown => {
  const [first] = (Reflect.get(options, 'items') ?? []) as unknown[];
  return Reflect.get(Object(first), 'text');
};

const COMPONENTS: Component[] = [
  { ...input, part: 'input', kinds: ['text'], nameOf: label },
  { ...select, part: 'select', kinds: ['select'], nameOf: label },
  { ...textarea, part: 'textarea', kinds: ['textarea'], nameOf: label },
  { ...checkboxes, part: 'input[type=checkbox]', kinds: ['checkbox'], nameOf: firstItem },
  { ...radios, part: 'input[type=radio]', kinds: ['radio'], nameOf: firstItem },
  {
    ...button,
    part: 'button, a, input',
    kinds: ['button'],
    nameOf: (options) => Reflect.get(options, 'text'),
  },
];

/** Components of GOV.UK as their package draws them, six to a page; their parameters say what is right. */
export const GOVUK_PAGES: CorpusPage[] = Array.from({ length: 24 }, (_, index) => {
  const parts = COMPONENTS.flatMap((component) => partOf(component, index) ?? []);
  const isTold = ({ question }: { question: Question | null }): boolean =>
    question !== null &&
    parts.filter((other) => other.question?.spec.labels[0] === question.spec.labels[0]).length === 1;
  return {
    name: `GOV.UK components ${index + 1}`,
    set: 'third-party',
    html: `<main>${parts.map(({ html }) => html).join('')}</main>`,
    asked: [parts.filter(isTold).flatMap(({ question }) => question ?? [])],
  };
});

function partOf(component: Component, index: number): { html: string; question: Question | null } | null {
  const fixture = component.fixtures[index];
  if (!fixture) return null;
  const page = new DOMParser().parseFromString(fixture.html, 'text/html');
  const element = page.querySelector(component.part);
  const name = component.nameOf(fixture.options);
  if (!element || typeof name !== 'string' || name === '') return { html: fixture.html, question: null };
  const key = `${component.kinds[0]} ${name}`;
  element.setAttribute('data-is', key);
  const question = { spec: { key, kinds: component.kinds, labels: [name] }, right: key };
  return { html: page.body.innerHTML, question };
}
