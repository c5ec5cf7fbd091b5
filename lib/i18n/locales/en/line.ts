/** Words of the line that stands on a page in place of the panel. */
export const line = {
  name: 'Enquiry Assistant',
  unknown: 'Page not recognised. Nothing is checked here.',
  why: 'Why?',
  whyLabel: 'Why? Does it work here?',
  stale:
    'The assistant was updated. Finish what you are doing, then reload this page. Until then nothing is checked or held here.',
  unreachable:
    'The assistant could not start, so nothing is checked or held here. Reload this page before you fill it in. If that does not help, close the browser and open it again.',
} as const;
