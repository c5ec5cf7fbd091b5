import type { Browser } from 'wxt/browser';

const given = globalThis as unknown as { chrome: typeof Browser; browser: typeof Browser };

/**
 * The one place that names the browser's extension interface; everything else imports it from here. Each build asks
 * for its own browser's name only: a page can give an element the name that the other one uses.
 */
export const browser = import.meta.env.FIREFOX ? given.browser : given.chrome;
export type { Browser };
