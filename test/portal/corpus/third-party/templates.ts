import type { CorpusPage } from '../corpus-page';
import { TEMPLATE_QUESTIONS, TEMPLATE_SILENCES } from './templates.cases';

const FIXTURES = import.meta.glob<string>('./fixtures/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Pages of two widely used page templates, written by people who had never heard of Direct. */
export const TEMPLATE_PAGES: CorpusPage[] = Object.entries(TEMPLATE_QUESTIONS).map(([name, questions]) => ({
  name: `template page ${name}`,
  set: 'third-party',
  html: FIXTURES[`./fixtures/${name}.html`] ?? '',
  asked: [questions, ...(TEMPLATE_SILENCES[name] ?? []).map((question) => [question])],
}));
