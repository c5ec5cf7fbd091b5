import { useState } from 'preact/hooks';
import { text } from '@/lib/i18n/options';
import { WEEKENDS } from '@/lib/model/calendar-date';
import type { Settings } from '@/lib/model/settings';
import { Choices } from './Choices';
import { LeadDays } from './LeadDays';

export interface RemindersFormProps {
  settings: Settings;
  onChange(next: Settings, what: string): void;
  /** Asks the browser whether reminders may be shown; resolves with the officer's answer. */
  onAskToNotify(): Promise<boolean>;
}

/** When to remind, whether the computer shows it too, and on which days the office does not work. */
export function RemindersForm({ settings, onChange, onAskToNotify }: RemindersFormProps) {
  // Shown switched on while the browser asks.
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState(false);
  const switchNotify = async (on: boolean) => {
    setAsking(on);
    const allowed = !on || (await onAskToNotify());
    setAsking(false);
    setRefused(!allowed);
    if (!allowed) return;
    onChange(
      { ...settings, notify: on },
      text(on ? 'options.changed.notify.on' : 'options.changed.notify.off'),
    );
  };
  return (
    <section aria-labelledby="lead">
      <h2 id="lead">{text('options.lead.title')}</h2>
      <LeadDays
        days={settings.leadDays}
        onChange={(leadDays) =>
          onChange({ ...settings, leadDays }, text('options.changed.leadDays', { days: leadDays.join(', ') }))
        }
      />
      <label class="choice">
        <input
          type="checkbox"
          name="notify"
          checked={asking || settings.notify}
          onChange={({ currentTarget: { checked } }) => void switchNotify(checked)}
        />
        {text('options.notify.ask')}
      </label>
      <p class="quiet">{text('options.notify.why')}</p>
      <p class="wrong" role="alert">
        {refused && text('options.notify.refused')}
      </p>
      <Choices
        name="weekend"
        legend={text('options.weekend.ask')}
        choices={WEEKENDS}
        chosen={settings.weekend}
        label={(days) => text(`options.weekend.${days}`)}
        onChoose={(weekend) => onChange({ ...settings, weekend }, text('options.changed.weekend'))}
      />
    </section>
  );
}
