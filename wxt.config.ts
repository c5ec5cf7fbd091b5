import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** The only places the assistant may look at. */
const HOSTS = ['https://direct.cie.org.uk/*', 'https://direct.cambridgeinternational.org/*'];

/** Public half of a key pair whose private half was thrown away: it pins the id of unpacked copies. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAubRp0R3GTi3zZp4BIT2wf4Kt8tjoV1rUkom3FMO07EkN0ow2NwRrsR0c5B28r1vTpms/iyQix8TWNKezYMlRQYP0IR8JJuRqdEH21e8lmNViDvvR/NPFpuWeDvbUKqQcdPYOqy1b6euuwDNbsE2HctGAf/f1mR+A/y2w5o1FJOYYaCAFfeNpiPB4J3g6sfOmjfwcVe3PDAdDQ4JMTBfIkzi3tyZw8CLQxVQPkvX3bvRlmsQHU2aTsyan2w83JWCNHEfiwThtzTKwTOWQ+lPztoxoic6cUK5Er0BYs1DO7/fg+tPpIu/VCsifSC3hnqruzgaNtH+3RIoC+wtWZhjWiwIDAQAB';

/** Extension pages may load and connect to nothing but themselves. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

/**
 * PouchDB can run functions kept in its design documents by making them from text. We keep none, and the
 * extension must not be able to make code from text at all. Fails the build when PouchDB has changed.
 */
const withoutMadeFunctions: Plugin = {
  name: 'without-made-functions',
  enforce: 'pre',
  transform(code, id) {
    if (!/pouchdb-utils\/lib\/index.*\.js/.test(id)) return null;
    const makesFunction = 'return Function.apply(null, keys).apply(null, values);';
    if (!code.includes(makesFunction))
      this.error('PouchDB has changed: look for how it makes functions now.');
    return code.replace(makesFunction, "throw new Error('Functions are not made from text here.');");
  },
  /** PouchDB imports `events` without naming it: were the package gone, the background would die at start. */
  load(id) {
    if (id.startsWith('__vite-browser-external')) this.error(`No browser can run "${id}".`);
  },
};

/**
 * A page of Direct need not load what documents a rule and is shown nowhere but in `lib/rules/README.md`; the type
 * `AnyRule` keeps the product from reading it. Fails the build when rules are written in another way.
 */
const withoutRuleDocs: Plugin = {
  name: 'without-rule-docs',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/lib\/rules\/[^/]+\/[^/.]+\.ts$/.test(id)) return null;
    const docs = /^ {2}docs: \{$.*?^ {2}\},$/ms.exec(code)?.[0];
    const title = docs && /^ {4}title:.*?(?=^ {4}why:)/ms.exec(docs)?.[0];
    const sources = docs && /^ {4}sources:.*/ms.exec(docs)?.[0];
    if (!docs || !title || !sources) return this.error('A rule is written in another way than the others.');
    return code.replace(docs, () => `  docs: {\n${title}${sources}`);
  },
};

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [withoutMadeFunctions, withoutRuleDocs] }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    // Asked for when the officer switches reminders of the computer on.
    optional_permissions: ['notifications'],
    host_permissions: HOSTS,
    incognito: 'not_allowed',
    // The development server needs a connection of its own, so the policy holds for real builds only.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    ...(browser === 'chrome' && {
      key: CHROME_KEY,
      minimum_chrome_version: '120',
      // What a school or group may set for every browser it manages.
      storage: { managed_schema: 'managed_schema.json' },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'enquiry-assistant@enquiry-assistant.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
