import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { text } from '@/lib/i18n/fill';
import type { FillStop } from '@/lib/model/filling';
import { fillForm } from '@/lib/portal/fill/fill-form';
import { FILL } from '@/lib/portal/fill/part';

function inWords({ why, step, words }: FillStop): string {
  if (why === 'refused' && step === 'candidateFilter') return text('fill.pressFilter');
  return text(`fill.${why}`, { words });
}

export default defineUnlistedScript(() =>
  FILL.handOver((filling) =>
    fillForm({
      ...filling,
      show: (progress) => {
        filling.show(progress, progress.stop ? inWords(progress.stop) : '');
      },
    }),
  ),
);
