import './report.css';
import { useTranslation } from 'react-i18next';
import type { ReportForCandidate } from '#server/reports/reports.contract.ts';
import { isNamed } from '../ui/queries.ts';
import { useLocale } from '../ui/use-locale.ts';
import { unique, useWording } from '../ui/wording.ts';
import { ChallengeShown } from './challenge-shown.tsx';
import { shownChallenges } from './pieces.ts';
import { SkillLine } from './skill-line.tsx';
import { useVoice } from './voice.ts';

/** "november 2026": a paper lies around, and what it says was so then. */
function month(at: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(at);
}

/** What a report says, whoever reads it: what was shown, what was not, and how far it can be believed. */
export function ReportBody({ report }: { report: ReportForCandidate }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const voice = useVoice();
  const notShown = report.notShown.map(({ name }) => name[locale]).join(', ');
  return (
    <>
      {report.skills.length > 0 ? <Shown report={report} /> : <p>{t(`${voice}.nothing`)}</p>}
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
    </>
  );
}

function Shown({ report }: { report: ReportForCandidate }) {
  const { t } = useTranslation();
  const { number, list } = useWording();
  const locale = useLocale();
  const voice = useVoice();
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
          <p>{t(`${voice}.sum.challenges`, { count, number: number(count) })}</p>
        )}
        {told.map((kind) => (
          <p key={kind}>{t(`${voice}.sum.${kind}`)}</p>
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
