import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server as HttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { startState } from './centre/start';
import { makeCertificate } from './certificate';
import { connectProxy } from './connect-proxy';
import { drawLetter } from './draw-letter';
import { handle } from './handle';
import { loadPart } from './load-part';
import type { PracticeState } from './model';
import type { Rename } from './names';
import { readBody } from './read-body';
import type { PracticeResponse } from './request';
import { skins } from './skins';

/** The host names of Direct, which the practice portal answers to through its proxy. */
export const HOSTS = ['direct.cie.org.uk', 'direct.cambridgeinternational.org'] as const;

export interface PortalOptions {
  /** Id of a skin, `modern` unless told otherwise. */
  skin?: string;
  /** The real time; the ribbon's buttons move on from it. */
  now?: () => Date;
  /** Gives every id, name, class and path another word, to show that nothing depends on them. */
  rename?: Rename;
  /** Changes what is sent, to show what Direct may do one day: other words, other places. */
  reword?: (page: string, look: string) => string;
  /** The look of the page at an address (its path, and the page that asked); the state's own where undefined. */
  look?: (address: string) => string | undefined;
  /** How long each answer waits, milliseconds; none does unless told otherwise. */
  delay?: () => number;
  /** Port of the HTTPS server on 127.0.0.1; any free one unless told otherwise. */
  port?: number;
  /** Further pages, by path: whole HTML documents that are sent as they are. */
  extraPages?: Readonly<Record<string, string>>;
}

export interface Portal {
  /** The first page, under the name of Direct: `https://direct.cie.org.uk/`. Reached through the proxy. */
  url: string;
  proxyPort: number;
  spki: string;
  /** What was asked of the proxy and refused, in order. */
  refused: string[];
  state: () => PracticeState;
  /** Changes the state, for example to add a candidate; seen from the next page on. */
  update: (change: (state: PracticeState) => PracticeState) => void;
  stop: () => Promise<void>;
}

/** Starts the practice portal and its proxy on 127.0.0.1. Stop it, or the process goes on for ever. */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const {
    skin = 'modern',
    now = () => new Date(),
    rename,
    port = 0,
    extraPages = {},
    reword,
    delay,
    look,
  } = options;
  if (!skins.has(skin)) throw new Error(`The practice portal has no skin called ${skin}.`);
  const certificate = makeCertificate(HOSTS, new Date());
  const refused: string[] = [];
  let state = startState(skin, now());

  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    answer(request, response).catch(() => fail(response));
  });
  const proxy = connectProxy(HOSTS, () => portOf(server), refused);
  await Promise.all([listen(server, port), listen(proxy, 0)]);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '/', search = ''] = splitAddress(request.url ?? '/');
    const extra = Object.hasOwn(extraPages, path) ? extraPages[path] : undefined;
    const body = await readBody(request);
    if (extra !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(extra);
      return;
    }
    const asked = {
      method: request.method ?? 'GET',
      path,
      query: [...new URLSearchParams(search)],
      isTop: request.method === 'GET' && request.headers['sec-fetch-dest'] === 'document',
      ...body,
    };
    // Answers may overtake one another, as on a busy line.
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay()));
    const worn = look?.(`${path} ${request.headers.referer ?? ''}`) ?? state.skin;
    const handled = handle({ ...state, skin: worn }, asked, now(), rename);
    state = worn === state.skin ? handled.state : { ...handled.state, skin: state.skin };
    const { body: page } = handled.response;
    const sent = typeof page === 'string' && reword ? { body: reword(page, worn) } : {};
    await send({ ...handled.response, ...sent }, response);
  }

  return {
    url: `https://${HOSTS[0]}/`,
    proxyPort: portOf(proxy),
    spki: certificate.spki,
    refused,
    state: () => state,
    update: (change) => {
      state = change(state);
    },
    stop: async () => {
      await Promise.all([close(server), close(proxy)]);
    },
  };
}

function splitAddress(url: string): string[] {
  const mark = url.indexOf('?');
  return mark < 0 ? [url] : [url.slice(0, mark), url.slice(mark + 1)];
}

async function send({ status, headers, body }: PracticeResponse, response: ServerResponse): Promise<void> {
  const bytes =
    typeof body === 'string' ? body : 'lines' in body ? await drawLetter(body) : await loadPart(body);
  response.writeHead(status, headers).end(bytes);
}

/** A fault of the portal itself: a sentence instead of a broken connection. */
function fail(response: ServerResponse): void {
  if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('The practice portal met a fault of its own. Go back and try again.');
}

function portOf(server: HttpServer | HttpsServer): number {
  return (server.address() as AddressInfo).port;
}

function listen(server: HttpServer | HttpsServer, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: HttpServer | HttpsServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
