import { type Fault, ToldError } from '@/lib/model/errors';
import { type Browser, browser } from './browser';
import { report } from './log';
import { messageSchemas } from './message-schemas';
import type { MessageName, Messages, Reply } from './messages';

/** Who asked: the tab's number, or `NO_TAB` for one of our own pages outside a tab; the frame in it; whether it is Direct's. */
export interface Asker {
  tab: number;
  frame: number;
  isDirect: boolean;
}

const NO_TAB = -1;
const TOP_FRAME = 0;

export type Handlers = {
  [N in MessageName]: (request: Messages[N]['request'], asker: Asker) => Promise<Messages[N]['reply']>;
};

const DIRECT = new Set(['https://direct.cie.org.uk', 'https://direct.cambridgeinternational.org']);

/**
 * Answers every message of our own pages and of Direct's with these handlers. Call in the first turn.
 * @param ready nothing is answered before it has ended; it never rejects
 */
export function answer(handlers: Handlers, ready: Promise<void> = Promise.resolve()): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    void ready.then(() => replyTo(handlers, message, sender)).then(reply);
    // Says that the answer comes later. Not every Chrome takes a promise for an answer.
    return true;
  });
}

/**
 * The answer to one message. Resolves with `ok: false` and what went wrong when the message is not in
 * the agreed shape, comes from somewhere else, or the work fails; it never rejects.
 */
export async function replyTo(
  handlers: Handlers,
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Reply<MessageName>> {
  const name = nameOf(message);
  if (!isOurs(sender) || !name) {
    return refuse('notUnderstood');
  }
  const request = messageSchemas[name].safeParse((message as { request?: unknown }).request);
  if (!request.success) {
    report(`message "${name}" did not have the agreed shape`);
    return refuse('notUnderstood');
  }
  try {
    const handler = handlers[name] as (
      request: unknown,
      asker: Asker,
    ) => Promise<Messages[MessageName]['reply']>;
    return { ok: true, value: await handler(request.data, askerOf(sender)) };
  } catch (fault) {
    report(`message "${name}" could not be answered`, fault);
    return refuse(fault instanceof ToldError ? fault.fault : 'unexpected');
  }
}

function nameOf(message: unknown): MessageName | null {
  const name = (message as { name?: unknown } | null)?.name;
  return typeof name === 'string' && Object.hasOwn(messageSchemas, name) ? (name as MessageName) : null;
}

/** Only this extension may ask, from its own pages or from a page of Direct. */
function isOurs(sender: Browser.runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const url = urlOf(sender);
  return url.startsWith(browser.runtime.getURL('')) || isDirect(url);
}

function askerOf(sender: Browser.runtime.MessageSender): Asker {
  const isDirects = sender.tab?.id !== undefined && isDirect(urlOf(sender));
  return { tab: sender.tab?.id ?? NO_TAB, frame: sender.frameId ?? TOP_FRAME, isDirect: isDirects };
}

function urlOf({ url, tab }: Browser.runtime.MessageSender): string {
  return url ?? tab?.url ?? '';
}

function isDirect(url: string): boolean {
  return URL.canParse(url) && DIRECT.has(new URL(url).origin);
}

function refuse(fault: Fault): Reply<MessageName> {
  return { ok: false, fault };
}
