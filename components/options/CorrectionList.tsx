import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/options';
import type { ComponentCorrection } from '@/lib/model/component-correction';
import { CorrectionForm } from './CorrectionForm';

export interface CorrectionListProps {
  corrections: readonly ComponentCorrection[];
  onCorrection(correction: ComponentCorrection): void;
  /** Hands the corrections over as a file, for a colleague or for the list's makers. */
  onExport(): void;
}

/** Components about which the office knows better than the assistant's list. */
export function CorrectionList({ corrections, onCorrection, onExport }: CorrectionListProps) {
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{text('options.corrections.title')}</h2>
      <p class="quiet">{text('options.corrections.why')}</p>
      <ul class="lines">
        {corrections.map((one) => (
          <li key={`${one.syllabus}/${one.number}`} data-correction={`${one.syllabus}/${one.number}`}>
            {inWords(one)}{' '}
            <Button
              look="link"
              data-action="remove-correction"
              onClick={() => onCorrection({ ...one, kind: null, marker: null })}
            >
              {text('options.deadlines.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <CorrectionForm onCorrection={onCorrection} />
      {corrections.length > 0 && (
        <Button data-action="export-corrections" onClick={onExport}>
          {text('options.corrections.export')}
        </Button>
      )}
    </section>
  );
}

/** `0520, component 1: listening, marked by Cambridge`. */
export function inWords({ syllabus, number, kind, marker }: ComponentCorrection): string {
  const said = [
    ...(kind ? [text(`options.corrections.kind.${kind}`)] : []),
    ...(marker ? [text(`options.corrections.marker.${marker}`)] : []),
  ].join(', ');
  return text('options.corrections.line', { syllabus, number, said });
}
