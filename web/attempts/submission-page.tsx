/** A hand-in exactly as it was: its code, its result, and a way to go on from it. */
import './workspace-parts.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-browser-location';
import type { SubmissionForCandidate } from '#server/attempts/attempts.contract.ts';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import { api } from '../api.ts';
import { challengeQuery, isGone } from '../challenges/challenge-query.ts';
import { pathTo } from '../routes.ts';
import { Button } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Mark } from '../ui/mark.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { useDay } from '../ui/use-day.ts';
import { useLocale } from '../ui/use-locale.ts';
import { Problem } from './program-error.tsx';
import { countHolding, holdsNotFirst, markOf, verdictWord, whatHappened } from './result-words.ts';
import { RunFault } from './run-fault.tsx';
import { SubmissionOfGone } from './submission-of-gone.tsx';
import { takeUpVersion } from './take-up-version.ts';
import { tellTakenUp } from './taken-up.ts';
import { WorkText } from './work-text.tsx';

export function SubmissionPage({ submissionId }: { submissionId: string }) {
  const { t } = useTranslation();
  const day = useDay();
  const locale = useLocale();
  const submission = useQuery({
    queryKey: ['submission', submissionId],
    queryFn: ({ signal }) =>
      api('GET /api/submissions/:submissionId', { params: { submissionId }, query: { wait: '1' }, signal }),
    refetchInterval: ({ state }) => (state.data && state.data.run.state !== 'done' ? 500 : false),
  });
  const { data } = submission;
  const challenge = useQuery({ ...challengeQuery(data?.slug ?? ''), enabled: data !== undefined });
  const takeUp = useMutation({
    mutationFn: (taken: SubmissionForCandidate) => takeUpVersion(taken.attemptId, taken),
    onSuccess: (_, taken) => {
      tellTakenUp(taken.slug);
      navigate(pathTo('challenge', { slug: taken.slug }));
    },
  });

  const title = challenge.data?.title[locale] ?? '';
  const hasNone = isGone(challenge.error);
  const fault = submission.isError ? submission : challenge.isError && !hasNone ? challenge : undefined;
  return (
    <Page
      title={t(hasNone ? 'workspace.submissionPage.heading' : 'workspace.submissionPage.title', { title })}
      heading={t('workspace.submissionPage.heading')}
      isReady={(data && challenge.data) !== undefined || fault !== undefined || hasNone}
      width="wide"
    >
      {fault ? <FetchFault query={fault} /> : null}
      {data && hasNone ? <SubmissionOfGone submission={data} /> : null}
      {data && challenge.data ? (
        <>
          <p>
            {t('workspace.submissionPage.says', {
              context: challenge.data.kind,
              title,
              day: day(data.submittedAt),
              language: t(`common.language.${data.language}`),
            })}
          </p>
          <p>
            <a href={pathTo('challenge', { slug: data.slug })}>{t('workspace.submissionPage.back')}</a>
          </p>
          <WorkText work={data} challenge={challenge.data} />
          <h2>{resultHeading(t, data.run)}</h2>
          {data.run.state === 'done' && data.run.judgedAgain ? (
            <p className="ours">
              <Mark shape="square" />
              {t('workspace.submissionPage.judgedAgain', {
                ...data.run.judgedAgain,
                day: day(data.run.judgedAgain.day),
              })}
            </p>
          ) : null}
          <Result run={data.run} challenge={challenge.data} />
          {challenge.data.kind === 'read' ? null : (
            <>
              <h2>{t('workspace.submissionPage.questions')}</h2>
              <p>{t('workspace.submissionPage.questionsSays')}</p>
              <p>
                <a href={pathTo('questions', { submissionId })}>
                  {t('workspace.submissionPage.questionsLink')}
                </a>
              </p>
            </>
          )}
          <h2>{t('workspace.submissionPage.takeUp')}</h2>
          <p>{t('workspace.submissionPage.takeUpSays', { context: challenge.data.kind })}</p>
          <Button isBusy={takeUp.isPending} onClick={() => takeUp.mutate(data)}>
            {t('workspace.submissionPage.takeUp')}
          </Button>
          <Status>{takeUp.error ? <Notice error={takeUp.error} /> : null}</Status>
        </>
      ) : null}
    </Page>
  );
}

/** "Resultat: 3 av 7 stämmer", once that is known. */
function resultHeading(t: TFunction, run: SubmissionForCandidate['run']): string {
  if (run.state !== 'done' || run.result.verdict === 'none' || run.result.problem)
    return t('results.heading');
  return `${t('results.heading')}: ${t('results.count', countHolding(run.result.groups))}`;
}

type ResultProps = {
  run: SubmissionForCandidate['run'];
  challenge: ChallengeForCandidate;
};

function Result({ run, challenge }: ResultProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (run.state !== 'done') return <p>{t('results.waiting.submission')}</p>;
  const { outcome, problem, groups } = run.result;
  if (outcome === 'platform-fault' || outcome === 'challenge-fault') return <RunFault outcome={outcome} />;
  if (problem) return <Problem problem={problem} desk={null} />;
  return (
    <ul className="remarks">
      {holdsNotFirst(groups).map((group) => {
        const { shape, look } = markOf(group);
        return (
          <li key={group.groupId}>
            <span className={`remark ${look}`}>
              <Mark shape={shape} />
              {verdictWord(t, group, challenge)}: {group.sentence[locale]}{' '}
              {whatHappened(t, group, challenge, locale)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
