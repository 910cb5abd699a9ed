import '../attempts/workspace-parts.css';
import '../reports/report.css';
import '../reports/report-on-paper.css';
import './shares.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shared, SharedPiece } from '#server/shares/shares.contract.ts';
import { Level } from '../reports/level.tsx';
import { usePartSaid } from '../reports/use-part-said.ts';
import { DayIn } from '../ui/in-sentence.tsx';
import { isNamed } from '../ui/queries.ts';
import { useLocale } from '../ui/use-locale.ts';
import { unique, useWording } from '../ui/wording.ts';
import { ConditionsShared } from './conditions-shared.tsx';
import { PieceShared } from './piece-shared.tsx';

type SharedBodyProps = {
  shared: Shared;
  /** The statement of a challenge: fetched when it is opened, or there already, as in a file. */
  statementOf: (piece: SharedPiece) => ReactNode;
  /** In a file everything is open. */
  isFile?: boolean;
};

/** What a share shows: skills with their levels, and behind each its challenge, claims and code. */
export function SharedBody({ shared, statementOf, isFile = false }: SharedBodyProps) {
  const { t } = useTranslation();
  const { skills, pieces, conditions, organisation, forWhom, lastDay, withNotes } = shared;
  return (
    <div className="shared">
      <p>
        {t('shared.says', { name: forWhom })}{' '}
        <DayIn sentence={(day) => t('shared.until', { day })} at={lastDay} />
      </p>
      {skills.length === 0 && conditions.length === 0 ? <p>{t('shared.nothing')}</p> : null}
      {skills.length === 0 ? null : (
        <>
          <h2>{t('shared.skills')}</h2>
          {skills.map((skill) => (
            <SkillShared key={skill.skillId} {...{ skill, pieces }} />
          ))}
          <p className="quiet">{t('shared.notHere')}</p>
          <h2>{t('shared.pieces')}</h2>
          {withNotes ? null : <p className="quiet">{t('shared.withoutNotes')}</p>}
          {pieces.some(({ strength }) => strength !== null) ? (
            <p className="quiet">{t('report.method')}</p>
          ) : null}
          {pieces.some(({ readBy }) => readBy.length > 0) ? <p>{t('report.readBy.notWho')}</p> : null}
          {pieces.map((piece) => (
            <PieceShared key={piece.submissionId} {...{ piece, isFile, organisation }}>
              {statementOf(piece)}
            </PieceShared>
          ))}
        </>
      )}
      {conditions.length === 0 ? null : <ConditionsShared conditions={conditions} />}
      <p className="quiet">
        {t('report.unwatched')} {t('report.notAbility')}
      </p>
      <p className="quiet">
        {t(isNamed(organisation) ? 'report.from' : 'report.fromUnnamed', { name: organisation })}
      </p>
    </div>
  );
}

function SkillShared({ skill, pieces }: { skill: Shared['skills'][number]; pieces: SharedPiece[] }) {
  const locale = useLocale();
  const { list } = useWording();
  const own = pieces.filter(({ submissionId }) => skill.submissionIds.includes(submissionId));
  const titles = unique(own.map(({ title }) => title[locale]));
  const partSaid = usePartSaid();
  return (
    <div className="skill">
      <h3>{skill.name[locale]}</h3>
      <div>
        <Level level={skill.level} pieces={own} />
        <p className="quiet">
          {list(titles)}. {partSaid(own)}
        </p>
      </div>
    </div>
  );
}
