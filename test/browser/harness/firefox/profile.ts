import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As the manifest has it. */
export const EXTENSION_ID = 'enquiry-assistant@enquiry-assistant.example';
/** Firefox makes one up for each installation, unless the profile has one already. */
export const ADDRESS = '5b1f6d1e-0d3f-4a58-9a43-2f6f0c7a9d11';

/** Writes what a new Firefox is told before its first start. */
export function makeProfile(folder: string, given: { proxyPort: number; downloads: string }): void {
  const settings = {
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: ADDRESS }),
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': given.proxyPort,
    'browser.download.folderList': 2,
    'browser.download.dir': given.downloads,
    'extensions.background.idle.timeout': 2_000,
    // Nobody is there to answer whether the extension may: it may.
    'extensions.webextOptionalPermissionPrompts': false,
    // A computer without a screen shows no reminder, and Firefox would take it for put away at once.
    'alerts.useSystemBackend': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'intl.accept_languages': 'en-GB',
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  mkdirSync(folder);
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
}
