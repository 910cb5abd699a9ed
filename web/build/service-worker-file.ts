/** The service worker is built after everything else, as it knows every file of the build by its hash. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { writeCompressed } from './compress.ts';
import { publicFolder } from './public-folder.ts';

/** Builds the service worker, a file of its own that knows every file of this build (web/worker/). */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    // Only what was written is final: the names of files are put into one another last of all.
    async writeBundle(options, bundle) {
      const folder = options.dir ?? '.';
      const built = Object.values(bundle).map((file) => ({
        path: `/${file.fileName.replace(/^index\.html$/, '')}`,
        content: file.type === 'chunk' ? file.code : file.source,
      }));
      const copied = readdirSync(publicFolder, { withFileTypes: true })
        .filter((file) => file.isFile() && !file.name.endsWith('.txt'))
        .map(({ name }) => ({ path: `/${name}`, content: readFileSync(join(publicFolder, name)) }));
      const early = filesOfPages(bundle);
      const isEarly = ({ path }: { path: string }) =>
        !path.startsWith('/assets/') || early.has(path.slice(1));
      const files = [...built, ...copied].filter(isEarly).map(({ path, content }) => {
        return [path, `sha256-${createHash('sha256').update(content).digest('base64')}`] as const;
      });
      const later = built.filter((file) => !isEarly(file)).map(({ path }) => path);
      const shell = { files: Object.fromEntries(files), later };
      const made = await build({
        configFile: false,
        logLevel: 'error',
        define: { builtShell: JSON.stringify(shell) },
        build: {
          write: false,
          rolldownOptions: {
            input: join(import.meta.dirname, '../worker/service-worker.ts'),
            output: { format: 'iife' },
          },
        },
      });
      const [chunk] = (made as Rolldown.RolldownOutput).output;
      writeFileSync(join(folder, 'service-worker.js'), chunk.code);
      await writeCompressed(folder, 'service-worker.js', chunk.code);
    },
  };
}

/** What the pages are made of, but the editor and the pages of staff: those are fetched where they are used. */
function filesOfPages(bundle: Rolldown.OutputBundle): Set<string> {
  const names = new Set<string>();
  const add = (name: string) => {
    const file = bundle[name];
    if (
      file?.type !== 'chunk' ||
      names.has(name) ||
      /monaco|[\\/]staff-pages|\?staff/.test(file.facadeModuleId ?? '')
    )
      return;
    names.add(name);
    for (const css of file.viteMetadata?.importedCss ?? []) names.add(css);
    for (const next of [...file.imports, ...file.dynamicImports]) add(next);
  };
  for (const file of Object.values(bundle)) if (file.type === 'chunk' && file.isEntry) add(file.fileName);
  return names;
}
