/** Milliseconds on a clock that only goes forward. `performance` would load ten modules of Node's at every start. */
export function now(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}
