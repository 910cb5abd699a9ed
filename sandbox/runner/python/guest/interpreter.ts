/**
 * CPython, compiled to WebAssembly, without pyodide's own start: only its C functions and its files are used. Its
 * memory is copied once when it is ready, and copied back before every case.
 */
import { print } from './console.ts';
import { allowedImports } from './imports.ts';
import { clock } from './realm.ts';
import type { WasmImports, WasmMemory, WasmSpace } from './web-assembly.ts';

declare const WebAssembly: WasmSpace;

type Python = Record<
  | 'malloc'
  | 'free'
  | 'Py_InitializeEx'
  | 'PyRun_SimpleStringFlags'
  | 'PyImport_AddModule'
  | 'PyObject_GetAttrString'
  | 'PyObject_CallOneArg'
  | 'PyUnicode_FromStringAndSize'
  | 'PyUnicode_AsUTF8AndSize'
  | 'PyByteArray_AsString'
  | 'emscripten_get_sbrk_ptr'
  | 'emscripten_stack_get_base'
  | 'emscripten_stack_get_end',
  (...numbers: number[]) => number
> &
  Record<
    '__stack_pointer' | 'PyImport_Inittab' | '_PyRuntime' | '_PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET',
    { value: number }
  > & {
    memory: WasmMemory;
    __indirect_function_table: { length: number };
  };
type Stream = { stream_ops: object; fd: number | null; flags: number; position: number } | null;
type Glue = {
  FS: {
    mkdirTree(path: string): void;
    writeFile(path: string, data: Uint8Array | string): void;
    unlink(path: string): void;
    chdir(path: string): void;
    close(stream: Stream): void;
    streams: Stream[];
  };
};
/** Where things are in a memory that is ready. */
export type Marks = { end: number; stack: number; run: number; cell: number; table: number };
declare const createPython: (settings: object) => Promise<Glue>;

export const starting = { isReady: false, fault: '' };
const libraryPath = '/lib/python314.zip';
/** Of the cell: seconds skipped as a float, then one byte that says whether the files have been run. */
const cellBytes = { skipped: 0, hasLoaded: 8 };

let python: Python;
let files: Glue['FS'];
let marks: Marks;
/** Two parts of memory, below and above the stack: what the interpreter is made of. */
let parts: { at: number; bytes: Uint8Array }[] = [];
let isClean = false;
/** Input, output and errors as they are at the start. They live outside of the memory that is copied back. */
let standard: { stream: NonNullable<Stream>; flags: number }[] = [];
const pageBytes = 65_536;
/** Raw memory, other processes, and the interpreter's own tests. */
const refused =
  '_ctypes _testcapi _testinternalcapi _testlimitedcapi _testclinic _testclinic_limited _testbuffer _xxtestfuzz xxsubtype faulthandler _remote_debugging';
const growth = { mostBytes: 0 };
let startBytes = 0;

const mayGrow = (bytes: number) => bytes <= growth.mostBytes;
const bytesOf = () => new Uint8Array(python.memory.buffer);

/** Ready when every promise of this turn has settled. */
export function startPython(code: ArrayBuffer, library: ArrayBuffer): void {
  const settings = {
    noInitialRun: true,
    API: {
      config: { jsglobals: {} },
      runtimeEnv: {},
      lockFilePromise: new Promise(() => undefined),
    },
    preRun: [
      ({ FS }: Glue) => {
        FS.mkdirTree('/lib/python3.14/lib-dynload');
        FS.mkdirTree('/program');
        FS.writeFile(libraryPath, new Uint8Array(library));
      },
    ],
    instantiateWasm(offered: WasmImports, receive: (...made: unknown[]) => void) {
      const module = new WebAssembly.Module(code);
      const imports = allowedImports(module, offered, { textAt, mayGrow, fill });
      const instance = new WebAssembly.Instance(module, imports);
      python = instance.exports as unknown as Python;
      limitGrowth(python.memory);
      startBytes = python.memory.buffer.byteLength;
      receive(instance, module);
      return {};
    },
    print: () => undefined,
    printErr: () => undefined,
  };
  createPython(settings).then(
    ({ FS }) => {
      files = FS;
      for (const fd of [1, 2]) {
        const write = (_: unknown, buffer: Uint8Array, offset: number, length: number) => {
          print(fd, new Uint8Array(buffer.buffer, buffer.byteOffset + offset, length));
          return length;
        };
        (FS.streams[fd] as NonNullable<Stream>).stream_ops = { write };
      }
      const read = () => 0;
      (FS.streams[0] as NonNullable<Stream>).stream_ops = { read };
      standard = FS.streams.slice(0, 3).map((one) => {
        const stream = one as NonNullable<Stream>;
        return { stream, flags: stream.flags };
      });
      for (const device of ['/dev/random', '/dev/urandom']) FS.unlink(device);
      starting.isReady = true;
    },
    (error) => {
      starting.fault = String((error as Error).stack ?? error);
    },
  );
}

