import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/**
 * A proxy that lets a browser reach two host names only, and brings both to a port of this computer. Everything
 * else is refused and written down in `refused`, so that a test can see what was asked for. Not yet listening.
 */
export function connectProxy(hosts: readonly string[], port: () => number, refused: string[]): Server {
  const proxy = createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  proxy.on('connect', (request: { url?: string }, client: Duplex, head: Uint8Array) => {
    client.on('error', () => client.destroy());
    const asked = request.url ?? '';
    if (!hosts.some((host) => asked.toLowerCase() === `${host}:443`)) {
      refused.push(asked);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const server: Socket = connect(port(), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      if (head.length > 0) server.write(head);
      server.pipe(client);
      client.pipe(server);
    });
    server.on('error', () => client.destroy());
    server.on('close', () => client.destroy());
    client.on('close', () => server.destroy());
  });
  proxy.on('clientError', (_error, socket) => socket.destroy());
  return proxy;
}
