/** After all holds, and only if one wants to: how it was made, and whether the challenge was clear. */

import { useTranslation } from 'react-i18next';
import type { Language } from '#server/challenges/challenges.contract.ts';
import { api } from '../api.ts';
import { AfterForm } from './after-form.tsx';
import { useObserved } from './use-observed.ts';
import type { Workspace } from './workspace-controller.ts';

const ways = ['alone', 'searched', 'ai', 'with-someone'] as const;
const clearnesses = ['yes', 'partly', 'no', 'unsure', 'no-answer'] as const;

/** `language`: of the hand-in that is shown. How it was made is told of that one. */
export function AfterForms({ workspace, language }: { workspace: Workspace; language: Language }) {
  const { t } = useTranslation();
  const { attempt } = useObserved(workspace.record);
  const told = attempt.howMade[language];
  const params = { attemptId: attempt.attemptId };
  return (
    <div className="after">
      <AfterForm
        workspace={workspace}
        key={language}
        name={`how-made-${language}`}
        words={t('after.howMade', { returnObjects: true })}
        choices={ways.map((way) => ({ value: way, label: t(`after.howMade.way.${way}`) }))}
        legend={t('after.howMade.ways')}
        isMany
        start={{ chosen: told?.ways ?? [], words: told?.words ?? '' }}
        save={async ({ chosen, words }) => {
          const body = { language, ways: chosen, words };
          workspace.learn(await api('PUT /api/attempts/:attemptId/how-made', { params, body }));
        }}
      />
      <AfterForm
        workspace={workspace}
        name="clarity"
        words={t('after.clarity', { returnObjects: true })}
        choices={clearnesses.map((clear) => ({ value: clear, label: t(`after.clarity.clear.${clear}`) }))}
        legend={t('after.clarity.legend')}
        start={{
          chosen: attempt.clarity ? [attempt.clarity.clear] : ['no-answer'],
          words: attempt.clarity?.words ?? '',
        }}
        save={async ({ chosen, words }) => {
          const body = { clear: chosen[0] ?? ('no-answer' as const), words };
          workspace.learn(await api('PUT /api/attempts/:attemptId/clarity', { params, body }));
        }}
      />
    </div>
  );
}
