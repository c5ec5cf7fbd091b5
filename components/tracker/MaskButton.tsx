import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/tracker';

/** Hides names and what people wrote while somebody looks on, and shows them again. */
export function MaskButton({ masked, onMask }: { masked: boolean; onMask(): void }) {
  return (
    <Button data-action="mask-names" aria-pressed={masked} onClick={onMask}>
      {text(masked ? 'tracker.view.show' : 'tracker.view.mask')}
    </Button>
  );
}
