import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharedPiece } from '#server/shares/shares.contract.ts';
import { SourceFiles } from '../challenges/source-files.tsx';
import { Sentences } from '../reports/claims-shown.tsx';
import { ways } from '../reports/shown-pieces.ts';
import { useReadBy } from '../reports/use-read-by.ts';
import { useStrengthSaid } from '../reports/use-strength-said.ts';
import { Facts } from '../ui/facts.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { asSentenceStart, useWording } from '../ui/wording.ts';

type PieceSharedProps = { piece: SharedPiece; isFile: boolean; organisation: string; children: ReactNode };

/** One hand-in: what it shows and does not, how it was tried, and one press away each: statement, code, claims. */
export function PieceShared({ piece, isFile, organisation, children }: PieceSharedProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const readBy = useReadBy();
  const { title, kind, domain, language, isWhole, shows, doesNotShow, work } = piece;
  const facts = [asSentenceStart(t(`kinds.${kind}`)), domain[locale], t(`common.language.${language}`)];
  return (
    <section className="piece">
      <h3>{title[locale]}</h3>
      <div>
        <p className="quiet">
          <Facts facts={facts} />
        </p>
        {shows[locale] === '' ? (
          <p>{t('report.piece.gone')}</p>
        ) : (
          <>
            <p>
              {isWhole ? (
                <>
                  <b>{t('report.piece.shows')}</b> {shows[locale]}
                </>
              ) : (
                t('report.piece.partly')
              )}
            </p>
            <p>
              <b>{t('report.piece.showsNot')}</b> {doesNotShow[locale]}
            </p>
          </>
        )}
        <HowTried piece={piece} />
        <Notes piece={piece} />
        {piece.readBy.length === 0 ? null : <p>{readBy(piece.readBy, organisation)}</p>}
        <Fold isFile={isFile} summary={t('shared.statement')}>
          {children}
        </Fold>
        {work === null ? null : (
          <Fold isFile={isFile} summary={t(kind === 'read' ? 'shared.answers' : 'shared.code')}>
            <SourceFiles files={work.files} />
            {Object.keys(work.answers).length === 0 ? null : (
              <pre>
                <code>{Object.values(work.answers).join('\n')}</code>
              </pre>
            )}
          </Fold>
        )}
        <Fold isFile={isFile} summary={t('report.piece.says')}>
          <Sentences of={piece.sentences} />
        </Fold>
      </div>
    </section>
  );
}

type FoldProps = { isFile: boolean; summary: string; children: ReactNode };

/** Its content is made when it is opened: a statement is fetched then. */
function Fold({ isFile, summary, children }: FoldProps) {
  const [wasOpen, setWasOpen] = useState(isFile);
  return (
    <details open={isFile} onToggle={({ currentTarget }) => setWasOpen((was) => was || currentTarget.open)}>
      <summary>{summary}</summary>
      {wasOpen ? children : null}
    </details>
  );
}

function HowTried({ piece: { generatedInput, strength, exposure } }: { piece: SharedPiece }) {
  const { t } = useTranslation();
  const strengthSaid = useStrengthSaid();
  const said = [
    generatedInput ? t('report.generated') : '',
    strengthSaid(strength),
    exposure === 'public' ? t('report.public') : '',
  ].filter((part) => part !== '');
  return said.length === 0 ? null : <p className="quiet">{said.join(' ')}</p>;
}

/** What the person told of it, where they chose to let that be seen. */
function Notes({ piece: { howMade, questions } }: { piece: SharedPiece }) {
  const { t } = useTranslation();
  const { list } = useWording();
  const told = ways.filter((way) => howMade?.ways.includes(way));
  const { forms, ownWords } = questions;
  const said = [
    told.length === 0
      ? ''
      : t('report.about.howMade.told', {
          ways: told.map((way) => t(`report.howMade.way.${way}`)).join(', '),
        }),
    howMade === null || howMade.words === '' ? '' : t('report.about.howMade.words', { words: howMade.words }),
    forms.length === 0
      ? ''
      : t('report.questions.answered', {
          forms: list(forms.map((form) => t(`report.questions.form.${form}`))),
        }),
    ownWords === '' ? '' : t('report.questions.words', { words: ownWords }),
  ].filter((part) => part !== '');
  return said.length === 0 ? null : <p className="own-words">{said.join(' ')}</p>;
}
