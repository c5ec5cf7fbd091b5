import type { ComponentCode } from '@/lib/model/codes';
import type { Finding } from '@/lib/model/finding';
import { SERVICE_CODES } from '@/lib/model/service';
import type { RequestFix } from './request-fix';
import type { CompleteRow } from './row-complete';

const DROP = { key: 'requests.fix.drop', english: 'Leave out {components}' };
const CHANGE = { key: 'requests.fix.change', english: 'Ask for Service {service} instead' };
const WHOLE = { key: 'requests.fix.whole', english: 'Ask for the whole group' };

/** What remains for the whole syllabus where a paper is not reviewed (G30). */
const WITHOUT_REVIEW: Readonly<Record<string, string>> = { '2': '1', '2S': '1S' };

/** What the list could do about a rule's finding; nothing where only a person can decide. */
export function fixesFor(row: CompleteRow, finding: Finding): RequestFix[] {
  if (finding.verdict !== 'fail') return [];
  const { rule, message, fix } = finding;
  if (rule === 'multiple-choice-not-reviewed') {
    return [...drops(row, finding), ...changes(row, finding, WITHOUT_REVIEW[row.service])];
  }
  if (rule === 'script-copy-not-for-art-design') return changes(row, finding, message.params.instead);
  if (rule === 'one-service-per-syllabus') return changes(row, finding, message.params.other);
  if (rule === 'moderation-whole-group') {
    return [{ kind: 'whole-group', rows: [row.id], label: { ...WHOLE, params: {} }, alike: rule }];
  }
  return fix?.kind === 'untick-components' ? drops(row, finding) : partsOf(row, finding);
}

function changes(row: CompleteRow, { rule }: Finding, instead: string | number | undefined): RequestFix[] {
  const service = SERVICE_CODES.find((code) => code === instead);
  if (!service) return [];
  const alike = `${rule} ${row.service} ${service}`;
  return [
    { kind: 'change-service', service, rows: [row.id], label: { ...CHANGE, params: { service } }, alike },
  ];
}

/** None for the only paper of a row: it would ask for nothing then. */
function drops(row: CompleteRow, { rule, fix }: Finding): RequestFix[] {
  return fix?.kind === 'untick-components' ? drop(row, rule, fix.codes) : [];
}

/** Components a rule names for one candidate: the others may go in without them. */
function partsOf(row: CompleteRow, { rule, message }: Finding): RequestFix[] {
  if (rule !== 'mark-from-exam-or-moderation' && rule !== 'exempt-component') return [];
  const named = String(message.params.components ?? '').split(', ');
  return drop(
    row,
    rule,
    row.components.filter((code) => named.includes(code)),
  );
}

function drop(row: CompleteRow, rule: string, components: readonly ComponentCode[]): RequestFix[] {
  const rest = row.components.filter((code) => !components.includes(code));
  if (components.length === 0 || rest.length === 0 || row.service === '5') return [];
  const label = { ...DROP, params: { components: components.join(', ') } };
  const alike = `${rule} ${row.syllabus}/${components.join('+')}`;
  return [{ kind: 'drop-components', components, rows: [row.id], label, alike }];
}
