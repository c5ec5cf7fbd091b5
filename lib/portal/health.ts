import type { HealthLight, HealthList, HealthPart, HealthReport, HealthStatus } from '@/lib/model/health';
import type { PressKind } from '@/lib/model/seen';
import { TAUGHT_FIELDS, type TaughtField } from '@/lib/model/taught';
import type { Located, LocatedStatus } from './locate';
import type { ReadForm } from './read/form';
import type { PageReading } from './read-lists';
import { keptWords } from './skeleton/kept-words';
import { specKey } from './teach/spec-key';

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
    canHold: form && pressOf(form, 'submit').status === 'found',
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
    const { status, why } = isPress(field) ? pressOf(form, field) : fieldOf(form, field);
    return {
      part: field,
      status: shown?.used ? 'shown' : status,
      // What was read from the text around has no box of its own to be sure of.
      confidence: isReadElsewhere(status, located) ? null : Math.round((located?.confidence ?? 0) * 100),
      why: keptWords(why),
      shownAt: shown?.part.at ?? null,
      isLost: shown !== undefined && !shown.used && status !== 'waiting',
      canBeShown: true,
    };
  });
}

function isReadElsewhere(status: HealthStatus, located: Located | undefined): boolean {
  return status === 'found' && !located?.element;
}

interface Standing {
  status: HealthStatus;
  why: string;
}

/** What was read counts, wherever it was read from; where nothing was, the locator says why. */
function fieldOf({ snapshot, located }: ReadForm, field: Exclude<TaughtField, PressKind>): Standing {
  const reading = snapshot.fields[field];
  if (reading.status === 'found') return { status: reading.sure ? 'found' : 'unsure', why: reading.why };
  if (reading.status === 'waiting') return { status: 'waiting', why: reading.why };
  const { status, why } = located.get(specKey(field)) ?? { status: 'missing', why: reading.why };
  return { status: status === 'ambiguous' ? 'several' : 'missing', why };
}

/** Two rows of the same buttons are found, although there are several. */
function pressOf({ presses, located }: ReadForm, press: PressKind): Standing {
  const { status, why } = located.get(press) ?? { status: 'missing', why: '' };
  return { status: presses[press].length > 0 ? 'found' : STATUS[status], why };
}

function isPress(field: TaughtField): field is PressKind {
  return field === 'save' || field === 'submit' || field === 'delete';
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
