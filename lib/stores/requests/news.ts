import { onReportsChange } from '../cambridge-reports';
import { consents } from '../consents';
import { corrections } from '../corrections';
import { deadlines } from '../deadlines';
import { onChange } from '../enquiries';
import { exemptionColumns } from '../exemption-columns';
import { feeSheet } from '../fee-sheet';
import { runSheets } from '../run-sheets';
import { seriesSaid } from '../series-said';
import { settings } from '../settings';
import { onRequestsChange } from '.';
import { accepted } from './accepted';

/** Calls back when anything changed that says something about a request list. */
export function onRequestNews(changed: () => void): void {
  onRequestsChange(changed);
  onReportsChange(changed);
  onChange(changed);
  for (const store of [
    accepted,
    consents,
    corrections,
    deadlines,
    exemptionColumns,
    feeSheet,
    runSheets,
    seriesSaid,
    settings,
  ])
    store.watch(changed);
}
