import type { IncomingMessage } from 'node:http';
import type { PracticeRequest } from './request';

/** Most bytes a form may have: enough for some thousand ticked candidates. */
const MOST_BYTES = 1_000_000;

/** The part of a request that comes from its body. A body that is no form, or too long a one, is a `fault`. */
export async function readBody(request: IncomingMessage): Promise<Pick<PracticeRequest, 'form' | 'fault'>> {
  const bytes = new Uint8Array(MOST_BYTES);
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    // What is too long is still read to its end: a browser shows no answer while it is sending.
    if (size + chunk.length <= MOST_BYTES) bytes.set(chunk, size);
    size += chunk.length;
  }
  if (size > MOST_BYTES) return { form: [], fault: 'too-large' };
  if (size === 0) return { form: [] };
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return { form: [], fault: 'broken' };
  return readFormText(bytes.subarray(0, size));
}

/** Decodes `a=1&b=2`. Stray percent signs and bytes that are no UTF-8 make it broken. */
function readFormText(bytes: Uint8Array): Pick<PracticeRequest, 'form' | 'fault'> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    for (const piece of text.split('&')) decodeURIComponent(piece);
    return { form: [...new URLSearchParams(text)] };
  } catch {
    return { form: [], fault: 'broken' };
  }
}
