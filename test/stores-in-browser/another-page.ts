/**
 * A second page of the extension: a frame with its own copy of the module at `path` and all it imports, on the
 * same databases and with the same fake browser. Resolves with that copy once it is loaded, so that both pages can start at one moment.
 */
export async function inAnotherPage<Module>(path: string): Promise<Module> {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html>';
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  const inside = frame.contentWindow as Window & typeof globalThis;
  return new Promise((resolve, reject) => {
    const { __vitest_mocker__ } = globalThis as unknown as { __vitest_mocker__: unknown };
    Object.assign(inside, { loaded: resolve, failed: reject, __vitest_mocker__ });
    const script = inside.document.createElement('script');
    script.type = 'module';
    // A module is handed over inside an object: by itself it could be taken for a promise.
    script.textContent = `import(${JSON.stringify(path)}).then((module) => loaded({ ...module }), failed);`;
    inside.document.body.append(script);
  });
}
