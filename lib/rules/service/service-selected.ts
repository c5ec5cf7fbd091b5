import { asksNoResult } from '@/lib/model/service';
import { defineRule } from '../define-rule';

const NO_CHOICE = /^\W*$|^\W*(?:please\s+)?(?:select|choose|pick)\b/i;

export default defineRule({
  id: 'service-selected',
  services: 'form',
  needs: ['service'],
  severity: 'error',
  docs: {
    title: 'A service has been chosen',
    why: 'Without a service Direct does not take the enquiry, and the assistant cannot check the rest.',
    whenWrong: 'When Direct offers a service the guide of 2023 does not know, the assistant can only say so.',
    todo: 'Choose the service from the drop-down.',
    sources: [{ statement: 'G44', page: 6 }],
  },
  messages: {
    none: 'No service is chosen yet.',
    choose: 'Choose the service from the drop-down.',
    unknown: '“{service}” is not one of the services in the 2023 guide, so this enquiry was not checked.',
    readGuide: 'Read Cambridge’s current guide for this service before you submit.',
  },
  check({ form, attempted }) {
    const { code, text } = form.service;
    if (code !== null || asksNoResult(form.service)) return 'pass';
    if (!NO_CHOICE.test(text)) {
      return [
        { verdict: 'cannot-tell', message: 'unknown', params: { service: text.trim() }, todo: 'readGuide' },
      ];
    }
    return attempted ? [{ verdict: 'fail', message: 'none', todo: 'choose' }] : 'waiting';
  },
});
