/**
 * `npm run sbom [-- FOLDER]`: lists all that the product is made of and with, from the lockfile, without the network.
 * `sbom.cdx.json` is npm's own CycloneDX document; `licences.md` is the same by licence, for people.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';

const root = dirname(import.meta.dirname);

const Component = Type.Object({
  name: Type.String(),
  version: Type.String(),
  /** `optional`: what only tests and builds need, and what is for another system. */
  scope: Type.Optional(Type.String()),
  licenses: Type.Optional(
    Type.Array(
      Type.Object({
        license: Type.Optional(
          Type.Object({ id: Type.Optional(Type.String()), name: Type.Optional(Type.String()) }),
        ),
        expression: Type.Optional(Type.String()),
      }),
    ),
  ),
});
const Bom = Type.Object({ bomFormat: Type.Literal('CycloneDX'), components: Type.Array(Component) });
type Component = Static<typeof Component>;

function askNpm(): string {
  const args = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'];
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
  });
  if (status === 0) return stdout;
  process.stderr.write(
    `${stderr ?? ''}\nnpm could not list the packages. It needs npm 9.5 or later: npm -v\n`,
  );
  process.exit(1);
}

function licenceOf({ licenses = [] }: Component): string {
  const named = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name);
  return named.filter((name) => name !== undefined).join(' AND ') || 'none named';
}

function byLicence(components: Component[]): string {
  const lines = [...Map.groupBy(components, licenceOf)]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([licence, parts]) => {
      const names = parts.map(({ name, version }) => `${name} ${version}`).sort();
      return `## ${licence}\n\n${names.map((name) => `- ${name}`).join('\n')}\n`;
    });
  return `# Licences of what Kodlugn is made with\n\n${lines.join('\n')}`;
}

const folder = resolve(process.argv[2] ?? join(root, 'dist', 'parts'));
const document = askNpm();
const { components } = Value.Parse(Bom, JSON.parse(document));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'sbom.cdx.json'), document);
writeFileSync(join(folder, 'licences.md'), byLicence(components));
process.stdout.write(`${components.length} packages: ${folder}/sbom.cdx.json and licences.md\n`);
