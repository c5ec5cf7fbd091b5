import { text } from '@/lib/i18n/options';
import { NOTE_STYLES } from '@/lib/model/note-plan';
import type { Settings } from '@/lib/model/settings';
import { Choices } from './Choices';

export interface SettingsFormProps {
  settings: Settings;
  /** `what` says the change in words. */
  onChange(next: Settings, what: string): void;
}

/** How the Note names candidates, and whether to check at all. */
export function SettingsForm({ settings, onChange }: SettingsFormProps) {
  return (
    <>
      <section aria-labelledby="note">
        <h2 id="note">{text('options.note.title')}</h2>
        <Choices
          name="note-style"
          legend={text('options.note.ask')}
          choices={NOTE_STYLES}
          chosen={settings.noteStyle}
          label={(style) => text(`options.note.${style}`)}
          onChoose={(noteStyle) => onChange({ ...settings, noteStyle }, text('options.changed.noteStyle'))}
        />
        <p class="quiet">{text('options.note.why')}</p>
      </section>
      <section aria-labelledby="watching">
        <h2 id="watching">{text('options.watching.title')}</h2>
        <label class="choice">
          <input
            type="checkbox"
            name="watching"
            checked={settings.watching}
            onChange={({ currentTarget: { checked } }) =>
              onChange(
                { ...settings, watching: checked },
                text(checked ? 'options.changed.watching.on' : 'options.changed.watching.off'),
              )
            }
          />
          {text('options.watching.ask')}
        </label>
        <p class="quiet">{text('options.watching.why')}</p>
      </section>
    </>
  );
}
