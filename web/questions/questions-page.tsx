/** Questions on one's own code: the code with its lines, a few questions, own words, and the choice who may see. */
import './questions.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api.ts';
import { challengeQuery, isGone } from '../challenges/challenge-query.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { queryClient } from '../ui/queries.ts';
import { Status } from '../ui/status.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { ChangeOffer } from './change-offer.tsx';
import { NumberedCode } from './numbered-code.tsx';
import { OwnWordsForm } from './own-words-form.tsx';
import { QuestionItem } from './question-item.tsx';
import { sheetQuery } from './sheet-query.ts';

export function QuestionsPage({ submissionId }: { submissionId: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const sheet = useQuery(sheetQuery(submissionId));
  const submission = useQuery({
    queryKey: ['submission', submissionId],
    queryFn: ({ signal }) =>
      api('GET /api/submissions/:submissionId', { params: { submissionId }, query: {}, signal }),
  });
  const challenge = useQuery({
    ...challengeQuery(submission.data?.slug ?? ''),
    enabled: submission.data !== undefined,
  });
  const make = useMutation({
    mutationFn: () =>
      api('POST /api/submissions/:submissionId/questions', { params: { submissionId }, body: {} }),
    onSuccess: (made) => queryClient.setQueryData(sheetQuery(submissionId).queryKey, made),
  });

  const hasNone = isGone(challenge.error);
  const fault = [sheet, submission, ...(hasNone ? [] : [challenge])].find(({ isError }) => isError);
  const hasAll =
    sheet.data !== undefined && submission.data !== undefined && (challenge.data !== undefined || hasNone);
  const title = challenge.data?.title[locale] ?? '';
  return (
    <Page
      title={t(hasNone ? 'questions.heading' : 'questions.title', { title })}
      heading={t('questions.heading')}
      // While the program is read, nothing stands below that could move when the questions come.
      isReady={(hasAll || fault !== undefined) && !make.isPending}
      width="sides"
    >
      {fault ? <FetchFault query={fault} /> : null}
      {hasAll ? (
        <>
          <p>{hasNone ? t('questions.gone') : t('questions.about', { title })}</p>
          <p>{t('questions.choose')}</p>
          <p>{t('questions.calm')}</p>
          <p>
            <a href={pathTo('submission', { submissionId })}>{t('questions.back')}</a>
          </p>
          {sheet.data.state === 'not-shown' ? <p>{t('questions.notShown')}</p> : null}
          {sheet.data.state === 'not-made' && hasNone ? <p>{t('questions.goneNone')}</p> : null}
          {sheet.data.state === 'not-made' && !hasNone ? (
            <>
              <p>{t('questions.makeSays')}</p>
              <p className="acts">
                <Button isNext isBusy={make.isPending} onClick={() => make.mutate()}>
                  {t('questions.make')}
                </Button>
              </p>
              <Status>{make.error ? <Notice error={make.error} /> : null}</Status>
            </>
          ) : null}
          {sheet.data.state === 'made' ? (
            <div className="code-and-questions">
              <div className="code-beside">
                {sheet.data.files.map((file) => (
                  <NumberedCode
                    key={file}
                    heading={t('questions.code', { file })}
                    text={submission.data.files[file] ?? ''}
                  />
                ))}
              </div>
              <div>
                {sheet.data.questions.length === 0 ? <p>{t('questions.none')}</p> : null}
                <ol className="questions">
                  {sheet.data.questions.map((question, index) => (
                    <QuestionItem
                      // biome-ignore lint/suspicious/noArrayIndexKey: asked anew, it stays in its place.
                      key={index}
                      {...{ question, submissionId }}
                      number={index + 1}
                      language={submission.data.language}
                      isGone={hasNone}
                    />
                  ))}
                </ol>
                <OwnWordsForm sheet={sheet.data} />
                <ChangeOffer sheet={sheet.data} />
              </div>
            </div>
          ) : null}
        </>
      ) : null}
    </Page>
  );
}
