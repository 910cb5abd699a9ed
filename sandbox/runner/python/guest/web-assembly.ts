/** The part of WebAssembly that is used here: Node's own types leave it to the browser's. */
export type WasmImport = { module: string; name: string; kind: string };
export type WasmModule = object;
export type WasmInstance = { exports: object };
export type WasmImports = Record<string, Record<string, unknown>>;
export type WasmMemory = { buffer: ArrayBuffer; grow(pages: number): number };
export type WasmSpace = {
  Module: (new (code: ArrayBuffer) => WasmModule) & { imports(module: WasmModule): WasmImport[] };
  Instance: new (module: WasmModule, imports: WasmImports) => WasmInstance;
};
