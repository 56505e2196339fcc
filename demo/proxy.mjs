// The demo's hosts for browsers without host rules (Firefox): a CONNECT proxy that leads to the demo and nowhere else.
import http from 'node:http';
import net from 'node:net';
import { HOSTS } from './site.mjs';

/** Starts the proxy; `leadTo` names the port of the demo behind it. `contacted` lists every host that was asked for. */
export async function openProxy() {
  /** @type {string[]} */
  const contacted = [];
  let demoPort = 0;
  /** @param {number} port */
  const leadTo = (port) => {
    demoPort = port;
  };
  const server = http.createServer((_request, response) => response.writeHead(502).end());
  server.on('connect', (request, socket) => {
    const host = (request.url ?? '').split(':')[0] ?? '';
    contacted.push(host);
    socket.on('error', () => socket.destroy());
    if (!isDemoHost(host)) return void socket.end('HTTP/1.1 502 Not the demo\r\n\r\n');
    tunnel(socket, demoPort);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {net.AddressInfo} */ (server.address());
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port, contacted, leadTo, close };
}

function tunnel(socket, port) {
  const inner = net.connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    inner.pipe(socket);
    socket.pipe(inner);
  });
  inner.on('error', () => socket.destroy());
  inner.on('close', () => socket.destroy());
  socket.on('close', () => inner.destroy());
}

function isDemoHost(host) {
  return HOSTS.some((pattern) => host.endsWith(pattern.slice(1)));
}
