import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { text } from '@/lib/i18n/fill';
import { fillForm } from '@/lib/portal/fill/fill-form';
import { FILL } from '@/lib/portal/fill/part';

export default defineUnlistedScript(() =>
  FILL.handOver((filling) =>
    fillForm({
      ...filling,
      show: (progress) => {
        const { stop } = progress;
        filling.show(progress, stop ? text(`fill.${stop.why}`, { words: stop.words }) : '');
      },
    }),
  ),
);
