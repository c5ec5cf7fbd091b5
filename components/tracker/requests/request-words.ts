import type { Level } from '@/components/shared/level';
import { text } from '@/lib/i18n/requests';
import { REQUEST_COLUMNS, type RequestRow } from '@/lib/model/request';
import type { ServiceCode } from '@/lib/model/service';
import type { RowVerdict } from '@/lib/requests/checked-list';

/** The shape and colour each verdict of a row is shown with, besides its word. */
export const LEVEL_OF: Readonly<Record<RowVerdict, Level | 'fine'>> = {
  ready: 'fine',
  check: 'check',
  problem: 'stop',
};

/** `Service 2S`, or that it is not said. */
export function serviceInWords(service: ServiceCode | null): string {
  return service === null ? text('requests.notSaid') : text(`shared.service.${service}`);
}

/** Who a row is about, for buttons and messages: `0713 Ana Silva`. */
export function whoInWords({
  candidate,
  name,
  line,
}: Pick<RequestRow, 'candidate' | 'name' | 'line'>): string {
  const who = [candidate, name].filter(Boolean).join(' ');
  return who || (line === null ? text('requests.someRow') : text('requests.line', { line }));
}

/** `0625/41, 0625/62`: the components with their syllabus, as Direct writes them. */
export function componentsInWords({
  syllabus,
  components,
}: Pick<RequestRow, 'syllabus' | 'components'>): string {
  return components.map((code) => `${syllabus ?? '____'}/${code}`).join(', ');
}

/** The headings of an empty list to fill in; consent has a column for each thing to be known of it. */
export function templateHeadings(): string[] {
  return REQUEST_COLUMNS.flatMap((column) =>
    column === 'consent'
      ? CONSENT_HEADINGS.map((one) => text(`requests.template.${one}`))
      : text(`requests.column.${column}`),
  );
}

const CONSENT_HEADINGS = ['consentBy', 'consentOn', 'consentFormAt', 'consentKnows'] as const;

/** The level a price is for. */
export function levelInWords(level: string | null): string {
  return level ?? text('requests.fees.anyLevel');
}
