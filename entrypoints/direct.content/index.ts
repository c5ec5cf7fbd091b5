import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from './controller';

export default defineContentScript({
  matches: ['https://direct.cie.org.uk/*', 'https://direct.cambridgeinternational.org/*'],
  // Before the page's own scripts, so that the first press on Submit can be held.
  runAt: 'document_start',
  main(context) {
    start(context.signal);
  },
});
