/** SQLite's C functions over its memory: texts and numbers in, texts and numbers out. */
import { decode, encode } from './shell.ts';

type Call = (...numbers: number[]) => number;
type Sqlite = Record<
  | `_sqlite3_${'open' | 'prepare_v2' | 'step' | 'finalize' | 'reset' | 'clear_bindings' | 'errmsg'}`
  | `_sqlite3_bind_${'text' | 'double'}`
  | `_sqlite3_column_${'count' | 'name' | 'type' | 'text' | 'bytes' | 'double'}`
  | '_malloc'
  | '_free',
  Call
>;
declare const initSqlJs: (options: object) => Promise<Sqlite>;

/** Only an isolate has it, so Node's own types do not know it. */
type Memory = { buffer: ArrayBuffer };
declare const WebAssembly: {
  Module: new (bytes: ArrayBuffer) => object;
  Instance: new (module: object, imports: object) => { exports: Record<string, unknown> };
  Memory: new () => Memory;
};

/** What SQLite's functions answer. */
export const codes = { error: 1, outOfMemory: 7, row: 100 };

/** Set by `startSqlite`. */
export let sqlite: Sqlite;
let memory: Memory;
let database = 0;
/** Two addresses that SQLite writes what it made to. */
let made = 0;
let wholeBytes = 0;
export const starting = { isReady: false, fault: '' };

/** What the memory held right after the start, without the zeros at its end. */
let fresh: Uint8Array;

/** Ready when every promise of this turn has settled. */
export function startSqlite(bytes: ArrayBuffer): void {
  const instantiateWasm = (imports: object, receive: (one: object) => void) => {
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
    for (const one of Object.values(instance.exports)) if (one instanceof WebAssembly.Memory) memory = one;
    receive(instance);
    return {};
  };
  initSqlJs({ instantiateWasm, useOldExtensionFunctions: false }).then(
    (loaded) => {
      sqlite = loaded;
      made = sqlite._malloc(8);
      const words = new Uint32Array(memory.buffer);
      let used = words.length;
      while (words[used - 1] === 0) used -= 1;
      fresh = new Uint8Array(memory.buffer).slice(0, used * 4);
      wholeBytes = memory.buffer.byteLength;
      starting.isReady = true;
    },
    (error) => {
      starting.fault = String(error);
    },
  );
}

/** An empty database, in memory that nothing has used. */
export function openDatabase(): void {
  const all = new Uint8Array(memory.buffer);
  all.set(fresh);
  all.fill(0, fresh.length);
  withBytes(encode(':memory:'), (name) => sqlite._sqlite3_open(name, made));
  database = pointerAt(made);
}

/** Its memory is larger than it was at its start, and stays so. */
export const hasGrown = () => memory.buffer.byteLength > wholeBytes;

/** SQLite's words about what went wrong last. */
export const lastMessage = () => textAt(sqlite._sqlite3_errmsg(database), Number.POSITIVE_INFINITY);

/** `code` is 0, or lastMessage says why not. `statement` is 0 when the text holds none. `rest`: the text after it. */
export function prepare(sql: string): { code: number; statement: number; rest: string } {
  const bytes = encode(sql);
  return withBytes(bytes, (start) => {
    const code = sqlite._sqlite3_prepare_v2(database, start, bytes.length + 1, made, made + 4);
    const rest = code === 0 ? decode(bytes.subarray(pointerAt(made + 4) - start)) : '';
    return { code, statement: pointerAt(made), rest };
  });
}

/** A text that ends with a zero byte, and at the latest after `most` bytes. */
export function textAt(start: number, most: number): string {
  const bytes = new Uint8Array(memory.buffer);
  let end = start;
  while (end - start < most && bytes[end] !== 0) end += 1;
  return decode(bytes.subarray(start, end));
}

/** A text of known length: zero bytes are part of it. */
export const textOfLength = (start: number, length: number) =>
  decode(new Uint8Array(memory.buffer, start, length));

/** Copied by SQLite at once (its SQLITE_TRANSIENT). */
export function bindText(statement: number, place: number, text: string): number {
  const bytes = encode(text);
  return withBytes(bytes, (start) => sqlite._sqlite3_bind_text(statement, place, start, bytes.length, -1));
}

function pointerAt(address: number): number {
  return new DataView(memory.buffer).getUint32(address, true);
}

function withBytes<T>(bytes: Uint8Array, use: (start: number) => T): T {
  const start = sqlite._malloc(bytes.length + 1);
  if (start === 0) throw new RangeError('out of memory');
  new Uint8Array(memory.buffer).set(bytes, start);
  new Uint8Array(memory.buffer)[start + bytes.length] = 0;
  try {
    return use(start);
  } finally {
    sqlite._free(start);
  }
}
