import type { Locator, Page } from 'playwright';

/** The assistant in a page: its panel, and what tests look for in it. */
export interface PanelOnPage {
  /** The panel itself, with `data-page` and `data-state`. */
  root: Locator;
  /** The panel once it shows this page of Direct, or `unknown`. */
  on(page: string): Locator;
  /** Findings of a rule; with a subject, the one about that component or candidate. */
  finding(rule: string, subject?: string): Locator;
  /** The button that puts a finding right. */
  fix(rule: string, subject?: string): Locator;
  dismiss(rule: string, subject?: string): Locator;
  /** How many rules passed. */
  passed: Locator;
  notePreview: Locator;
  fillNote: Locator;
  undoNote: Locator;
  /** Shown while the first press on Submit is held. */
  held: Locator;
}

/** Where things are in the panel of a page. Locators look into the open shadow root by themselves. */
export function panel(page: Page): PanelOnPage {
  const host = page.locator('enquiry-assistant');
  const root = host.locator('[data-panel]');
  const finding = (rule: string, subject?: string) =>
    root.locator(`[data-rule="${rule}"]${subject === undefined ? '' : `[data-subject="${subject}"]`}`);
  return {
    root,
    on: (id) => host.locator(`[data-panel][data-page="${id}"]`),
    finding,
    fix: (rule, subject) => finding(rule, subject).locator('[data-fix]'),
    dismiss: (rule, subject) => finding(rule, subject).locator('[data-dismiss]'),
    passed: root.locator('[data-count="pass"]'),
    notePreview: root.locator('[data-note-preview]'),
    fillNote: root.locator('[data-action="fill-note"]'),
    undoNote: root.locator('[data-action="undo-note"]'),
    held: host.locator('[data-held]'),
  };
}
