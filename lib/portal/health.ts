import type { HealthLight, HealthList, HealthPart, HealthReport, HealthStatus } from '@/lib/model/health';
import { TAUGHT_FIELDS, type TaughtField } from '@/lib/model/taught';
import type { LocatedStatus } from './locate';
import type { ReadForm } from './read/form';
import type { PageReading } from './read-page';
import { keptWords } from './skeleton/kept-words';
import { specKey } from './teach/spec-key';

const PRESSES: readonly TaughtField[] = ['save', 'submit', 'delete'];
/** Read from the page's words and lists, not from one control. */
const OTHERS = ['series', 'components', 'candidates'] as const;

const STATUS: Record<LocatedStatus, HealthStatus> = {
  ok: 'found',
  unsure: 'unsure',
  ambiguous: 'several',
  missing: 'missing',
};

export type HealthAround = Pick<HealthReport, 'watch' | 'version' | 'browser' | 'on'>;

/** How well a page was read, in data without anything personal. */
export function healthOf(reading: PageReading | null, around: HealthAround): HealthReport {
  const form = reading?.form ?? null;
  const parts = form ? [...controlsOf(form), ...othersOf(form)] : [];
  return {
    light: lightOf(reading, parts),
    page: reading?.page ?? 'unknown',
    isNamed: reading?.named != null,
    score: reading?.lead.score ?? 0,
    runnerUp: reading?.lead.runnerUp ?? null,
    parts,
    lists: listsOf(reading),
    canHold: form && form.presses.submit.length > 0,
    ...around,
  };
}

function lightOf(reading: PageReading | null, parts: readonly HealthPart[]): HealthLight {
  if (!reading || reading.page === 'unknown') return 'not-working';
  const isSure = ({ status }: HealthPart): boolean => ['found', 'shown', 'waiting'].includes(status);
  return parts.every((part) => isSure(part) && !part.isLost) ? 'working' : 'partly';
}

function controlsOf(form: ReadForm): HealthPart[] {
  return TAUGHT_FIELDS.map((field): HealthPart => {
    const located = form.located.get(specKey(field));
    const shown = form.taught.find(({ part }) => part.field === field);
    const isWaiting = !PRESSES.includes(field) && readingOf(form, field)?.status === 'waiting';
    // Two rows of the same buttons are found, although there are several.
    const isPress = field === 'save' || field === 'submit' || field === 'delete';
    const isRepeated = isPress && form.presses[field].length > 1;
    const status = isRepeated ? 'found' : STATUS[located?.status ?? 'missing'];
    return {
      part: field,
      status: isWaiting ? 'waiting' : shown?.used ? 'shown' : status,
      confidence: Math.round((located?.confidence ?? 0) * 100),
      why: keptWords(located?.why ?? ''),
      shownAt: shown?.part.at ?? null,
      isLost: shown !== undefined && !shown.used && !isWaiting,
      canBeShown: true,
    };
  });
}

function othersOf({ snapshot }: ReadForm): HealthPart[] {
  return OTHERS.map((part): HealthPart => {
    const reading = snapshot.fields[part];
    const found = reading.status === 'found' && (reading.sure ? 'found' : 'unsure');
    return {
      part,
      status: found || (reading.status === 'waiting' ? 'waiting' : 'missing'),
      confidence: null,
      why: keptWords(reading.why),
      shownAt: null,
      isLost: false,
      canBeShown: false,
    };
  });
}

function readingOf({ snapshot }: ReadForm, field: TaughtField): { status: string } | null {
  return field in snapshot.fields ? snapshot.fields[field as keyof typeof snapshot.fields] : null;
}

function listsOf(reading: PageReading | null): HealthList[] {
  const { components, candidates } = reading?.form?.snapshot.fields ?? {};
  const both = { components, candidates };
  return [
    ...(['components', 'candidates'] as const).flatMap((list): HealthList[] => {
      const read = both[list];
      if (read?.status !== 'found') return [];
      return [{ list, rows: read.value.rows.length, isComplete: read.value.extent.complete }];
    }),
    ...(reading?.list
      ? [{ list: 'enquiries', rows: reading.list.rows.length, isComplete: true } as const]
      : []),
  ];
}
