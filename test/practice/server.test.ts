import { createHash, X509Certificate } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect, type TLSSocket } from 'node:tls';
import { afterEach, expect, test } from 'vitest';
import { HOSTS, type Portal, type PortalOptions, startPortal } from '@/lib/practice/server';

const MONDAY = new Date('2026-11-02T09:00:00Z');
const running: Portal[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((portal) => portal.stop()));
});

async function start(options: PortalOptions = {}): Promise<Portal> {
  const portal = await startPortal({ now: () => MONDAY, ...options });
  running.push(portal);
  return portal;
}

/** Goes through the proxy to a host as a browser does; fails with the proxy's answer when it refuses. */
function reach(portal: Portal, host: string, port = 443): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest({
      host: '127.0.0.1',
      port: portal.proxyPort,
      method: 'CONNECT',
      path: `${host}:${port}`,
    });
    asked.on('connect', (response, socket) => {
      if (response.statusCode !== 200) return reject(new Error(`refused: ${response.statusCode}`));
      const secure = connect({ socket, servername: host, rejectUnauthorized: false }, () => resolve(secure));
      return secure.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}

interface Got {
  status: number;
  headers: Record<string, unknown>;
  bytes: Uint8Array;
  text: string;
}

async function get(portal: Portal, path: string, body?: { type: string; bytes: Uint8Array }): Promise<Got> {
  const socket = await reach(portal, HOSTS[0]);
  return new Promise((resolve, reject) => {
    const asked = httpsRequest(
      {
        createConnection: () => socket,
        host: HOSTS[0],
        path,
        method: body ? 'POST' : 'GET',
        headers: body ? { 'content-type': body.type } : {},
      },
      async (response) => {
        const chunks: Uint8Array[] = [];
        for await (const chunk of response as AsyncIterable<Uint8Array>) chunks.push(chunk);
        const bytes = Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
        const text = new TextDecoder().decode(bytes);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text });
        socket.destroy();
      },
    );
    asked.on('error', reject);
    asked.end(body?.bytes);
  });
}

test.each(HOSTS)(
  '%s is answered through the proxy, with the certificate that was announced',
  async (host) => {
    const portal = await start();
    const socket = await reach(portal, host);
    const certificate = new X509Certificate(new Uint8Array(socket.getPeerCertificate().raw));
    const key = certificate.publicKey.export({ type: 'spki', format: 'der' });
    expect(certificate.checkHost(host)).toBe(host);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(createHash('sha256').update(new Uint8Array(key)).digest('base64')).toBe(portal.spki);
    socket.destroy();
  },
);

test.each([
  ['example.org', 443],
  ['direct.cie.org.uk', 80],
  ['direct.cie.org.uk.example.org', 443],
])('the proxy refuses %s:%i and writes it down', async (host, port) => {
  const portal = await start();
  await expect(reach(portal, host, port)).rejects.toThrow('refused: 403');
  expect(portal.refused).toEqual([`${host}:${port}`]);
});

test('home is served, and a change of the state is seen on the next page', async () => {
  const portal = await start({ skin: 'classic' });
  expect((await get(portal, '/')).text).toContain('Zenith Practice School');
  portal.update((state) => ({ ...state, centre: { ...state.centre, name: 'Nadir School' } }));
  expect((await get(portal, '/')).text).toContain('Nadir School');
});

test('letters are real PDFs, also for candidates whose names are in other scripts', async () => {
  const portal = await start();
  portal.update((state) => ({ ...state, centre: { ...state.centre, name: 'Школа 学校' } }));
  const got = await get(portal, '/administer-exams/enquiries/enquiry/12/files/AckLetter.pdf');
  expect(got.headers['content-type']).toBe('application/pdf');
  expect(got.text.slice(0, 5)).toBe('%PDF-');
  expect(got.text.trimEnd().slice(-5)).toBe('%%EOF');
});

const FORM = 'application/x-www-form-urlencoded';
test.each([
  ['a stray percent sign', FORM, 'a=%', 400],
  ['bytes that are no text', FORM, Uint8Array.of(0xff, 0xfe), 400],
  ['another kind of body', 'application/json', '{}', 400],
  ['more than a form can be', FORM, 'x'.repeat(1_000_001), 413],
])('%s gets a page that says so', async (_what, type, body, status) => {
  const portal = await start();
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const got = await get(portal, '/centre-details', { type, bytes });
  expect(got.status).toBe(status);
  expect(got.text).toContain('Sorry, that did not work');
});

test('pages of a test are served as they are', async () => {
  const portal = await start({ extraPages: { '/mine': '<h1>Mine</h1>' } });
  expect((await get(portal, '/mine')).text).toBe('<h1>Mine</h1>');
});

test('a skin that is not there is said at once', async () => {
  await expect(startPortal({ skin: 'gone' })).rejects.toThrow('no skin called gone');
});
