import { text } from '@/lib/i18n/options';
import { CENTRE_ROLES } from '@/lib/model/facts';
import type { Settings } from '@/lib/model/settings';
import { Choices } from './Choices';
import type { SettingsFormProps } from './SettingsForm';

const PORTFOLIO = { yes: true, no: false, unsaid: null } as const;
const PORTFOLIO_ANSWERS = ['yes', 'no', 'unsaid'] as const;

/** What the office is to Cambridge, and whether it has candidates on the portfolio-of-evidence route. */
export function CentreForm({ settings, onChange }: SettingsFormProps) {
  const change = (part: Partial<Settings>) =>
    onChange({ ...settings, ...part }, text('options.changed.centre'));
  const answer = PORTFOLIO_ANSWERS.find((one) => PORTFOLIO[one] === settings.hasPortfolio) ?? 'unsaid';
  return (
    <section aria-labelledby="centre">
      <h2 id="centre">{text('options.centre.title')}</h2>
      <Choices
        name="role"
        legend={text('options.centre.role')}
        choices={[...CENTRE_ROLES, 'unsaid'] as const}
        chosen={settings.role ?? 'unsaid'}
        label={(choice) => text(`options.centre.role.${choice}`)}
        onChoose={(choice) => change({ role: choice === 'unsaid' ? null : choice })}
      />
      <Choices
        name="portfolio"
        legend={text('options.centre.portfolio')}
        choices={PORTFOLIO_ANSWERS}
        chosen={answer}
        label={(choice) => text(`options.centre.portfolio.${choice}`)}
        onChoose={(choice) => change({ hasPortfolio: PORTFOLIO[choice] })}
      />
      <p class="quiet">{text('options.centre.why')}</p>
    </section>
  );
}
