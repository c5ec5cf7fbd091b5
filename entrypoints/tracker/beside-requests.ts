import type { RequestsProps } from '@/components/tracker/requests/RequestsPage';
import type { PlannedEnquiry } from '@/lib/model/run-sheet';
import type { SeriesId } from '@/lib/model/series';
import { doneEnquiries } from '@/lib/requests/seen-in-tracker';
import { ofSeries } from '@/lib/stores/enquiries';
import { feeSheet } from '@/lib/stores/fee-sheet';
import { runSheets } from '@/lib/stores/run-sheets';
import { settings } from '@/lib/stores/settings';

/** What lies beside a request list: its run sheet as it was made last, what was sent since, prices and settings. */
export async function readBeside(
  series: SeriesId,
): Promise<Pick<RequestsProps, 'runSheet' | 'sentOf' | 'fees' | 'twoPeople'>> {
  const [sheets, enquiries, fees, chosen] = await Promise.all([
    runSheets.get(),
    ofSeries(series),
    feeSheet.get(),
    settings.get(),
  ]);
  const byId = new Map(enquiries.map((one) => [one.id, one]));
  const sentOf = (planned: readonly PlannedEnquiry[]) =>
    new Map(
      [...doneEnquiries(planned, enquiries)].flatMap(([id, enquiry]) => {
        const seen = byId.get(enquiry);
        return seen ? [[id, seen] as const] : [];
      }),
    );
  const runSheet = sheets.find((one) => one.series === series) ?? null;
  return { runSheet, sentOf, fees, twoPeople: chosen.secondPerson };
}
