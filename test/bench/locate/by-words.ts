import {
  queryAllByLabelText,
  queryAllByPlaceholderText,
  queryAllByRole,
  queryAllByTitle,
} from '@testing-library/dom';
import { computeAccessibleName } from 'dom-accessibility-api';
import { Ivya } from 'ivya';
import type { FieldKind } from '@/lib/portal/locate';
import { byLabels, type Locator } from './locator';

const ROLES: Record<
  FieldKind,
  (
    | 'textbox'
    | 'combobox'
    | 'listbox'
    | 'checkbox'
    | 'switch'
    | 'radio'
    | 'button'
    | 'link'
    | 'tab'
    | 'option'
  )[]
> = {
  text: ['textbox', 'combobox'],
  textarea: ['textbox'],
  select: ['combobox', 'listbox'],
  combobox: ['combobox', 'textbox'],
  checkbox: ['checkbox', 'switch'],
  radio: ['radio'],
  button: ['button', 'link'],
  tab: ['tab'],
  option: ['option'],
};
const CONTROLS = 'input, select, textarea, button, a, [role], [contenteditable]';

const rolesOf = (kinds: readonly FieldKind[]): (typeof ROLES)[FieldKind] => [
  ...new Set(kinds.flatMap((kind) => ROLES[kind])),
];
const firstOf = (...ways: (() => Element[])[]): Element[] => {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
};

const testingLibrary: Locator = {
  name: '@testing-library/dom',
  find: (questions) =>
    questions.map((question) => {
      const roles = rolesOf(question.spec.kinds);
      return byLabels(question, (name) =>
        firstOf(
          () => queryAllByLabelText(document.body, name),
          () => roles.flatMap((role) => queryAllByRole(document.body, role, { name })),
          () => queryAllByPlaceholderText(document.body, name),
          () => queryAllByTitle(document.body, name),
        ),
      );
    }),
};

let engine: Ivya | null = null;

/** Playwright's locators, which see into open shadow roots. */
const playwright: Locator = {
  name: "Playwright's (ivya)",
  find: (questions) => {
    engine ??= Ivya.create({ browser: 'chromium' });
    const ivya = engine;
    return questions.map((question) => {
      const roles = rolesOf(question.spec.kinds);
      return byLabels(question, (name) =>
        firstOf(
          () => ivya.queryAllByLabelText(name, {}, document),
          () => roles.flatMap((role) => ivya.queryAllByRole(role, { name }, document)),
          () => ivya.queryAllByPlaceholder(name, {}, document),
          () => ivya.queryAllByTitle(name, {}, document),
        ),
      );
    });
  },
};

const accessibleNames: Locator = {
  name: 'dom-accessibility-api',
  find: (questions) => {
    const named = [...document.querySelectorAll(CONTROLS)]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, name: computeAccessibleName(element) }));
    return questions.map((question) =>
      byLabels(question, (label) =>
        named.filter(({ name }) => label.test(name)).map(({ element }) => element),
      ),
    );
  },
};

/** Libraries that find a field by what it is called. */
export const BY_WORDS: Locator[] = [testingLibrary, playwright, accessibleNames];
