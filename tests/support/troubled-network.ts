/** A network between the browser and the server that can be told how to behave. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** What happens to a request whose path begins with the key. The longest key that fits counts. */
export type Trouble =
  /** Handed on. */
  | 'none'
  /** Handed on; the answer is lost on its way back. */
  | 'loses-answer'
  /** The connection is closed, as when a name leads nowhere. */
  | 'refuses'
  /** No answer ever comes. */
  | 'hangs'
  /** A page of the network's own, with a good status. */
  | 'shows-page'
  /** Sent on to a page of the network's own. */
  | 'sends-on'
  | 'not-found';

/** What happens to a request for a socket. */
export type Sockets =
  /** Handed on, both ways. */
  | 'pass'
  /** Answered at once: 400. */
  | 'refused'
  /** Taken, and never answered. */
  | 'unanswered';

export type TroubledNetwork = {
  url: string;
  /** Those that are open are cut. `refused` from the start. */
  treatSockets: (how: Sockets) => void;
  /** Replaces what was said before. */
  behave: (troubles: Record<string, Trouble>) => void;
  /** `METHOD path` of everything handed on to the server. */
  handedOn: () => string[];
  close: () => Promise<void>;
};

const ownPage = '<!doctype html><title>Hotel</title><p>Welcome. Say your room number.</p>';

/** @param server address of the server behind; read at each request. */
export async function openTroubledNetwork(server: () => string): Promise<TroubledNetwork> {
  let troubles: Record<string, Trouble> = {};
  let sockets: Sockets = 'refused';
  const open = new Set<Socket>();
  const handed: string[] = [];

  const troubleOf = (path: string): Trouble => {
    const fitting = Object.keys(troubles).filter((key) => path.startsWith(key));
    return troubles[fitting.sort((a, b) => b.length - a.length)[0] ?? ''] ?? 'none';
  };

  function handOn(asked: IncomingMessage, answer: ServerResponse, isLost: boolean): void {
    handed.push(`${asked.method} ${asked.url}`);
    const { method = 'GET', headers } = asked;
    const onward = request(new URL(asked.url ?? '/', server()), { method, headers }, (answered) => {
      if (isLost) {
        answered.resume();
        answered.on('end', () => answer.destroy());
        return;
      }
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  }

  const acts: Record<Trouble, (asked: IncomingMessage, answer: ServerResponse) => void> = {
    none: (asked, answer) => handOn(asked, answer, false),
    'loses-answer': (asked, answer) => handOn(asked, answer, true),
    refuses: (_, answer) => answer.destroy(),
    hangs: () => undefined,
    'shows-page': (_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(ownPage),
    'sends-on': (_, answer) => answer.writeHead(302, { location: '/hotel' }).end(),
    'not-found': (_, answer) => answer.writeHead(404, { 'content-type': 'application/json' }).end('{}'),
  };

  const network = createServer((asked, answer) => acts[troubleOf(asked.url ?? '/')](asked, answer));
  network.on('upgrade', (asked: IncomingMessage, socket: Socket, head: Buffer) => {
    const keep = (one: Socket, other?: Socket) => {
      open.add(one);
      one.on('error', () => one.destroy());
      one.on('close', () => {
        open.delete(one);
        other?.destroy();
      });
    };
    if (sockets === 'refused') socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
    if (sockets !== 'pass') return keep(socket);
    const { hostname, port } = new URL(server());
    const onward = connect(Number(port), hostname);
    keep(socket, onward);
    keep(onward, socket);
    const lines = [`${asked.method} ${asked.url} HTTP/1.1`];
    for (let at = 0; at < asked.rawHeaders.length; at += 2)
      lines.push(`${asked.rawHeaders[at]}: ${asked.rawHeaders[at + 1]}`);
    onward.write(`${lines.join('\r\n')}\r\n\r\n`);
    onward.write(head);
    socket.pipe(onward).pipe(socket);
  });
  network.listen(0, '127.0.0.1');
  await once(network, 'listening');
  return {
    url: `http://127.0.0.1:${(network.address() as AddressInfo).port}`,
    treatSockets: (how) => {
      sockets = how;
      for (const socket of open) socket.destroy();
    },
    behave: (next) => {
      troubles = next;
    },
    handedOn: () => [...handed],
    close: async () => {
      for (const socket of open) socket.destroy();
      network.closeAllConnections();
      network.close();
      await once(network, 'close');
    },
  };
}
