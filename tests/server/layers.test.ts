import { describe, expect, test } from 'vitest';
import { type Layer, type LayerName, layerNames } from '#sandbox';
import { readConfig } from '#server/config.ts';
import { layersInFull, layersInShort } from '#server/runs/tell-layers.ts';
import { readSource } from '#tests/support/source-files.ts';

const real = { demo: false };
const without = (missing: LayerName[], required: LayerName[] = []): Layer[] =>
  layerNames.map((name) => ({
    name,
    active: !missing.includes(name),
    required: required.includes(name),
    detail: `About ${name}.`,
  }));

describe('REQUIRE_LAYERS', () => {
  test('takes names with commas or spaces between', () => {
    expect(readConfig({ REQUIRE_LAYERS: 'network, files,memory' }, real).requireLayers).toEqual([
      'network',
      'files',
      'memory',
    ]);
  });

  test.each(['nätverk', 'network;files', 'network,,', ',network'])(
    'refuses %s and says the names',
    (text) => {
      expect(() => readConfig({ REQUIRE_LAYERS: text }, real)).toThrow(
        'REQUIRE_LAYERS names a layer that does not exist. Write some of process, isolate',
      );
    },
  );
});

describe('the start', () => {
  test('says in one line that all are active', () => {
    expect(layersInShort(without([]))).toEqual([`Around programs: ${layerNames.join(', ')}.`]);
  });

  test('says which are not, and where to read more', () => {
    expect(layersInShort(without(['network', 'files']))[1]).toBe(
      'Not active here: network, files. What that means: npm run layers',
    );
  });

  test('says that no code is run when a required one is missing, and how that ends', () => {
    expect(layersInShort(without(['network', 'files'], ['files', 'memory'])).slice(2)).toEqual([
      'No code is run: REQUIRE_LAYERS names files, not active here. People can write and save.',
      'Hand-ins wait, and are run when the server is started with those layers, or without that setting.',
    ]);
  });
});

test('a machine on which no runner starts is told to the owner, whatever is demanded', () => {
  expect(layersInShort(without([...layerNames], ['network'])).at(-1)).toBe(
    'No code is run: no runner could be started on this machine. Free memory and processes, and start again.',
  );
});

describe('npm run layers', () => {
  test('tells each layer in a line of its own, active or missing', () => {
    const lines = layersInFull(without(['signals']));
    expect(lines.slice(0, layerNames.length).map((line) => line.split(/\s+/).slice(0, 2))).toEqual(
      layerNames.map((name) => [name === 'signals' ? 'missing' : 'active', name]),
    );
  });

  test('says what to install for what is missing, and nothing when nothing is', () => {
    expect(layersInFull(without([])).slice(layerNames.length)).toEqual([]);
    expect(layersInFull(without(['files', 'memory'])).slice(layerNames.length)).toEqual([
      expect.stringContaining('apt-get install bubblewrap'),
      expect.stringContaining('SECURITY.md'),
      expect.stringContaining('cgroups'),
    ]);
  });
});

test.each(['sv', 'en'])('the page of the server names each layer, in %s', (locale) => {
  const { health } = JSON.parse(readSource(`web/locales/${locale}.json`));
  expect(Object.keys(health.layerNames).toSorted()).toEqual(layerNames.toSorted());
});
