import { useState } from 'preact/hooks';
import { text } from '@/lib/i18n/options';
import { readLeadDays } from './read-lead-days';

export interface LeadDaysProps {
  days: readonly number[];
  onChange(days: number[]): void;
}

/** The days before a deadline on which the assistant reminds; what it cannot use is not saved but explained. */
export function LeadDays({ days, onChange }: LeadDaysProps) {
  // What cannot be used stands there as it was written, to be put right.
  const [wrong, setWrong] = useState<string | null>(null);
  const take = (written: string) => {
    const read = readLeadDays(written);
    setWrong(read === null ? written : null);
    if (read && read.join() !== days.join()) onChange(read);
  };
  return (
    <>
      <label class="row">
        <input
          class="box box--days"
          name="lead-days"
          value={wrong ?? days.join(', ')}
          aria-invalid={wrong !== null}
          aria-describedby="lead-wrong"
          onChange={(event) => take(event.currentTarget.value)}
        />
        {text('options.lead.ask')}
      </label>
      <p id="lead-wrong" class="wrong" role="alert">
        {wrong !== null && text('options.lead.wrong')}
      </p>
    </>
  );
}
