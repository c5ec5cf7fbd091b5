import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { text } from '@/lib/i18n/options';
import { plainDigits, readSyllabusCode } from '@/lib/model/codes';
import type { ComponentCorrection } from '@/lib/model/component-correction';
import { COMPONENT_KINDS, MARKERS } from '@/lib/model/facts';

/** A form for one correction; what is not understood is explained, not saved. */
export function CorrectionForm({ onCorrection }: { onCorrection(correction: ComponentCorrection): void }) {
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const take = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const read = readCorrection(new FormData(event.currentTarget));
    setWrong(read === null);
    if (!read) return;
    onCorrection(read);
    event.currentTarget.reset();
  };
  return (
    <form class="date" data-correction-form onSubmit={take} noValidate>
      <label>
        {text('options.corrections.syllabus')}
        <input class="box box--short" name="syllabus" inputMode="numeric" aria-describedby={`${id}-wrong`} />
      </label>
      <label>
        {text('options.corrections.number')}
        <input class="box box--short" name="number" inputMode="numeric" aria-describedby={`${id}-wrong`} />
      </label>
      <label>
        {text('options.corrections.kind')}
        <select class="box" name="kind">
          <option value="">{text('options.corrections.asItIs')}</option>
          {COMPONENT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {text(`options.corrections.kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text('options.corrections.marker')}
        <select class="box" name="marker">
          <option value="">{text('options.corrections.asItIs')}</option>
          {MARKERS.map((marker) => (
            <option key={marker} value={marker}>
              {text(`options.corrections.marker.${marker}`)}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">{text('options.corrections.add')}</Button>
      <p id={`${id}-wrong`} class="wrong" role="alert">
        {wrong && text('options.corrections.wrong')}
      </p>
    </form>
  );
}

/** `0520` with `1`, `01` or `12`; null when a code is not one, or nothing was corrected. */
function readCorrection(form: FormData): ComponentCorrection | null {
  const field = (name: string) => plainDigits(String(form.get(name) ?? ''));
  const syllabus = /^\d{4}$/.test(field('syllabus')) ? readSyllabusCode(field('syllabus')) : null;
  const number = /^0?([1-7])\d?$/.exec(field('number'))?.[1];
  const kind = COMPONENT_KINDS.find((one) => one === form.get('kind')) ?? null;
  const marker = MARKERS.find((one) => one === form.get('marker')) ?? null;
  return syllabus && number && (kind || marker) ? { syllabus, number, kind, marker } : null;
}
