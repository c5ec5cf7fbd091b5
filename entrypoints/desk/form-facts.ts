import type { Dismissal } from '@/lib/model/dismissal';
import { type Facts, NOTHING_SUPPLIED } from '@/lib/model/facts';
import type { FormSnapshot } from '@/lib/model/form-snapshot';
import { NOTHING_REMEMBERED, type PageMemory } from '@/lib/model/page-memory';
import { DEFAULT_SETTINGS, nearFrom, type Settings } from '@/lib/model/settings';
import { type FactsRequest, send } from '@/lib/platform/messages';

/** What the background knows about a form, and whether it could be asked. */
export interface Known {
  facts: Facts;
  settings: Settings;
  dismissed: Dismissal[];
  memory: PageMemory;
  reached: boolean;
}

const PATIENCE_MS = 3_000;

/** The question to the background that a form raises. */
export function requestOf({ fields, centre }: FormSnapshot): FactsRequest {
  const { series, service, assessment, components } = fields;
  const rows = components.status === 'found' ? components.value.rows : [];
  return {
    series: series.status === 'found' ? series.value : null,
    centre,
    syllabus: assessment.status === 'found' ? assessment.value.syllabus : null,
    assessment: assessment.status === 'found' ? assessment.value.text : '',
    titles: Object.fromEntries(rows.flatMap(({ code, title }) => (code ? [[code, title]] : []))),
    service: service.status === 'found' ? service.value.code : null,
  };
}

/** True while nothing was chosen or typed that an enquiry begins with. */
export function isUntouched({ fields: { service, assessment, note } }: FormSnapshot): boolean {
  return [service, assessment, note].every(
    (reading) => reading.status !== 'found' || reading.value.text === '',
  );
}

/** Asks the background. When it cannot be reached in time, everything it would have known is unknown. */
export async function askFacts(request: FactsRequest): Promise<Known> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('No answer in time')), PATIENCE_MS);
  });
  try {
    return { ...(await Promise.race([send('facts', request), late])), reached: true };
  } catch {
    return {
      facts: unknownFacts(request),
      settings: DEFAULT_SETTINGS,
      dismissed: [],
      memory: NOTHING_REMEMBERED,
      reached: false,
    };
  }
}

function unknownFacts({ series }: FactsRequest): Facts {
  return {
    ...NOTHING_SUPPLIED,
    series,
    syllabus: null,
    deadline: null,
    leadDays: nearFrom(DEFAULT_SETTINGS),
    noteStyle: DEFAULT_SETTINGS.noteStyle,
    enquiries: null,
  };
}
