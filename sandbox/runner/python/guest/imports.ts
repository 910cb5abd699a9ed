/**
 * What the interpreter may ask of JavaScript. Of the many functions that the glue offers, those that files, clocks
 * and memory need stay; the whole bridge between the two languages is closed. So no program reaches JavaScript,
 * whatever it finds in its own interpreter.
 */
import type { WasmImports, WasmModule, WasmSpace } from './web-assembly.ts';

declare const WebAssembly: WasmSpace;
type Call = (...args: number[]) => unknown;

/** Numbers that the interpreter's C library knows errors by. */
const errors = { readOnlyFiles: 69, refused: 2 };

const allowed =
  /^(fd_\w+|clock_\w+|environ_\w+|__syscall_(openat|fcntl64|ioctl|fstat64|stat64|newfstatat|lstat64|getcwd|getdents64|faccessat|chdir|fchdir|readlinkat|dup|dup3|poll|getuid32_js|umask_js|fadvise64|statfs64|fstatfs64)|emscripten_(date_now|get_now|get_heap_max|runtime_keepalive_\w+)|_(tzset|timegm|mktime|localtime|gmtime|mmap|munmap|msync)_js|_emscripten_(get_progname|runtime_keepalive_clear|lookup_name)|_PyEM_TrampolineCall_JS|_Py_\w+|_maybe_poll_async|_try_fcntl64|can_run_sync_js|__hiwire_\w+)$/;
const changesFiles =
  /^__syscall_(mkdirat|mknodat|unlinkat|rmdir|renameat|symlinkat|chmod|fchmod|fchmodat2|fchownat|fchown32|truncate64|ftruncate64|utimensat|fallocate|fdatasync)$|^fd_pwrite$/;
const speaksOut =
  /^__syscall_(socket|connect|bind|listen|accept4|sendto|sendmsg|recvfrom|recvmsg|getsockname|getpeername|getsockopt|pipe)$|^(_emscripten_system|_setitimer_js|getaddrinfo|getnameinfo|getprotobyname)$/;

const writing = 0o3 | 0o100 | 0o1000;

/**
 * `textAt` reads a text in the interpreter's memory. `mayGrow` is asked for a whole size in bytes; `fill` puts random bytes
 * at a place.
 */
export function allowedImports(
  module: WasmModule,
  offered: WasmImports,
  own: {
    textAt: (at: number) => string;
    mayGrow: (bytes: number) => boolean;
    fill: (at: number, length: number) => void;
  },
): WasmImports {
  const result: WasmImports = { ...offered };
  for (const { module: space, name, kind } of WebAssembly.Module.imports(module)) {
    if (kind !== 'function' || space.startsWith('GOT.')) continue;
    const all = offered[space] as Record<string, Call>;
    const given = result[space] === all ? { ...all } : (result[space] as Record<string, Call>);
    result[space] = given;
    given[name] = replaced(name, all[name] as Call, own);
  }
  return result;
}

function replaced(name: string, offered: Call, own: Parameters<typeof allowedImports>[2]): Call {
  if (name === 'emscripten_resize_heap') {
    return (bytes) => own.mayGrow((bytes as number) >>> 0) && offered(bytes as number);
  }
  if (name === 'random_get') {
    return (at, length) => {
      own.fill((at as number) >>> 0, length as number);
      return 0;
    };
  }
  if (name === '__syscall_openat') {
    return (folder, path, flags, more) => {
      const isChange = ((flags as number) & writing) !== 0;
      if (isChange && own.textAt(path as number) !== '/dev/null') return -errors.readOnlyFiles;
      return offered(folder as number, path as number, flags as number, more as number);
    };
  }
  if (changesFiles.test(name)) return () => -errors.readOnlyFiles;
  if (speaksOut.test(name)) return () => -errors.refused;
  if (allowed.test(name)) return offered;
  return () => {
    throw new Error(`${name} is closed`);
  };
}
