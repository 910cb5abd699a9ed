/** What confines candidates' programs on this machine, in lines for the owner of the server. */
import type { Layer } from '#sandbox';

/** One line for each layer, with what it does here, and what to do about those that are missing. */
export function layersInFull(layers: Layer[]): string[] {
  const longest = Math.max(...layers.map(({ name }) => name.length));
  const lines = layers.map(({ name, active, detail }) =>
    [active ? 'active ' : 'missing', name.padEnd(longest), detail].join('  '),
  );
  return [...lines, ...mendOf(layers), ...refusalOf(layers)];
}

/** For the start: which are active, which are not, and whether that keeps code from being run. */
export function layersInShort(layers: Layer[]): string[] {
  const named = (isActive: boolean) =>
    layers.filter(({ active }) => active === isActive).map(({ name }) => name);
  const [active, missing] = [named(true), named(false)];
  return [
    `Around programs: ${active.join(', ') || 'nothing'}.`,
    ...(missing.length === 0
      ? []
      : [`Not active here: ${missing.join(', ')}. What that means: npm run layers`]),
    ...refusalOf(layers),
  ];
}

function refusalOf(layers: Layer[]): string[] {
  if (layers.some(({ name, active }) => name === 'process' && !active)) {
    return [
      'No code is run: no runner could be started on this machine. Free memory and processes, and start again.',
    ];
  }
  const missing = layers.filter(({ active, required }) => required && !active).map(({ name }) => name);
  if (missing.length === 0) return [];
  return [
    `No code is run: REQUIRE_LAYERS names ${missing.join(', ')}, not active here. People can write and save.`,
    'Hand-ins wait, and are run when the server is started with those layers, or without that setting.',
  ];
}

/** Only what bubblewrap and cgroups give can be mended by installing something. */
function mendOf(layers: Layer[]): string[] {
  const isMissing = (...names: Layer['name'][]) =>
    layers.some(({ name, active }) => !active && names.includes(name));
  return [
    ...(isMissing('network', 'files', 'private-files', 'signals', 'privileges')
      ? [
          'For network, files and signals, on Linux: install bubblewrap (Debian: apt-get install bubblewrap),',
          'and let it make user namespaces. See SECURITY.md, "The strong layers".',
        ]
      : []),
    ...(isMissing('memory', 'processes')
      ? ['For memory and processes: let the server make cgroups. See SECURITY.md, "The strong layers".']
      : []),
  ];
}
