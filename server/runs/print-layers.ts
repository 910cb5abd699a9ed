/** `npm run layers`: what confines candidates' programs on this machine, tried just now. */
import { createSandbox } from '#sandbox';
import { loadSettings } from '../config.ts';
import { SettingsError } from '../errors.ts';
import { layersInFull } from './tell-layers.ts';

try {
  const { requireLayers } = loadSettings({ demo: false });
  const sandbox = createSandbox({ spares: 0, requireLayers });
  process.stdout.write(`${layersInFull(sandbox.layers()).join('\n')}\n`);
  await sandbox.close();
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`${error instanceof SettingsError ? error.message : (error as Error).stack}\n`);
}
