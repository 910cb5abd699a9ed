/** A program that the person's own tests were run against: what each test said, and the program itself. */
import './cases.css';
import { useTranslation } from 'react-i18next';
import type { VisibleCase } from '#server/runs/runs.contract.ts';
import { SourceFiles } from '../challenges/source-files.tsx';
import { Mark } from '../ui/mark.tsx';

type ProgramBodyProps = {
  program: NonNullable<VisibleCase['program']>;
  /** The statement shows the programs of the examples already. */
  isKnown: boolean;
};

export function ProgramBody({ program, isKnown }: ProgramBodyProps) {
  const { t } = useTranslation();
  const { should, files, tests } = program;
  return (
    <>
      <ul className="remarks own-tests" aria-label={t('tests.label')}>
        {tests.map(({ name, error }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two tests may have the same name; their order is theirs.
          <li key={index}>
            <span className="remark">
              <Mark shape={error === null ? 'full' : 'empty'} />
              {t(error === null ? 'tests.accepts' : 'tests.notices', { name })}
            </span>
            {error === null ? null : (
              <p className="message" lang="en">
                <code>{error}</code>
              </p>
            )}
          </li>
        ))}
      </ul>
      <details open={!isKnown}>
        <summary>{t(`workspace.program.${should}`)}</summary>
        <SourceFiles files={files} />
      </details>
    </>
  );
}
