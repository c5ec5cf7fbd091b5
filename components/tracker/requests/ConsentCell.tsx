import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { showDate } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/requests';
import type { RequestRow } from '@/lib/model/request';
import { now } from '@/lib/platform/clock';

export interface ConsentCellProps {
  row: RequestRow;
  twoPeople: boolean;
  /** Names the row to those who hear it read out. */
  who: string;
  onChange(after: RequestRow): void;
}

/** Who has agreed, whether it is paid, and, where the school wants it, who looked at the row besides. */
export function ConsentCell({ row, twoPeople, who, onChange }: ConsentCellProps) {
  const [initials, setInitials] = useState('');
  const { consent, secondPerson } = row;
  const sign = () =>
    initials.trim() !== '' &&
    onChange({ ...row, secondPerson: { initials: initials.trim().slice(0, 20), at: now() } });
  return (
    <div class="requests__consent">
      <p class={consent ? '' : 'quiet'}>
        {consent
          ? [text('requests.consent.given'), consent.by, consent.on && showDate(consent.on), consent.formAt]
              .filter(Boolean)
              .join(', ')
          : text('requests.consent.none')}
      </p>
      {consent && !consent.knowsGradesCanFall && <p class="quiet">{text('requests.consent.notTold')}</p>}
      {row.paid !== null && <p>{text(row.paid ? 'requests.paid.yes' : 'requests.paid.no')}</p>}
      {twoPeople && secondPerson && (
        <p>
          {text('requests.second.signed', { initials: secondPerson.initials })}{' '}
          <Button look="link" data-action="unsign" onClick={() => onChange({ ...row, secondPerson: null })}>
            {text('requests.second.takeBack')}
          </Button>
        </p>
      )}
      {twoPeople && !secondPerson && (
        <form
          class="requests__sign"
          onSubmit={(event) => {
            event.preventDefault();
            sign();
          }}
        >
          <input
            class="box"
            name="initials"
            maxLength={20}
            autoComplete="off"
            placeholder={text('requests.second.initials')}
            aria-label={text('requests.second.ask', { who })}
            value={initials}
            onInput={(event) => setInitials(event.currentTarget.value)}
          />
          <Button type="submit" data-action="sign">
            {text('requests.second.sign')}
          </Button>
        </form>
      )}
    </div>
  );
}
