import { browser } from './browser';

/** Which assistant runs in which browser: `0.1.0`, `Chrome 156`. */
export function about(): { version: string; browser: string } {
  return { version: browser.runtime.getManifest().version, browser: browserIn(navigator.userAgent) };
}

/** The browser's name and main version out of what it calls itself; Edge also calls itself Chrome. */
function browserIn(userAgent: string): string {
  const [, name, version] =
    /(Firefox|Edg|Chrome)\/(\d+)/.exec(userAgent.replace(/Chrome(?=.*Edg\/)/, '')) ?? [];
  return name ? `${name === 'Edg' ? 'Edge' : name} ${version}` : 'another browser';
}