function textAt(at: number): string {
  const bytes = bytesOf();
  let text = '';
  for (let i = at >>> 0; bytes[i] !== 0 && text.length < 4_096; i += 1)
    text += String.fromCharCode(bytes[i] as number);
  return text;
}

/** The glue likes to take a fifth more than was asked for: never beyond what may be taken. */
function limitGrowth(memory: WasmMemory): void {
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    const most = Math.ceil((growth.mostBytes - memory.buffer.byteLength) / pageBytes);
    return grow(Math.min(pages, most));
  };
}

/** The same in every interpreter until its memory has been copied: sets of texts then have one order everywhere. */
function fill(at: number, length: number): void {
  const isFixed = parts.length === 0;
  const bytes = bytesOf();
  for (let i = 0; i < length; i += 1) bytes[at + i] = isFixed ? (i * 151 + 43) & 0xff : Math.random() * 256;
}

/** `harness`: our Python, which leaves `kodlugn_run` and `kodlugn_cell` behind. */
export function makeFresh(harness: string): Marks {
  growth.mostBytes = python.memory.buffer.byteLength + 64 * 1024 ** 2;
  leaveOut(refused.split(' '));
  python.Py_InitializeEx(0);
  files.writeFile('/program/harness.py', harness);
  const begin = `exec(compile(open('/program/harness.py', encoding='utf-8').read(), '<kodlugn>', 'exec'), {'__builtins__': dict(vars(__import__('builtins'))), '__name__': 'kodlugn'})`;
  if (withText(begin, (at) => python.PyRun_SimpleStringFlags(at, 0)) !== 0)
    throw new Error('the harness did not start');
  files.unlink('/program/harness.py');
  const main = withText('__main__', (at) => python.PyImport_AddModule(at));
  const attribute = (name: string) => withText(name, (at) => python.PyObject_GetAttrString(main, at));
  const run = attribute('kodlugn_run');
  const cell = python.PyByteArray_AsString(attribute('kodlugn_cell')) >>> 0;
  withText('del kodlugn_run, kodlugn_cell', (at) => python.PyRun_SimpleStringFlags(at, 0));
  return marksOf(run, cell);
}

/** Takes modules out of the table of what is built in: pairs of a name and a function, ended by two zeros. */
function leaveOut(names: string[]): void {
  const words = new Uint32Array(python.memory.buffer);
  let from = readAt(python.PyImport_Inittab.value) >>> 2;
  let to = from;
  for (; words[from] !== 0; from += 2) {
    if (names.includes(textAt(words[from] as number))) continue;
    words.copyWithin(to, from, from + 2);
    to += 2;
  }
  words.fill(0, to, from);
}

function marksOf(run: number, cell: number): Marks {
  const end = new Uint32Array(python.memory.buffer)[python.emscripten_get_sbrk_ptr() >>> 2] as number;
  const stack = python.__stack_pointer.value as number;
  return { end, stack, run, cell, table: python.__indirect_function_table.length };
}

