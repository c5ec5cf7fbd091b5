import type { RequestsProps } from '@/components/tracker/requests/RequestsPage';
import type { PlannedEnquiry } from '@/lib/model/run-sheet';
import type { SeriesId } from '@/lib/model/series';
import { doneEnquiries } from '@/lib/requests/seen-in-tracker';
import { cambridgeReports } from '@/lib/stores/cambridge-reports';
import { ofSeries } from '@/lib/stores/enquiries';
import { exemptionColumns } from '@/lib/stores/exemption-columns';
import { feeSheet } from '@/lib/stores/fee-sheet';
import { runSheets } from '@/lib/stores/run-sheets';
import { settings } from '@/lib/stores/settings';
import { fileActions } from './cambridge-files';

/** What lies beside a request list: its run sheet as it was made last, what was sent since, prices and settings. */
export async function readBeside(
  series: SeriesId,
): Promise<Pick<RequestsProps, 'runSheet' | 'sentOf' | 'fees' | 'twoPeople' | 'files'>> {
  const [sheets, enquiries, fees, chosen, reports, columns] = await Promise.all([
    runSheets.get(),
    ofSeries(series),
    feeSheet.get(),
    settings.get(),
    cambridgeReports(),
    exemptionColumns.get(),
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
  return {
    runSheet,
    sentOf,
    fees,
    twoPeople: chosen.secondPerson,
    files: { reports, columns, on: fileActions },
  };
}
