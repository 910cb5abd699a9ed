import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WorkQuestions } from '#server/works/works.contract.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';

/** Questions on the own code, to talk about with somebody. Made from what was saved last, and kept nowhere. */
export function WorkQuestionsPart({ workId }: { workId: string }) {
  const { t } = useTranslation();
  const ask = useMutation({
    mutationFn: () => api('POST /api/works/:workId/questions', { params: { workId }, body: {} }),
  });
  const questions = ask.data?.questions ?? [];
  return (
    <>
      <h2>{t('works.questions.heading')}</h2>
      <p>{t('works.questions.says')}</p>
      <p className="acts">
        <Button isBusy={ask.isPending} onClick={() => ask.mutate()}>
          {t('works.questions.show')}
        </Button>
      </p>
      <div className="said-place says-beside">
        <Status>
          {ask.isSuccess ? (
            <p>{t(questions.length > 0 ? 'works.questions.shown' : 'works.questions.none')}</p>
          ) : null}
          {ask.isError ? <Notice error={ask.error} /> : null}
        </Status>
        <p className="quiet until-said">{t('works.questions.place')}</p>
        {questions.length === 0 ? null : (
          <ul>
            {questions.map((question, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files can have the same name
              <li key={at}>
                <Question question={question} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

function Question({ question }: { question: WorkQuestions['questions'][number] }) {
  const { t } = useTranslation();
  const { fileName, form, line, part, change } = question;
  const asked = { part: part ?? '', from: change?.from ?? '', to: change?.to ?? '' };
  return t('works.questions.at', { file: fileName, line, question: t(`works.questions.${form}`, asked) });
}
