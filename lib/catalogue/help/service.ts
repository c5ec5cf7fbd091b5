import { SERVICES } from '../services';
import { type HelpTopic, helpTopic } from './help-item';

const choosing = helpTopic('service', 'Which service', [
  {
    id: 'choose-service',
    title: 'Choosing the service',
    says: 'Take it from the Service drop-down on the form. These are the services it can offer:',
    guide: { G44: 6 },
  },
]);

/** The services: the very words of the cards in the panel. */
export const service: HelpTopic = {
  ...choosing,
  items: [
    ...choosing.items,
    ...SERVICES.map(({ code, label, does, availability, explained, sources }) => {
      const part = (name: string, english: string) => ({
        key: `catalogue.service.${code}.${name}`,
        english,
        params: {},
      });
      return {
        id: `service-${code.toLowerCase()}`,
        title: {
          key: 'catalogue.help.service.title',
          english: 'Service {service}: {name}',
          params: { service: code, name: label },
        },
        says: [
          part('does', does),
          part('availability', availability),
          ...(explained === null ? [] : [part('explained', explained)]),
        ],
        sources,
        links: [],
      };
    }),
  ],
};
