import { until } from '../officer';
import type { Connection } from './connection';
import { seen, type Target } from './seen';

/** Keys that write nothing: https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const KEYS = { tab: '\ue004', control: '\ue009' } as const;

/** A page in Firefox, used by mouse and keyboard. */
export type Tab = ReturnType<typeof tabOf>;

/** What a page answers: a value of its own, or an element by its number. */
interface Reply {
  result?: { value?: unknown; sharedId?: string };
  exceptionDetails?: { text: string };
}

/** Gives the first of `all` once it can be pressed: enabled, and with nothing in front of its middle. */
const FREE = `
  const [one] = all;
  one?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = one?.getBoundingClientRect() ?? {};
  const isMet = one?.contains(one.getRootNode().elementFromPoint(x + width / 2, y + height / 2));
  return isMet && !one.matches(':disabled') ? one : null;`;
const PLACE = '(({ x, y }) => [x, y].join())(all[0].getBoundingClientRect())';

/** How long a part has to stand still before it is pressed. Milliseconds. */
const A_LOOK = 60;

export function tabOf({ send }: Connection, context: string) {
  /** Runs the lines of a function in the page, on `all` that is seen of a kind; the page's own scripts do not notice. */
  const run = async (target: Target, lines: string) => {
    const { result, exceptionDetails } = await send<Reply>('script.callFunction', {
      functionDeclaration: `(given) => { const all = (${seen})(JSON.parse(given)); ${lines} }`,
      arguments: [{ type: 'string', value: JSON.stringify(target) }],
      target: { context, sandbox: 'officer' },
      awaitPromise: false,
    });
    if (!result) throw new Error(exceptionDetails?.text);
    return result;
  };
  /** A value worked out from `all` that is seen of a kind. */
  const ask = async <T>(target: Target, value: string): Promise<T> =>
    JSON.parse(String((await run(target, `return JSON.stringify(${value}) ?? 'null'`)).value));
  /** Nothing can be asked while one page gives way to the next. */
  const count = (target: Target) => ask<number>(target, 'all.length').catch(() => -1);
  const find = async (target: Target, lines = 'return all[0]') => {
    let sharedId: string | undefined;
    const look = async () => {
      sharedId = (await run(target, lines).catch(() => undefined))?.sharedId;
      return sharedId !== undefined;
    };
    await until(look, `${told(target)} to be there to be used`);
    return { sharedId };
  };
  const act = (type: 'key' | 'pointer', actions: object[]) =>
    send('input.performActions', { context, actions: [{ type, id: type, actions }] });

  /** A page may move a part or draw it anew between the look and the press: the officer looks again. */
  async function press(target: Target): Promise<void> {
    const reach = async () => {
      const origin = { type: 'element', element: await find(target, FREE) };
      const before = await ask<string>(target, PLACE);
      await act('pointer', [{ type: 'pointerMove', x: 0, y: 0, origin }]);
      await new Promise((resolve) => setTimeout(resolve, A_LOOK));
      return (await ask<string>(target, PLACE)) === before;
    };
    await until(() => reach().catch(() => false), `${told(target)} to be pressed`);
    await act('pointer', [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** Types, one key after another, with another one held down or not. */
  async function keys(text: string, held = ''): Promise<void> {
    const turn = (type: string) => (value: string) => ({ type, value });
    const strokes = [...text].flatMap((key) => [turn('keyDown')(key), turn('keyUp')(key)]);
    await act('key', [...[...held].map(turn('keyDown')), ...strokes, ...[...held].map(turn('keyUp'))]);
  }

  return {
    context,
    ask,
    count,
    press,
    keys,
    see: (target: Target) => until(async () => (await count(target)) > 0, `${told(target)} to be seen`),
    gone: (target: Target) => until(async () => (await count(target)) === 0, `${told(target)} to be gone`),
    /** Brings the tab to the front and opens an address in it. Pages of an extension tell nobody that they are there. */
    async open(url: string): Promise<void> {
      await send('browsingContext.activate', { context });
      await send('browsingContext.navigate', { context, url, wait: 'none' });
      const at = () => ask<string>({ css: 'html' }, '[location.href, document.readyState].join(" ")');
      await until(async () => (await at().catch(() => '')) === `${url} complete`, `${url} to open`);
    },
    front: () => send('browsingContext.activate', { context }),
    /** Writes into a field in the place of what is in it. */
    async type(target: Target, text: string): Promise<void> {
      const write = async () => {
        await press(target);
        await keys('a', KEYS.control);
        await keys(text);
        return ask<boolean>(target, `all[0]?.value === ${JSON.stringify(text)}`);
      };
      await until(write, `${told(target)} to hold ${text}`);
    },
    /** Chooses a file of this computer in a box for files. */
    async choose(target: Target, file: string): Promise<void> {
      await send('input.setFiles', { context, element: await find(target), files: [file] });
    },
    words: (target: Target) => ask<string>(target, 'all[0]?.innerText'),
  };
}

function told({ css, says, label }: Target): string {
  return [css, says && `saying ${says}`, label && `labelled ${label}`].filter(Boolean).join(' ');
}
