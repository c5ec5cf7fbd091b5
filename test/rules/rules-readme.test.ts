import { expect, test } from 'vitest';
import type { WrittenRule } from '@/lib/rules/define-rule';

const families = import.meta.glob<WrittenRule>('../../lib/rules/*/*.ts', { eager: true, import: 'default' });

const RULES = Object.values(families).sort((a, b) => (a.id < b.id ? -1 : 1));

const INTRODUCTION = `# The rules

Every rule of the library, as it stands in its file. This page is made by a test; \`npm run update\` makes it anew.

A rule judges a form as read from the page and answers **fail**, **pass**, **waiting** (the officer has not got
that far), **cannot tell** (with the reason) or **not applicable**. An *error* is refused by Cambridge or cannot be
undone, a *warning* is allowed and often regretted, *advice* is good to know. An error that rests on a part of the
page that was only guessed is shown as a warning.

To add a rule, write \`<family>/<rule-id>.ts\` here and its cases in \`test/rules/<family>/<rule-id>.cases.ts\`;
nothing else needs to be touched. \`Gnn\` are the statements of *Enquiries about results guide (International) 2023*.
`;

const SERVICES = { any: 'any', form: 'any, also before one is chosen' } as const;

function tell(rule: WrittenRule): string {
  const { id, services, severity, docs, messages } = rule;
  const about = servicesInWords(services);
  const guide = docs.sources.map(({ statement, page }) => `${statement} (page ${page})`).join(', ');
  const says = Object.values(messages).map((text) => `  - ${text}`);
  return [
    `### ${id}`,
    '',
    `**${docs.title}.** ${docs.why}`,
    '',
    `- Severity: ${severity}. Services: ${about}. Guide: ${guide || 'none; see above'}.`,
    `- What to do: ${docs.todo}`,
    `- When this may be wrong: ${docs.whenWrong}`,
    '- Says:',
    ...says,
    '',
  ].join('\n');
}

function servicesInWords(services: WrittenRule['services']): string {
  if (typeof services === 'string') return SERVICES[services];
  return 'allBut' in services ? `all but ${services.allBut}` : services.join(', ');
}

function row({ id, severity, services, docs }: WrittenRule): string {
  const about = servicesInWords(services);
  const guide = docs.sources.map(({ statement }) => statement).join(' ');
  return `| [${id}](#${id}) | ${severity} | ${about} | ${docs.title} | ${guide} |`;
}

test('the page about the rules says what the rules say', async () => {
  const names = [...new Set(Object.keys(families).map((path) => path.split('/').at(-2) ?? ''))].sort();
  const sections = names.map((name) => {
    const inFamily = (rule: WrittenRule) => `../../lib/rules/${name}/${rule.id}.ts` in families;
    return [`## ${name}`, '', ...RULES.filter(inFamily).map(tell)].join('\n');
  });
  const table = [
    '| rule | severity | services | what it makes sure of | guide |',
    '|---|---|---|---|---|',
    ...RULES.map(row),
    '',
  ];
  const page = [INTRODUCTION, ...table, ...sections].join('\n');
  await expect(page).toMatchFileSnapshot('../../lib/rules/README.md');
});
