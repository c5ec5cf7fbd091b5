import { useState } from 'preact/hooks';
import { text } from '@/lib/i18n/options';

/** The days before a deadline from which the assistant warns; a number out of range is not saved but explained. */
export function LeadDays({ days, onChange }: { days: number; onChange(days: number): void }) {
  const [wrong, setWrong] = useState(false);
  const take = (written: string) => {
    const number = Number(written);
    const fits = /^\d{1,2}$/.test(written.trim()) && number <= 60;
    setWrong(!fits);
    if (fits && number !== days) onChange(number);
  };
  return (
    <>
      <label class="row">
        <input
          class="box box--short"
          type="number"
          name="lead-days"
          min={0}
          max={60}
          value={days}
          aria-invalid={wrong}
          aria-describedby="lead-wrong"
          onChange={(event) => take(event.currentTarget.value)}
        />
        {text('options.lead.ask')}
      </label>
      <p id="lead-wrong" class="wrong" role="alert">
        {wrong && text('options.lead.wrong')}
      </p>
    </>
  );
}
