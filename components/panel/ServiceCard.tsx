import { GuidePages } from '@/components/shared/GuidePages';
import type { Service } from '@/lib/catalogue/services';
import { text } from '@/lib/i18n/panel';
import { say } from '@/lib/i18n/say';
import { MoreInHelp } from './MoreInHelp';
import type { PanelActions } from './panel-view';

/** What the service is, in the guide's words, folded under its name. */
export function ServiceCard({ service, actions }: { service: Service; actions: PanelActions }) {
  const { code, sources } = service;
  const inWords = (part: 'label' | 'does' | 'availability' | 'explained'): string =>
    say({ key: `catalogue.service.${code}.${part}`, english: service[part] ?? '', params: {} });
  return (
    <details data-service-card={code}>
      <summary>
        {code === 'X/Q'
          ? text('panel.service.aboutOther', { name: inWords('label') })
          : text('panel.service.about', { service: code, name: inWords('label') })}
      </summary>
      <p>{inWords('does')}</p>
      <p>{inWords('availability')}</p>
      {service.explained && <p>{inWords('explained')}</p>}
      <GuidePages sources={sources}>
        <MoreInHelp sources={sources} actions={actions} />
      </GuidePages>
    </details>
  );
}
