import { describe, expect, test } from 'vitest';
import { fillPhrase } from '@/lib/model/phrase';
import { RULES } from '@/lib/rules/index';
import { CASES, judgeCase, listCases } from './all-cases';

describe.each(Object.values(CASES).map((cases) => [cases.rule, cases] as const))('%s', (id, cases) => {
  test.each(listCases(cases).map((one) => [one.verdict, one.name, one] as const))('%s: %s', (_, __, one) => {
    const rule = RULES.find((candidate) => candidate.id === id);
    if (!rule) throw new Error(`There is no rule ${id}`);
    const { verdict, findings } = judgeCase(rule, one);
    expect(verdict).toBe(one.verdict);
    const told = findings.map((finding, index) => {
      const wanted = one.finds[index];
      const says = fillPhrase(finding.message.english, finding.message.params);
      const advice = finding.todo ? fillPhrase(finding.todo.english, finding.todo.params) : '';
      return {
        message: finding.message.key.split('.').at(-1),
        ...(wanted?.subject !== undefined && { subject: finding.subject }),
        ...(wanted?.severity !== undefined && { severity: finding.severity }),
        ...(wanted?.says !== undefined && { says: says.includes(wanted.says) ? wanted.says : says }),
        ...(wanted?.fix !== undefined && { fix: finding.fix?.kind }),
        ...(wanted?.advises !== undefined && {
          advises: advice.includes(wanted.advises) ? wanted.advises : advice,
        }),
        ...(wanted?.todo !== undefined && { todo: finding.todo?.key.split('.').at(-1) }),
        ...(wanted?.field !== undefined && { field: finding.field }),
      };
    });
    expect(told).toEqual(one.finds);
  });
});
