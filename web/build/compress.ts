/** Text files of the build, compressed once and written beside themselves: the server never compresses them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { publicFolder } from './public-folder.ts';

const compressed = new Map<string, Promise<Buffer>>();

/** Each text is compressed once, many at a time. The editor's megabytes at the strongest level would take minutes. */
export function brotli(text: string): Promise<Buffer> {
  const known = compressed.get(text);
  if (known !== undefined) return known;
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = {
    [BROTLI_PARAM_QUALITY]: text.length > 400_000 ? 9 : 11,
    [BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const compressing = promisify(brotliCompress)(text, { params });
  compressed.set(text, compressing);
  return compressing;
}

export async function writeCompressed(folder: string, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(`${path}.br`, await brotli(text));
  writeFileSync(`${path}.gz`, await promisify(gzip)(text, { level: 9 }));
}

/** Writes `.br` and `.gz` beside every text file, so that the server never compresses. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    enforce: 'post',
    async writeBundle(options, bundle) {
      const folder = options.dir ?? '.';
      const written = Object.values(bundle).map((file) => ({
        name: file.fileName,
        text: file.type === 'chunk' ? file.code : Buffer.from(file.source).toString(),
      }));
      const copied = readdirSync(publicFolder).map((name) => ({
        name,
        text: readFileSync(join(publicFolder, name), 'utf8'),
      }));
      const texts = [...written, ...copied].filter(({ name }) => /\.(js|css|html|svg|json|txt)$/.test(name));
      await Promise.all(texts.map(({ name, text }) => writeCompressed(folder, name, text)));
    },
  };
}
