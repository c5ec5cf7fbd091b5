/**
 * A second page of the extension: an own frame with its own copy of the store's code, on the same databases.
 * `work` runs there; it is handed the store's modules.
 */
export async function inAnotherContext<T>(path: string, name: string, ...given: unknown[]): Promise<T> {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html>';
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  const inside = frame.contentWindow as Window & typeof globalThis;
  return new Promise((resolve, reject) => {
    Object.assign(inside, { given, resolve, reject });
    const script = inside.document.createElement('script');
    script.type = 'module';
    script.textContent = `import * as work from ${JSON.stringify(path)}; work[${JSON.stringify(name)}](...given).then(resolve, reject);`;
    inside.document.body.append(script);
  });
}
