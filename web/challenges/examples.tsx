import { useTranslation } from 'react-i18next';
import type { ChallengeForCandidate, Language } from '#server/challenges/challenges.contract.ts';
import { CodeLines } from '../ui/code-lines.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { DataTable } from './data-table.tsx';
import { SourceFiles } from './source-files.tsx';

type Example = ChallengeForCandidate['examples'][number];
type ExamplesProps = { challenge: ChallengeForCandidate; language: Language };

export function Examples({ challenge, language }: ExamplesProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { examples } = challenge;
  return (
    <div className="examples">
      {examples.map((example, index) => (
        <div key={example.exampleId}>
          {examples.length > 1 && (example.query || example.program) ? (
            <h3>{t('workspace.exampleNumber', { number: index + 1 })}</h3>
          ) : null}
          {example.query ? (
            <QueryExample query={example.query} order={challenge.query?.rows ?? 'any-order'} />
          ) : example.program ? (
            <ProgramExample program={example.program} language={language} />
          ) : (
            <CodeExample example={example} language={language} />
          )}
          {example.why ? <p className="why">{example.why[locale]}</p> : null}
        </div>
      ))}
    </div>
  );
}

/** The call, an arrow, and what it gives. */
function CodeExample({ example, language }: { example: Example; language: Language }) {
  const { t } = useTranslation();
  const { code, gives, givesError } = example;
  const said = [
    code[language],
    gives[language] ? `→ ${gives[language]}` : '',
    givesError === null ? '' : `→ ${t('results.throws', { name: givesError })}`,
  ];
  return (
    <pre>
      <code>
        <CodeLines text={said.filter(Boolean).join('\n')} />
      </code>
    </pre>
  );
}

type QueryProps = { query: NonNullable<Example['query']>; order: 'in-order' | 'any-order' };

/** The tables as they are before the query, and what the query should give. */
function QueryExample({ query, order }: QueryProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className="data-tables">
        {query.tables.map((table) => (
          <DataTable key={table.name} caption={t('tables.named', { name: table.name })} table={table} />
        ))}
      </div>
      <DataTable caption={t(`tables.gives.${order}`)} table={query.result} />
    </>
  );
}

type ProgramProps = { program: NonNullable<Example['program']>; language: Language };

/** A program that the tests should accept, or in which they should notice something. */
function ProgramExample({ program, language }: ProgramProps) {
  const { t } = useTranslation();
  return (
    <details open={program.should === 'accept'}>
      <summary>{t(`workspace.program.${program.should}`)}</summary>
      <SourceFiles files={program.files[language] ?? {}} />
    </details>
  );
}
