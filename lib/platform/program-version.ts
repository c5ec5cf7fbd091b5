import { browser } from './browser';

/** The version of the assistant itself, as in its manifest: `0.1.0`. */
export function programVersion(): string {
  return browser.runtime.getManifest().version;
}
