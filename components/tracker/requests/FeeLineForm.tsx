import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { LEVELS } from '@/lib/catalogue/levels';
import { text } from '@/lib/i18n/requests';
import { FEE_UNITS, type FeeLine, type FeeSheet } from '@/lib/model/fee-sheet';
import type { SeriesId } from '@/lib/model/series';
import { SERVICE_CODES } from '@/lib/model/service';
import { readFeeLine } from './read-fee-line';
import { levelInWords } from './request-words';

export interface FeeLineFormProps {
  series: SeriesId;
  digits: FeeSheet['digits'];
  onSave(line: FeeLine): void;
  onCancel(): void;
}

const PRICES = ['fee', 'localFee', 'deduction'] as const;

/** The boxes for one price: of a service, for a level or any, with what the local body takes and keeps. */
export function FeeLineForm({ series, digits, onSave, onCancel }: FeeLineFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState<(typeof PRICES)[number] | null>(null);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (!form.current) return;
    const read = readFeeLine(series, digits, new FormData(form.current));
    if ('wrong' in read) {
      setWrong(read.wrong);
      return form.current.querySelector<HTMLElement>(`[name="${read.wrong}"]`)?.focus();
    }
    onSave(read.line);
  };
  return (
    <form ref={form} class="form" noValidate onSubmit={save} data-price-form>
      <label>
        {text('requests.fees.service')}
        <select class="box" name="service">
          {SERVICE_CODES.map((code) => (
            <option key={code} value={code}>
              {text(`shared.service.${code}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text('requests.fees.level')}
        <select class="box" name="level">
          {[null, ...LEVELS].map((level) => (
            <option key={level} value={level ?? ''}>
              {levelInWords(level)}
            </option>
          ))}
        </select>
      </label>
      {PRICES.map((name) => (
        <fieldset key={name} class="price">
          <legend>{text(`requests.fees.${name}`)}</legend>
          <input
            class="box"
            name={name}
            inputMode="decimal"
            autoComplete="off"
            aria-label={text(`requests.fees.${name}`)}
            aria-invalid={wrong === name}
          />
          <select class="box" name={`${name}Per`} aria-label={text('requests.fees.per')}>
            {FEE_UNITS.map((per) => (
              <option key={per} value={per}>
                {text(`requests.fees.per.${per}`)}
              </option>
            ))}
          </select>
          {wrong === name && (
            <p class="ask__problem" role="alert">
              {text('requests.fees.wrong', { digits })}
            </p>
          )}
        </fieldset>
      ))}
      <div class="form__wide preview__do">
        <Button type="submit" look="main" data-action="save-price">
          {text('requests.form.save')}
        </Button>
        <Button onClick={onCancel}>{text('requests.form.cancel')}</Button>
      </div>
    </form>
  );
}
