import { useTranslation } from 'react-i18next';
import { useLocale } from '../ui/use-locale.ts';
import { asSentenceStart, unique, useWording } from '../ui/wording.ts';
import { type SkillShown, strengthOf } from './pieces.ts';
import { useHowMade } from './use-how-made.ts';

/** One skill, two lines: what the programs did, and how we know who. One filled mark per challenge that counts. */
export function SkillLine({ skill }: { skill: SkillShown }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { number, list } = useWording();
  const howMade = useHowMade();
  const { pieces } = skill;
  const told = howMade(pieces);
  const slugs = unique(pieces.map(({ slug }) => slug));
  const count = slugs.length;
  const strength = strengthOf(pieces);
  const languages = unique(pieces.map(({ language }) => t(`common.language.${language}`)));
  const did = [
    t('report.counts', {
      count,
      number: asSentenceStart(number(count)),
      titles: list(unique(pieces.map(({ title }) => title[locale]))),
    }),
    `${list(languages)}.`,
    pieces.some(({ generatedInput }) => generatedInput) ? t('report.generated') : '',
    strength === undefined ? '' : t('report.strength', strength),
    pieces.every(({ exposure }) => exposure === 'public') ? t('report.public', { count }) : '',
  ];
  return (
    <div className="skill">
      <h3>{skill.name[locale]}</h3>
      <div>
        <p className="level">
          {slugs.map((slug) => (
            <i key={slug} className="on" aria-hidden="true" />
          ))}
          <b>{t(`report.level.${skill.level}`)}</b>
        </p>
        <p className="quiet">{did.filter((part) => part !== '').join(' ')}</p>
        <p className="quiet">{told === '' ? t('report.howMade.notTold') : told}</p>
      </div>
    </div>
  );
}
