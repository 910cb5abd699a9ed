import './report.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportForCandidate } from '#server/reports/reports.contract.ts';
import { isNamed } from '../ui/queries.ts';
import { useLocale } from '../ui/use-locale.ts';
import { unique, useWording } from '../ui/wording.ts';
import { ChallengeShown } from './challenge-shown.tsx';
import { areAllPublic, shownChallenges } from './pieces.ts';
import { SkillTable } from './skill-table.tsx';
import { Summary } from './summary.tsx';
import { TalkAbout } from './talk-about.tsx';
import { useVoice } from './voice.ts';

/** "november 2026": a paper lies around, and what it says was so then. */
function month(at: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(at);
}

/** More of them have smaller letters on paper, so that the first page is one page. */
const manySkills = 10;

type ReportProps = {
  report: ReportForCandidate;
  /** What one can do with it: stands after the first page, before what lies behind. */
  children?: ReactNode;
};

/** What a report says, whoever reads it: one page that is enough, and behind it every challenge. */
export function ReportBody({ report, children }: ReportProps) {
  return (
    <>
      <ReportFront report={report} />
      {children}
      {report.skills.length > 0 ? <ReportBehind report={report} /> : null}
    </>
  );
}

/** The first page: what was shown, what was not, what to talk about, and how far it can be believed. */
function ReportFront({ report }: { report: ReportForCandidate }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const voice = useVoice();
  const { list } = useWording();
  const { skills } = report;
  const titles = unique(skills.flatMap(({ pieces }) => pieces.map(({ title }) => title[locale])));
  const notShown = report.notShown.map(({ name }) => name[locale]).join(', ');
  return (
    <div className={skills.length > manySkills ? 'front dense' : 'front'}>
      {skills.length > 0 ? (
        <>
          <Summary {...report} />
          <h2>{t('report.skills')}</h2>
          <p className="quiet">{t('report.marks')}</p>
          <SkillTable skills={skills} />
          {areAllPublic(skills) ? <p className="quiet">{t('report.allPublic')}</p> : null}
          {/* On the screen each row leads to them. */}
          <p className="quiet only-print">{t('report.challenges', { titles: list(titles) })}</p>
        </>
      ) : (
        <p>{t(`${voice}.nothing`)}</p>
      )}
      {notShown === '' ? null : (
        <p className="quiet not-shown">{t('report.notShown', { skills: notShown })}</p>
      )}
      <TalkAbout points={report.talkAbout} />
      <p className="quiet">{t('report.unwatched')}</p>
      <p className="quiet">
        {t(isNamed(report.organisation) ? 'report.from' : 'report.fromUnnamed', {
          name: report.organisation,
        })}{' '}
        <span className="only-print">{t('report.printed', { month: month(new Date(), locale) })}</span>
      </p>
    </div>
  );
}

/** Every challenge that shows something: what it asked for, what it shows and does not, and how it was tried. */
function ReportBehind({ report }: { report: ReportForCandidate }) {
  const { t } = useTranslation();
  const challenges = shownChallenges(report.skills);
  return (
    <div className="behind">
      <h2>{t('report.piece.heading')}</h2>
      {challenges.some(({ strength }) => strength !== null) ? (
        <p className="quiet">{t('report.method')}</p>
      ) : null}
      {challenges.map((challenge) => (
        <ChallengeShown key={challenge.slug} challenge={challenge} />
      ))}
    </div>
  );
}
