/**
 * `npm run bench:sessions`: a room of participants with sockets to a real server. Each changes its signal again and
 * again; some connections are cut every minute. Prints how long a signal takes to the board, what the server needed,
 * and whether the board shows the last signal of everybody. `-- --people 100 --minutes 30 --cut 5`.
 */
import { parseArgs } from 'node:util';
import { startServer } from '../support/server.ts';
import { holdRoom } from '../support/session-room.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '100' },
    minutes: { type: 'string', default: '30' },
    /** Per cent of the connections that are cut in a minute. */
    cut: { type: 'string', default: '5' },
    /** Seconds between two signals of one person, on the whole. */
    every: { type: 'string', default: '30' },
  },
});
const people = Number(values.people);

const server = await startServer();
const {
  wall,
  latencies,
  sent,
  cuts,
  refused,
  lost,
  bytes,
  server: needed,
} = await holdRoom(server, {
  ...{ people, minutes: Number(values.minutes) },
  ...{ cut: Number(values.cut), every: Number(values.every) },
});
await server.close();

const perHour = (count: number) => Math.round((count / wall) * 3_600);
const share = (part: number) =>
  Math.round(latencies[Math.floor((latencies.length - 1) * part)] ?? Number.NaN);
const figures = {
  people,
  minutes: Math.round(wall / 6) / 10,
  'signals (sent / seen on the board)': `${sent} / ${latencies.length}`,
  cuts,
  refused,
  lost,
  'signal to board, ms (median / p95 / most)': [0.5, 0.95, 1].map(share).join(' / '),
  'server, % of one processor': Math.round((needed.seconds / wall) * 1_000) / 10,
  'server, MB (before / after)': needed.megabytes.map((one) => Math.round(one)).join(' / '),
  'bytes of messages per participant and hour': perHour(bytes.people / people),
  'bytes of messages to the board per hour, not compressed': perHour(bytes.board),
};
for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name}: ${value}\n`);
process.exit(lost === 0 && refused === 0 ? 0 : 1);
