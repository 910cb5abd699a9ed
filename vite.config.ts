/** Builds the web (two entries and the service worker, pre-compressed, with budgets that fail the build) and configures Vitest. */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { triesAll } from './tests/support/how-much.ts';
import { precompress } from './web/build/compress.ts';
import { firstParts } from './web/build/first-parts.ts';
import { pageBudgets } from './web/build/page-budgets.ts';
import { partsOfSentences, sentencesInHtml, whereSentencesLie } from './web/build/sentences.ts';
import { serviceWorker } from './web/build/service-worker-file.ts';

const root = import.meta.dirname;
const isVitest = process.env.VITEST !== undefined;

const browserTests = ['tests/journeys/**/*.test.ts', 'tests/{calm,security,web}/**/*.browser.test.ts'];
/** Of the storms `npm test` takes the one that kills the server, and `npm test -- --all` every one. */
const stormTests = [triesAll ? 'tests/storm/**/*.test.ts' : 'tests/storm/kill-storm.test.ts'];
const processTests = ['tests/security/*.process.test.ts', 'tests/sandbox/hostile/*.test.ts'];

/**
 * In milliseconds: longer than a server may take to be ready. A real browser on a machine that others keep busy can be
 * late once: what is late twice fails, and what needed its second try is marked `retry x1` in what is printed.
 */
const patient = { testTimeout: 180_000, hookTimeout: 240_000, retry: 1 };

export default defineConfig({
  root: isVitest ? root : join(root, 'web'),
  plugins: [
    react(),
    sentencesInHtml(),
    partsOfSentences(),
    whereSentencesLie(),
    serviceWorker(),
    precompress(),
    pageBudgets(),
  ],
  build: {
    outDir: join(root, 'dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      // How long our own parts of the build take is nothing to whoever starts the server.
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: [firstParts] } },
      input: { index: join(root, 'web/index.html'), app: join(root, 'web/app.html') },
    },
  },
  worker: { format: 'es' },
  // Tests load packages in the form in which the server runs them, not in the slow one for who develops the package.
  ssr: { resolve: { conditions: ['node'] } },
  test: {
    setupFiles: [join(root, 'tests/support/setup.ts')],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The usual second is less than a busy machine needs to look once.
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...browserTests, 'tests/storm/**', ...processTests],
          // To load the server anew for each file would take longer than most files do.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Much of a browser's time is waiting: two files at a time.
        extends: true,
        test: {
          name: 'browser',
          include: browserTests,
          // To load what drives a browser anew for each file takes some seconds.
          isolate: false,
          ...patient,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Servers that are killed again and again: what they keep does not hang on what else the machine does.
        extends: true,
        test: { name: 'storm', include: stormTests, ...patient, sequence: { groupOrder: 1 } },
      },
      {
        // Programs that fill the machine, and others beside them who must not notice: one file at a time.
        extends: true,
        test: {
          name: 'process',
          include: processTests,
          fileParallelism: false,
          ...patient,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
