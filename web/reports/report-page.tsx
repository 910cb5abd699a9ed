import './report.css';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReportForCandidate } from '#server/reports/reports.contract.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { isNamed } from '../ui/queries.ts';
import { useLocale } from '../ui/use-locale.ts';
import { unique, useWording } from '../ui/wording.ts';
import { ChallengeShown } from './challenge-shown.tsx';
import { shownChallenges } from './pieces.ts';
import { SkillLine } from './skill-line.tsx';

const reportQuery = queryOptions({
  queryKey: ['report', 'mine'],
  queryFn: ({ signal }) => api('GET /api/reports/mine', { signal }),
  staleTime: 0,
});

/** The report: two lines per skill, what is not shown as one line, and how far it can be believed. */
export function ReportPage() {
  const { t } = useTranslation();
  const report = useQuery(reportQuery);
  const hasShown = (report.data?.skills.length ?? 0) > 0;
  const heading = hasShown ? t('report.heading') : t('report.nothingHeading');
  return (
    <Page
      title={t('report.title')}
      heading={report.data ? heading : t('report.title')}
      place={t('report.place')}
      isReady={!report.isPending}
      isWide
    >
      {report.isError ? <FetchFault query={report} isNext /> : null}
      {report.data ? <Report report={report.data} hasShown={hasShown} /> : null}
    </Page>
  );
}

/** "november 2026": a paper lies around, and what it says was so then. */
function month(at: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(at);
}

function Report({ report, hasShown }: { report: ReportForCandidate; hasShown: boolean }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const notShown = report.notShown.map(({ name }) => name[locale]).join(', ');
  return (
    <>
      {hasShown ? <Shown report={report} /> : <p>{t('report.nothing')}</p>}
      {notShown === '' ? null : (
        <p className="quiet not-shown">{t('report.notShown', { skills: notShown })}</p>
      )}
      <p className="quiet">{t('report.unwatched')}</p>
      <p className="quiet">
        {t(isNamed(report.organisation) ? 'report.from' : 'report.fromUnnamed', {
          name: report.organisation,
        })}
      </p>
      <p className="quiet only-print">{t('report.printed', { month: month(new Date(), locale) })}</p>
      <p className="quiet no-print">
        {t('report.seenBy')} <a href={pathTo('whoSees')}>{t('report.whoSees')}</a>
      </p>
      <p className="acts">
        <LinkButton isNext href={pathTo('list')}>
          {t('report.backToList')}
        </LinkButton>
        {hasShown ? <Button onClick={() => window.print()}>{t('report.print')}</Button> : null}
      </p>
    </>
  );
}

function Shown({ report }: { report: ReportForCandidate }) {
  const { t } = useTranslation();
  const { number, list } = useWording();
  const locale = useLocale();
  const challenges = shownChallenges(report.skills);
  const pieces = challenges.flatMap((challenge) => challenge.pieces);
  const count = report.challengesThatHold;
  const whole = pieces.filter(({ isWhole }) => isWhole);
  const told = (['repair', 'extend', 'test', 'read', 'query'] as const).filter((kind) =>
    whole.some((piece) => piece.kind === kind),
  );
  const languages = report.languages.map((language) => t(`common.language.${language}`));
  return (
    <>
      <section className="sum">
        {count === 0 ? (
          <p>{t('report.sum.parts', { titles: list(unique(pieces.map(({ title }) => title[locale]))) })}</p>
        ) : (
          <p>{t('report.sum.challenges', { count, number: number(count) })}</p>
        )}
        {told.map((kind) => (
          <p key={kind}>{t(`report.sum.${kind}`)}</p>
        ))}
        {languages.length === 0 ? null : <p>{t('report.sum.languages', { languages: list(languages) })}</p>}
        {challenges.some(({ generatedInput }) => generatedInput) ? <p>{t('report.sum.generated')}</p> : null}
      </section>
      <h2>{t('report.skills')}</h2>
      <p className="quiet">{t('report.marks')}</p>
      {report.skills.map((skill) => (
        <SkillLine key={skill.skillId} skill={skill} />
      ))}
      <h2>{t('report.piece.heading')}</h2>
      {challenges.some(({ strength }) => strength !== null) ? (
        <p className="quiet">{t('report.method')}</p>
      ) : null}
      {challenges.map((challenge) => (
        <ChallengeShown key={challenge.slug} challenge={challenge} />
      ))}
    </>
  );
}
