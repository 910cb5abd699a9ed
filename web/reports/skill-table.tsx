/** What is shown, one skill a row: what the programs did, and how we know who wrote them. */

import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownPiece, SkillShown } from '#server/reports/reports.contract.ts';
import { pathTo } from '../routes.ts';
import { useLocale } from '../ui/use-locale.ts';
import { asSentenceStart, unique, useWording } from '../ui/wording.ts';
import { Level } from './level.tsx';
import { anchorOf, areAllPublic, isPublic, onePerChallenge } from './pieces.ts';
import { useKnown } from './use-known.ts';
import { usePartSaid } from './use-part-said.ts';
import { useVoice } from './voice.ts';

export function SkillTable({ skills }: { skills: SkillShown[] }) {
  const { t } = useTranslation();
  const isPublicSaid = areAllPublic(skills);
  return (
    <table className="skills">
      <thead>
        <tr>
          <th scope="col">{t('report.table.skill')}</th>
          <th scope="col">{t('report.table.did')}</th>
          <th scope="col">{t('report.table.known')}</th>
        </tr>
      </thead>
      <tbody>
        {skills.map((skill) => (
          <SkillRow key={skill.skillId} {...{ skill, isPublicSaid }} />
        ))}
      </tbody>
    </table>
  );
}

function SkillRow({ skill, isPublicSaid }: { skill: SkillShown; isPublicSaid: boolean }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">{skill.name[locale]}</th>
      <td>
        <p className="cell-label quiet">{t('report.table.did')}</p>
        <WhatProgramsDid {...{ skill, isPublicSaid }} />
      </td>
      <td>
        <p className="cell-label quiet">{t('report.table.known')}</p>
        <HowWeKnow pieces={skill.pieces} />
        <SeeTheCode skill={skill} />
      </td>
    </tr>
  );
}

function WhatProgramsDid({ skill, isPublicSaid }: { skill: SkillShown; isPublicSaid: boolean }) {
  const { t } = useTranslation();
  const { number, list } = useWording();
  const { pieces, counts, level } = skill;
  const partSaid = usePartSaid();
  const languages = unique(pieces.map(({ language }) => t(`common.language.${language}`)));
  // A language that is the skill itself is named already.
  const isLanguage = pieces.every(({ language }) => language === skill.skillId);
  const said = [
    t('report.row.counts', {
      count: counts,
      number: asSentenceStart(number(counts)),
      kinds: list(unique(pieces.map(({ kind }) => t(`kinds.${kind}`)))),
    }),
    partSaid(pieces),
    isLanguage ? '' : `${list(languages)}.`,
    pieces.some(({ generatedInput }) => generatedInput) ? t('report.row.generated') : '',
    !isPublicSaid && pieces.every(isPublic) ? t('report.row.public') : '',
  ];
  return (
    <>
      <Level {...{ level, pieces }} />
      <p className="quiet">{said.filter((part) => part !== '').join(' ')}</p>
    </>
  );
}

function HowWeKnow({ pieces }: { pieces: ShownPiece[] }) {
  const known = useKnown();
  return known(pieces).map((line) => (
    <p key={line} className="quiet">
      {line}
    </p>
  ));
}

/** Links in sight in a row: whoever wants the others opens them. */
const mostInSight = 3;

/** To each exact hand-in; for others, who see no code here, to what lies behind. */
function SeeTheCode({ skill: { name, pieces } }: { skill: SkillShown }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const isOwn = useVoice() === 'report';
  const shown = isOwn ? pieces : onePerChallenge(pieces);
  const isNamedTwice = (piece: ShownPiece) => shown.filter(({ slug }) => slug === piece.slug).length > 1;
  const links = shown.map((piece): Link => {
    const language = isNamedTwice(piece) ? ` (${t(`common.language.${piece.language}`)})` : '';
    return {
      key: piece.submissionId,
      text: `${piece.title[locale]}${language}`,
      href: isOwn ? pathTo('submission', { submissionId: piece.submissionId }) : `#${anchorOf(piece.slug)}`,
    };
  });
  const all = t('report.row.all', { count: links.length });
  return (
    <div className="see no-print">
      <p>
        {t(isOwn ? 'report.row.code' : 'report.row.behind')} <Links of={links.slice(0, mostInSight)} />
      </p>
      {links.length > mostInSight ? (
        <details>
          <summary aria-label={`${all}: ${name[locale]}`}>{all}</summary>
          <p>
            <Links of={links.slice(mostInSight)} />
          </p>
        </details>
      ) : null}
    </div>
  );
}

type Link = { key: string; text: string; href: string };

function Links({ of }: { of: Link[] }) {
  return of.map(({ key, text, href }, index) => (
    <Fragment key={key}>
      <span>
        <a href={href}>{text}</a>
        {index === of.length - 1 ? '' : ','}
      </span>{' '}
    </Fragment>
  ));
}
