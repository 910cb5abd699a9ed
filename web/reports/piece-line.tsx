import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { useLocale } from '../ui/use-locale.ts';
import { asSentenceStart } from '../ui/wording.ts';
import { isTold, type ShownPiece } from './pieces.ts';

/** One hand-in that shows something: its code one link away, its sentences folded until asked for. */
export function PieceLine({ piece }: { piece: ShownPiece }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const title = piece.title[locale];
  const words = piece.howMade?.words ?? '';
  const facts = [
    asSentenceStart(t(`kinds.${piece.kind}`)),
    piece.domain[locale],
    t(`common.language.${piece.language}`),
  ];
  return (
    <div className="piece">
      <h3>{title}</h3>
      <div>
        <p className="quiet">{facts.join(' · ')}</p>
        {piece.isWhole ? (
          <p>{t('report.piece.shows', { text: piece.shows[locale] })}</p>
        ) : (
          <p>{t('report.piece.partly')}</p>
        )}
        <p>{t('report.piece.showsNot', { text: piece.doesNotShow[locale] })}</p>
        {words === '' ? null : <p className="own-words">{t('report.howMade.words', { words })}</p>}
        <details>
          <summary>{t('report.piece.says')}</summary>
          <ul>
            {piece.sentences.map((sentence) => (
              <li key={sentence.sv}>{sentence[locale]}</li>
            ))}
          </ul>
        </details>
        <p className="acts">
          <a
            href={pathTo('submission', { submissionId: piece.submissionId })}
            aria-label={t('report.piece.codeOf', { context: piece.kind, title })}
          >
            {t('report.piece.code', { context: piece.kind })}
          </a>
          {piece.isWhole && !isTold(piece) ? (
            <a
              className="no-print"
              href={pathTo('challenge', { slug: piece.slug })}
              aria-label={t('report.howMade.tellOf', { title })}
            >
              {t('report.howMade.tell')}
            </a>
          ) : null}
        </p>
      </div>
    </div>
  );
}
