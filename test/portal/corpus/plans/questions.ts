import type { Question } from '../corpus-page';
import { KINDS, type Plan } from './plan';

/** What is asked of a plan's page: all that is on it and what is not, in one go; then each label that occurs twice. */
export function questionsOf(plan: Plan): Question[][] {
  const fields = plan.blocks.flatMap(({ title, fields }) =>
    fields.map((field): Question => {
      const named = field.sort === 'choice' ? (field.choices?.[0] ?? field.label) : field.label;
      const labels = [named, ...(field.names ?? [])];
      return {
        spec: { key: field.key, kinds: KINDS[field.sort], labels, section: [title] },
        right: field.key,
      };
    }),
  );
  const buttons = plan.buttons.map(
    ({ key, label }): Question => ({ spec: { key, kinds: ['button'], labels: [label] }, right: key }),
  );
  const absent = plan.absent.map(
    ({ label, kinds }): Question => ({ spec: { key: `no ${label}`, kinds, labels: [label] }, right: null }),
  );
  const twice = (plan.twice ?? []).map(
    ({ label, kinds }): Question => ({
      spec: { key: `which ${label}`, kinds, labels: [label] },
      right: null,
    }),
  );
  return [[...fields, ...buttons, ...absent], ...twice.map((question) => [question])];
}
