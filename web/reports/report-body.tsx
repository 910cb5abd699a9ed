import './report.css';
import './report-on-paper.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportForCandidate } from '#server/reports/reports.contract.ts';
import { isNamed } from '../ui/queries.ts';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';
import { ChallengeShown } from './challenge-shown.tsx';
import { closenessOf } from './closeness.ts';
import { areAllPublic, shownChallenges } from './pieces.ts';
import { printReportId } from './print-report.tsx';
import { marksOf } from './shown-pieces.ts';
import { SkillTable } from './skill-table.tsx';
import { Summary } from './summary.tsx';
import { TalkAbout, talkAboutId } from './talk-about.tsx';
import { useKnown } from './use-known.ts';
import { useVoice } from './voice.ts';
import { WorksBrought } from './works-brought.tsx';
import type { Works } from './works-query.ts';

/** "november 2026": a paper lies around, and what it says was so then. */
function month(at: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(at);
}

type ReportProps = {
  report: ReportForCandidate;
  /** Statements and code, when they are wanted on paper. */
  works?: Works | undefined;
  /** What one can do with it: stands after the first page, before what lies behind. */
  children?: ReactNode;
};

/** What a report says, whoever reads it: one page that is enough, and behind it every challenge. */
export function ReportBody({ report, works, children }: ReportProps) {
  return (
    <>
      <ReportFront report={report} />
      {children}
      {report.skills.length > 0 ? <ReportBehind {...{ report, works }} /> : null}
      {report.works.length > 0 ? <WorksBrought works={report.works} /> : null}
    </>
  );
}

/** The first page: what was shown, what was not, what to talk about, and how far it can be believed. */
function ReportFront({ report }: { report: ReportForCandidate }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const voice = useVoice();
  const { skills } = report;
  const hasParts = skills.some(({ pieces }) => marksOf(pieces).part > 0);
  const hasNewSituations = skills.some(({ level }) => level === 'new-situations');
  const notShown = report.notShown.map(({ name }) => name[locale]).join(', ');
  const known = useKnown();
  return (
    <div className={`front ${closenessOf(skills.map(({ pieces }) => known(pieces)))}`}>
      {skills.length > 0 ? (
        <>
          {voice === 'report' ? <p className="quiet only-print">{t('report.paper.toWhom')}</p> : null}
          <Summary {...report} />
          <FurtherDown hasTalk={report.talkAbout.length > 0} />
          <h2>{t('report.skills')}</h2>
          <p>{t('report.unwatched')}</p>
          <WhatProgramsAreFor skills={skills} />
          <p className="quiet">
            {[
              t('report.marks'),
              hasParts ? t('report.partMarks') : '',
              hasNewSituations ? t('report.newSituations') : '',
            ].join(' ')}
          </p>
          <SkillTable skills={skills} />
          {areAllPublic(skills) ? <p className="quiet">{t('report.allPublic')}</p> : null}
        </>
      ) : (
        <p>{t(`${voice}.nothing`)}</p>
      )}
      <WorksAlso works={report.works} />
      {notShown === '' ? null : (
        <p className="quiet not-shown">{t('report.notShown', { skills: notShown })}</p>
      )}
      <TalkAbout points={report.talkAbout} />
      <p className="quiet">{t('report.notAbility')}</p>
      <p className="quiet">
        {t(isNamed(report.organisation) ? 'report.from' : 'report.fromUnnamed', {
          name: report.organisation,
        })}{' '}
        <span className="only-print">{t('report.printed', { month: month(new Date(), locale) })}</span>
      </p>
    </div>
  );
}

/** On the screen, what comes after the rows is reached without passing them. */
function FurtherDown({ hasTalk }: { hasTalk: boolean }) {
  const { t } = useTranslation();
  return (
    <p className="further no-print">
      {t('report.further')} {hasTalk ? <a href={`#${talkAboutId}`}>{t('report.talk.heading')}</a> : null}
      <a href={`#${printReportId}`}>{t('report.toPrint')}</a>
    </p>
  );
}

/** What was brought along is told of behind: here, that it is there. */
function WorksAlso({ works }: Pick<ReportForCandidate, 'works'>) {
  const { t } = useTranslation();
  const { list } = useWording();
  if (works.length === 0) return null;
  const titles = works.map(({ title, language }) => (language === '' ? title : `${title} (${language})`));
  return <p className="quiet">{t('report.works.also', { titles: list(titles) })}</p>;
}

/** With more of them, the titles alone: the first page stays one page. */
const mostWithSummary = 6;

/** On paper alone: on the screen each row leads to them. */
function WhatProgramsAreFor({ skills }: Pick<ReportForCandidate, 'skills'>) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { list } = useWording();
  const challenges = shownChallenges(skills).map(({ slug, pieces }) => ({
    slug,
    title: pieces[0].title[locale],
    summary: pieces[0].summary[locale],
    isWhole: pieces.some(({ isWhole }) => isWhole),
  }));
  if (challenges.length > mostWithSummary)
    return (
      <p className="quiet only-print">
        {t('report.challenges', { titles: list(challenges.map(({ title }) => title)) })}
      </p>
    );
  return (
    <ul className="only-print are-for">
      {challenges.map(({ slug, title, summary, isWhole }) => (
        <li key={slug}>
          {[title, summary].filter((part) => part !== '').join(': ')}
          {isWhole ? null : ` ${t('report.inPart')}`}
        </li>
      ))}
    </ul>
  );
}

/** Every challenge that shows something: what it asked for, what it shows and does not, and how it was tried. */
function ReportBehind({ report, works }: Pick<ReportProps, 'report' | 'works'>) {
  const { t } = useTranslation();
  const challenges = shownChallenges(report.skills);
  const isPublicSaid = areAllPublic(report.skills);
  return (
    <div className={works ? 'behind with-code' : 'behind'}>
      <h2>{t('report.piece.heading')}</h2>
      {challenges.some(({ strength }) => strength !== null) ? (
        <p className="quiet">{t('report.method')}</p>
      ) : null}
      {challenges.map((challenge) => (
        <ChallengeShown key={challenge.slug} {...{ challenge, works, isPublicSaid }} />
      ))}
    </div>
  );
}
