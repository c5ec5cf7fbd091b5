/** The one place that names the browser's extension interface; everything else imports it from here. */
import browser from 'webextension-polyfill';

export { browser };
