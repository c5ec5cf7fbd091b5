/** Words of the popup: deadlines and what is due. */
export const popup = {
  title: 'Enquiry Assistant: deadlines and what is due',
  'deadlines.title': 'Deadlines',
  'deadlines.empty': 'No deadline is known yet',
  'deadlines.emptyDo':
    'On Direct, open Enquiries about results and choose the exam series: its dates are then read from the page. Or type a date yourself in the settings.',
  'deadlines.zone': 'Deadlines are days in the United Kingdom; the day counts until it ends there.',
  knownSince: '{source}, {when}',
  forService: 'for {service}; other services have other dates',
  'conflict.direct': 'Direct says {date}. The earlier of the two counts.',
  'conflict.typed':
    'Your office typed {date}. The earlier of the two counts; a typed date can be removed in the settings.',
  'conflict.policy': 'Your school or group set {date}. The earlier of the two counts.',
  'due.title': 'Due now',
  'due.empty': 'Nothing is due.',
  'due.enquiry': 'Enquiry {number}',
  'due.draft': 'An enquiry without a number',
  'due.more': 'and {count} more in your enquiries',
  'access.title': 'The assistant cannot see Direct',
  'access.why':
    'Your browser has not allowed it on the pages of Direct, so nothing is checked there. It asks for Direct only.',
  'access.allow': 'Allow it on Direct',
  tracker: 'Your enquiries',
  options: 'Settings',
  welcome: 'Help and privacy',
} as const;
