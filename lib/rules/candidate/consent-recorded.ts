import { defineRule } from '../define-rule';
import { sayNumbers, tickedCandidates } from '../ticked';

export default defineRule({
  id: 'consent-recorded',
  services: ['1', '1S', '2', '2S'],
  needs: ['candidates'],
  severity: 'advice',
  docs: {
    title: 'The candidates have agreed',
    why: 'The grade can go up, go down or stay the same, so candidates agree before an enquiry is made. The Cambridge Handbook 2018 asks for it; the 2023 guide only names declarations.',
    whenWrong:
      'When consents are kept on paper: then the assistant can only remind. Later Handbooks were not read.',
    todo: 'Get the candidates’ consent first, and keep it.',
    // The Handbook of 2018 (6.3, consent of candidates) says it; no statement of the guide does.
    sources: [],
  },
  messages: {
    remind: 'Have the candidates agreed? Their grade can go up, go down or stay the same.',
    keep: 'Get their consent before you submit, and keep it.',
    agreed: 'They have agreed',
    missing:
      'No consent is on record for {n, plural, one {candidate} other {# candidates}} {candidates}. The grade can go up, go down or stay the same.',
    record: 'Get the consent, then record it here.',
    recordIt: 'Record consent',
  },
  check({ form, facts }) {
    const ticked = tickedCandidates(form.candidates).map((row) => row.number);
    if (ticked.length === 0) return 'waiting';
    if (facts.consents === null) {
      const fix = { kind: 'confirm', label: 'agreed' } as const;
      return [{ verdict: 'fail', message: 'remind', todo: 'keep', fix }];
    }
    const asked = new Set(ticked);
    // Consents of the whole series are on record, and few of these candidates are asked about.
    const given = new Set(facts.consents.filter((number) => asked.has(number)));
    const missing = ticked.filter((number) => !given.has(number)).sort();
    if (missing.length === 0) return 'pass';
    return [
      {
        verdict: 'fail',
        severity: 'warning',
        message: 'missing',
        params: { n: missing.length, candidates: sayNumbers(missing) },
        todo: 'record',
        ...(missing.length === 1 && missing[0] ? { subject: missing[0] } : {}),
        fix: { kind: 'record-consents', numbers: missing, label: 'recordIt' },
      },
    ];
  },
});
