import { useTranslation } from 'react-i18next';
import type { ShownPiece } from '#server/reports/reports.contract.ts';
import { useLocale } from '../ui/use-locale.ts';
import type { Claims } from './shown-pieces.ts';

type ClaimsShownProps = Claims & {
  kind: ShownPiece['kind'];
  /** In which, where it is not so in all languages of the challenge. */
  languages: string | undefined;
};

/** The claims that held, those that were left when it was handed in, and those that were not tried then. */
export function ClaimsShown({ kind, held, left, notTried, languages }: ClaimsShownProps) {
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
      {notTried.length === 0 ? null : (
        <details>
          <summary>
            {isNamed
              ? t('report.piece.notTriedIn', { context: kind, languages })
              : t('report.piece.notTried', { context: kind })}
          </summary>
          <Sentences of={notTried} />
          <p className="quiet">{t('report.piece.notTriedSays')}</p>
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
