import { useTranslation } from 'react-i18next';
import { useLocale } from '../ui/use-locale.ts';
import type { Claims } from './shown-pieces.ts';

type ClaimsShownProps = Claims & {
  /** In which, where it is not so in all languages of the challenge. */
  languages: string | undefined;
};

/** The claims that held, and those that were left when it was handed in. */
export function ClaimsShown({ held, left, languages }: ClaimsShownProps) {
  const { t } = useTranslation();
  const isNamed = languages !== undefined;
  return (
    <>
      <details>
        <summary>{isNamed ? t('report.piece.saysIn', { languages }) : t('report.piece.says')}</summary>
        <Sentences of={held} />
      </details>
      {left.length === 0 ? null : (
        <details>
          <summary>{isNamed ? t('report.piece.leftIn', { languages }) : t('report.piece.left')}</summary>
          <Sentences of={left} />
          <p className="quiet">{t('report.piece.leftSays')}</p>
        </details>
      )}
    </>
  );
}

export function Sentences({ of }: { of: Claims['held'] }) {
  const locale = useLocale();
  return (
    <ul>
      {of.map((sentence) => (
        <li key={sentence.sv}>{sentence[locale]}</li>
      ))}
    </ul>
  );
}
