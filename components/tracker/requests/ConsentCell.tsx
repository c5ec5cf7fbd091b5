import { useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import { showDate, showInstant } from '@/lib/i18n/dates';
import { text } from '@/lib/i18n/requests';
import type { RequestRow } from '@/lib/model/request';
import { now } from '@/lib/platform/clock';

export interface ConsentCellProps {
  row: RequestRow;
  twoPeople: boolean;
  /** Names are hidden: who agreed is one. */
  masked: boolean;
  /** Names the row to those who hear it read out. */
  who: string;
  /** The tracker has seen it submitted: nobody looks at it any more. */
  isDone: boolean;
  /** Typed at another row before: one press signs the next. */
  lastInitials: string;
  onSign(initials: string): void;
  onChange(after: RequestRow): void;
}

/** Who has agreed, whether it is paid, and, where the school wants it, who looked at the row besides. */
export function ConsentCell(props: ConsentCellProps) {
  const { row, twoPeople, masked, who, isDone, lastInitials, onSign, onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const initials = typed ?? lastInitials;
  const { consent, secondPerson } = row;
  const sign = () => {
    const by = initials.trim().slice(0, 20);
    if (by === '') return;
    onSign(by);
    onChange({ ...row, secondPerson: { initials: by, at: now() } });
  };
  return (
    <div class="requests__consent">
      <p class={consent ? '' : 'quiet'}>
        {consent
          ? [
              text('requests.consent.given'),
              !masked && consent.by,
              consent.on && showDate(consent.on),
              consent.formAt,
            ]
              .filter(Boolean)
              .join(', ')
          : text('requests.consent.none')}
      </p>
      {consent && (
        <p class="quiet">
          {text(consent.knowsGradesCanFall ? 'requests.consent.told' : 'requests.consent.notTold')}
        </p>
      )}
      {row.paid !== null && <p>{text(row.paid ? 'requests.paid.yes' : 'requests.paid.no')}</p>}
      {twoPeople && secondPerson && (
        <p>
          {text('requests.second.signed', {
            initials: secondPerson.initials,
            when: showInstant(secondPerson.at),
          })}{' '}
          <Button look="link" data-action="unsign" onClick={() => onChange({ ...row, secondPerson: null })}>
            {text('requests.second.takeBack')}
          </Button>
        </p>
      )}
      {twoPeople && !secondPerson && !isDone && (
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
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" data-action="sign">
            {text('requests.second.sign')}
          </Button>
        </form>
      )}
    </div>
  );
}
