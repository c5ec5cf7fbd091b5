const FOLDER = new URL('.', import.meta.url).pathname;
const PROJECT = new URL('../..', import.meta.url).pathname;

/** The page may run what is in it, beside itself too, show pictures that are in it, and connect to nothing. */
const POLICY = [
  "default-src 'none'",
  'worker-src blob:',
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
];

/**
 * `npm run build:page`: the request list as one file for computers on which no extension may be installed. It needs
 * no network and no server; the extension's own build knows nothing of it.
 * @type {import('vite').UserConfig}
 */
export default {
  root: FOLDER,
  base: './',
  logLevel: 'warn',
  resolve: { alias: { '@': PROJECT.replace(/\/$/, '') } },
  plugins: [inOneFile()],
  build: {
    outDir: `${PROJECT}.output/page`,
    emptyOutDir: true,
    modulePreload: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 2000,
    rollupOptions: { input: `${FOLDER}page.html`, output: { codeSplitting: false } },
  },
};

/**
 * Puts scripts and styles into the page itself, and names them in its policy, so that nothing else can run there.
 * @returns {import('vite').Plugin}
 */
function inOneFile() {
  return {
    name: 'in-one-file',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const page = files.find(({ fileName }) => fileName.endsWith('.html'));
      if (page?.type !== 'asset') return this.error('There is no page to put anything into.');
      const script = files.flatMap((one) => (one.type === 'chunk' ? [one.code] : [])).join('\n');
      const styles = files
        .flatMap((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source)] : []))
        .join('\n');
      // What would end the script for the reader of the page stays the same for the reader of the script.
      const safe = `\n${script.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--')}\n`;
      const policy = [...POLICY, `script-src '${await hashOf(safe)}'`, `style-src '${await hashOf(styles)}'`];
      const head = `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />\n    <style>${styles}</style>`;
      const html = String(page.source)
        .replace(/\s*<script [^>]*src=[^>]*><\/script>/g, '')
        .replace(/\s*<link [^>]*rel="stylesheet"[^>]*>/g, '')
        .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${head}`)
        .replace('</body>', () => `  <script type="module">${safe}</script>\n  </body>`);
      for (const { fileName } of files) delete bundle[fileName];
      this.emitFile({ type: 'asset', fileName: 'enquiry-assistant.html', source: html });
    },
  };
}

/**
 * What a policy calls a script or a style by.
 * @param {string} text
 */
async function hashOf(text) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
