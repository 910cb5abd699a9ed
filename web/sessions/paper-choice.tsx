import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionForAll } from '#server/sessions/session-views.contract.ts';
import { useLocale } from '../ui/use-locale.ts';

/** More come to no evening; as many sheets again would be a mistake. */
const mostCopies = 40;

type PaperChoiceProps = {
  challenges: SessionForAll['challenges'];
  slug: string;
  onChoose: (slug: string) => void;
  copies: number;
  onCopies: (copies: number) => void;
};

/** Which challenge is printed, and for how many. */
export function PaperChoice({ challenges, slug, onChoose, copies, onCopies }: PaperChoiceProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const id = useId();
  return (
    <div className="times-fields no-print">
      {challenges.length < 2 ? null : (
        <div>
          <label htmlFor={`${id}-challenge`}>{t('hostSessions.paper.challenge')}</label>
          <select id={`${id}-challenge`} value={slug} onChange={({ target }) => onChoose(target.value)}>
            {challenges.map((one) => (
              <option key={one.slug} value={one.slug}>
                {one.title[locale]}
              </option>
            ))}
          </select>
        </div>
      )}
      <div>
        <label htmlFor={`${id}-copies`}>{t('hostSessions.paper.copies')}</label>
        <select id={`${id}-copies`} value={copies} onChange={({ target }) => onCopies(Number(target.value))}>
          {Array.from({ length: mostCopies }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they are numbers
            <option key={index} value={index + 1}>
              {index + 1}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