function spans(end: number): [number, number][] {
  return [
    [0, python.emscripten_stack_get_end() >>> 0],
    [python.emscripten_stack_get_base() >>> 0, end],
  ];
}

/** The memory that `loadCopy` takes: the two parts one after the other. */
export function takeCopy({ end }: Marks): ArrayBuffer {
  const bytes = bytesOf();
  const pieces = spans(end).map(([from, to]) => bytes.slice(from, to));
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.buffer;
}

/** Makes this interpreter what another was when its copy was taken. @throws when it is made otherwise */
export function loadCopy(copy: ArrayBuffer, from: Marks): void {
  if (from.table !== python.__indirect_function_table.length)
    throw new Error('a copy of another interpreter');
  const trampolineAt =
    (python._PyRuntime.value + readAt(python._PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET.value)) >>> 0;
  // The one place that the glue wrote to in this very interpreter; it lies in the first part.
  new Uint32Array(copy)[trampolineAt >>> 2] = readAt(trampolineAt);
  if (from.end > python.memory.buffer.byteLength) throw new Error('a copy that is too large');
  let offset = 0;
  parts = spans(from.end).map(([at, end]) => {
    const bytes = new Uint8Array(copy, offset, end - at);
    offset += end - at;
    return { at, bytes };
  });
  marks = from;
  clock.skipped = () => new DataView(python.memory.buffer).getFloat64(marks.cell + cellBytes.skipped, true);
  clean();
}

const readAt = (at: number) => new Uint32Array(python.memory.buffer)[at >>> 2] as number;

/** Takes back all that a case did: to memory, open files and the folder that is worked in. */
export function clean(): void {
  if (isClean) return;
  const bytes = bytesOf();
  for (const part of parts) bytes.set(part.bytes, part.at);
  python.__stack_pointer.value = marks.stack;
  for (const [fd, stream] of files.streams.entries()) if (fd > 2 && stream) files.close(stream);
  // A case may have closed them, put others in their place, or left a place or a flag in them for the next one.
  for (const [fd, { stream, flags }] of standard.entries()) {
    files.streams[fd] = Object.assign(stream, { fd, flags, position: 0 });
  }
  files.chdir('/program');
  isClean = true;
}

/** Whether the person's files had been run when the interpreter was stopped. */
export const hasLoaded = () => bytesOf()[marks.cell + cellBytes.hasLoaded] === 1;

/** Whether an earlier case took more memory than this much beyond the interpreter's own: it is never given back. */
export function hasOutgrown(megabytes: number): boolean {
  return (
    python.memory.buffer.byteLength > Math.max(startBytes, marks.end + megabytes * 1024 ** 2 + pageBytes)
  );
}

/** Makes the memory clean for a case, which may take so much of it beyond the interpreter's own. */
export function beginCase(megabytes: number): void {
  clean();
  growth.mostBytes = marks.end + megabytes * 1024 ** 2;
  isClean = false;
}

/** One call of the harness. Both texts are ASCII. */
export function callPython(text: string): string {
  const given = withText(text, (at) => python.PyUnicode_FromStringAndSize(at, text.length));
  const answer = python.PyObject_CallOneArg(marks.run, given);
  if (answer === 0) throw new Error('the harness gave no answer');
  const sizeAt = python.malloc(4);
  const at = python.PyUnicode_AsUTF8AndSize(answer, sizeAt) >>> 0;
  const bytes = bytesOf().subarray(at, at + readAt(sizeAt));
  let read = '';
  for (let i = 0; i < bytes.length; i += 8_192) read += String.fromCharCode(...bytes.subarray(i, i + 8_192));
  return read;
}

function withText<Result>(text: string, use: (at: number) => Result): Result {
  const at = python.malloc(text.length + 1) >>> 0;
  if (at === 0) throw new Error('no memory for a text');
  const bytes = bytesOf();
  for (let i = 0; i < text.length; i += 1) bytes[at + i] = text.charCodeAt(i);
  bytes[at + text.length] = 0;
  const result = use(at);
  python.free(at);
  return result;
}
