import { useTranslation } from 'react-i18next';
import type { ConditionForCandidate, Theme } from '#server/conditions/conditions.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { useConditionWords } from './condition-words.ts';
import { useConditionChange } from './conditions-query.ts';

type ExamplesProps = { theme: Theme; examples: string[]; of: ConditionForCandidate[] };

/** Sentences that one can take as they are, and write in other words afterwards. */
export function Examples({ theme, examples, of }: ExamplesProps) {
  const { t } = useTranslation();
  const wordsOf = useConditionWords();
  const add = useConditionChange((exampleId: string) =>
    api('POST /api/conditions', { body: { theme, exampleId } }),
  );
  const there = new Set(of.map(({ exampleId }) => exampleId));
  return (
    <>
      <ul className="condition-examples">
        {examples.map((exampleId) => {
          const words = wordsOf({ exampleId, words: '' });
          const isThere = there.has(exampleId);
          const act = t(isThere ? 'conditions.theme.there' : 'conditions.theme.pick');
          return (
            <li key={exampleId}>
              <p>{words}</p>
              <Button
                isBusy={add.isPending || isThere}
                aria-label={`${act}: ${words}`}
                onClick={() => add.mutate(exampleId)}
              >
                {act}
              </Button>
            </li>
          );
        })}
      </ul>
      <div className="said-place">
        <Status>
          {add.isSuccess ? <p>{t('conditions.theme.added')}</p> : null}
          {add.isError ? <Notice error={add.error} /> : null}
        </Status>
        <p className="quiet until-said">{t('conditions.theme.pickSays')}</p>
      </div>
    </>
  );
}
