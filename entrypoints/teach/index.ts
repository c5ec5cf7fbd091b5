import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { healthOf } from '@/lib/portal/health';
import { scanPage } from '@/lib/portal/locate/scan';
import { skeletonOf } from '@/lib/portal/skeleton';
import { describePart } from '@/lib/portal/teach/describe';
import { describePage } from '@/lib/portal/teach/describe-page';
import { TEACH } from '@/lib/portal/teach/part';
import { pickPart } from '@/lib/portal/teach/picker';

export default defineUnlistedScript(() =>
  TEACH.handOver({
    async part(shown, picking) {
      const picked = await pickPart({ field: shown.field, ...picking });
      return picked && describePart(picked.one, picked.all, shown);
    },
    page: (named) => describePage(scanPage(document), location.pathname, named),
    health: healthOf,
    skeleton: (about) => skeletonOf(document, about),
  }),
);
