import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:https';
import { connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { generate } from 'selfsigned';
import { readPages } from './pages.ts';

/** Serves our pages under the news sites' own host names, and lets nothing out: every name is this machine. */
export interface PageServer {
  /** The port of the HTTP proxy that the browser is to use for everything. */
  readonly proxyPort: number;
  /** Every request that has come in, whoever made it. */
  readonly requests: readonly PageRequest[];
  close(): Promise<void>;
}

/** One request to a page, or the attempt to reach a host that we do not play (`known` is false). */
export interface PageRequest {
  readonly address: string;
  readonly known: boolean;
  /** Who asks, where the browser says so: `chrome-extension://…`, `https://…`. */
  readonly origin?: string;
}

/** Starts the server of the pages under `e2e/pages/`, with a certificate made for this run. */
export async function startServer(): Promise<PageServer> {
  const pages = readPages();
  const hosts = new Set([...pages.keys()].map((address) => new URL(address).host));
  const requests: PageRequest[] = [];
  const certificate = await generate([{ name: 'commonName', value: 'Bang Giao tests' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [...hosts].map((value) => ({ type: 2, value })) }],
  });

  const secure = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const { pathname, host } = new URL(request.url ?? '/', `https://${request.headers.host}`);
    const address = `https://${host}${pathname}`;
    const page = pages.get(address);
    const { origin } = request.headers;
    requests.push({ address, known: page !== undefined || pathname === '/favicon.ico', ...(origin ? { origin } : {}) });
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  const securePort = await listen(secure);

  const proxy = createProxy((request, response) => {
    requests.push({ address: request.url ?? '', known: false });
    response.writeHead(503).end();
  });
  const sockets = new Set<Socket>();
  proxy.on('connect', ({ url = '' }: { url?: string }, socket: Socket) => {
    if (!hosts.has(url.replace(/:443$/, ''))) {
      requests.push({ address: url, known: false });
      socket.end('HTTP/1.1 503 Not here\r\n\r\n');
      return;
    }
    const upstream = connect(securePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(upstream).pipe(socket);
    });
    for (const end of [socket, upstream]) {
      sockets.add(end);
      end.on('error', () => [socket, upstream].forEach((each) => each.destroy()));
    }
  });

  return {
    proxyPort: await listen(proxy),
    requests,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([secure, proxy].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}
