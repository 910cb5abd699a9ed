/**
 * Shows how a challenge will look, on a loopback address: `npm run challenges:preview -- <slug or folder>`.
 * Every request reads the folder again. For authors only: hidden sentences and siblings are on the page.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Challenge } from '../challenges/challenge-library.ts';
import type { ChallengeForCandidate, ResultSet } from '../challenges/challenges.contract.ts';
import { CannotRun, folderOf, openChallenge } from '../challenges/open-challenge.ts';
import { renderMarkdown } from '../challenges/read-statement.ts';

type Example = ChallengeForCandidate['examples'][number];

const style = `body { font: 17px/1.6 system-ui, sans-serif; margin: 2rem; color: #22282d; background: #f4f2ee; }
main { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 3rem; } p, li { max-width: 62ch; }
pre { background: #e9e6df; padding: .8rem 1rem; overflow-x: auto; font-size: 15px; }
table { border-collapse: collapse; margin: .5rem 0; } th, td { padding: .2rem .6rem; border: 1px solid #a8a297; text-align: left; }`;

try {
  const name = process.argv[2];
  if (name === undefined) throw new CannotRun('Give a name: npm run challenges:preview -- <slug>');
  const folder = folderOf(name);
  await openChallenge(folder);
  const port = Number(process.argv[3] ?? 0);
  if (!(port >= 0 && port < 65_536)) throw new CannotRun(`${process.argv[3]} is no port. Leave it out.`);
  serve(folder, port);
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`${error instanceof CannotRun ? error.message : (error as Error).stack}\n`);
}

function serve(folder: string, port: number): void {
  const server = createServer(async (_request, reply) => {
    const page = await openChallenge(folder).then(
      pageOf,
      (error: Error) => `<pre>${escaped(error.message)}</pre>`,
    );
    reply.setHeader('content-type', 'text/html; charset=utf-8');
    reply.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
    reply.end(page);
  });
  server.listen(port, '127.0.0.1', () => {
    const address = server.address() as AddressInfo;
    process.stdout.write(`http://127.0.0.1:${address.port}/  (Ctrl+C ends it)\n`);
  });
}

function pageOf(challenge: Challenge): string {
  const { forCandidate, slug } = challenge;
  const columns = (['sv', 'en'] as const).map((locale) => columnOf(challenge, locale));
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><title>${escaped(forCandidate.title.sv)} (${slug})</title>
<style>${style}</style><main>${columns.join('')}</main></html>`;
}

function columnOf(challenge: Challenge, locale: 'sv' | 'en'): string {
  const { forCandidate: shown, hints, hidden } = challenge;
  const words = locale === 'sv' ? ['Gör så här', 'Exempel', 'Exakt'] : ['Do this', 'Examples', 'Exactly'];
  const language = shown.languages[0] ?? '';
  const { intro, doThis, exact } = shown.statement[locale];
  const examples = shown.examples.map(
    (example) => `${drawn(example, language)}${example.why ? `<p>${escaped(example.why[locale])}</p>` : ''}`,
  );
  const questions = (shown.questions ?? []).map(({ questionId, code, text }) => {
    const words = text ? `<p>${escaped(text[locale])}</p>` : '';
    return `<pre>${escaped(`${code[language]}  (${questionId})`)}</pre>${words}`;
  });
  const facts = ['summary', 'whoNeeds', 'needs', 'size', 'shows', 'doesNotShow'] as const;
  const starters = Object.entries(shown.starters[language]?.files ?? {});
  return `<section lang="${locale}"><h1>${escaped(shown.title[locale])}</h1>${intro}
<h2>${words[0]}</h2>${doThis}<h2>${words[1]}</h2>${examples.join('')}${questions.join('')}<h2>${words[2]}</h2>${exact}<hr>
<dl>${facts.map((key) => `<dt>${key}</dt><dd>${escaped(shown[key][locale])}</dd>`).join('')}</dl>
<h2>groups</h2><ul>${hidden.groups.map((group) => `<li>${escaped(group.sentence[locale])} <small>(${group.id}, ${group.skill})</small></li>`).join('')}</ul>
${shown.query ? `<h2>schema</h2><pre>${escaped(shown.query.schema)}</pre>` : ''}<h2>hints</h2>${hints.map((hint) => renderMarkdown(hint[locale])).join('<hr>')}
<h2>starter</h2>${starters.map(([file, text]) => `<p>${file}</p><pre>${escaped(text)}</pre>`).join('')}</section>`;
}

function drawn({ code, gives, query, program }: Example, language: string): string {
  if (query)
    return `${query.tables.map((table) => tableOf(table, table.name)).join('')}${tableOf(query.result, '→')}`;
  const texts = program
    ? Object.entries(program.files[language] ?? {}).map(
        ([name, text]) => `${name} (${program.should})\n${text}`,
      )
    : [`${code[language]}${gives[language] ? `\n→ ${gives[language]}` : ''}`];
  return texts.map((text) => `<pre>${escaped(text)}</pre>`).join('');
}

function tableOf({ columns, rows }: ResultSet, caption: string): string {
  const row = (cells: string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const body = rows.map((cells) => row(cells, 'td')).join('');
  return `<table><caption>${escaped(caption)}</caption>${row(columns, 'th')}${body}</table>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
