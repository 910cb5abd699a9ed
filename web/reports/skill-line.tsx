import { useTranslation } from 'react-i18next';
import { useLocale } from '../ui/use-locale.ts';
import { asSentenceStart, unique, useWording } from '../ui/wording.ts';
import type { SkillShown } from './pieces.ts';
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
  const languages = unique(pieces.map(({ language }) => t(`common.language.${language}`)));
  // A language that is the skill itself is named already.
  const isLanguage = pieces.every(({ language }) => language === skill.skillId);
  const titles = list(unique(pieces.map(({ title }) => title[locale])));
  const counts = t('report.counts', { count, number: asSentenceStart(number(count)), titles });
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
        <p className="quiet">
          {counts} {isLanguage ? '' : `${list(languages)}.`}
        </p>
        <p className="quiet">{told === '' ? t('report.howMade.notTold') : told}</p>
      </div>
    </div>
  );
}
