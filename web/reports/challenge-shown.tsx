import { useTranslation } from 'react-i18next';
import type { ShownPiece } from '#server/reports/reports.contract.ts';
import { pathTo } from '../routes.ts';
import { Facts } from '../ui/facts.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { asSentenceStart, unique, useWording } from '../ui/wording.ts';
import { ClaimsShown } from './claims-shown.tsx';
import { anchorOf, isPublic, type ShownChallenge } from './pieces.ts';
import { ReviewsHeld } from './reviews-held.tsx';
import { isTold } from './shown-pieces.ts';
import { StatementOf } from './statement-of.tsx';
import { TalksHeld } from './talks-held.tsx';
import { useHandInName } from './use-hand-in-name.ts';
import { useStrengthSaid } from './use-strength-said.ts';
import { useVoice } from './voice.ts';
import { WorkOnPaper } from './work-on-paper.tsx';
import type { Works } from './works-query.ts';

/** One challenge that shows something, in all its languages: what it asked for, what it shows, how it was tried, the code. */
export function ChallengeShown({
  challenge,
  works,
  isPublicSaid,
}: {
  challenge: ShownChallenge;
  works?: Works | undefined;
  /** That all challenges are public is said on the first page. */
  isPublicSaid: boolean;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { list } = useWording();
  const { pieces, claims } = challenge;
  const voice = useVoice();
  const nameOf = useHandInName(challenge);
  const [{ kind, domain, title, shows, doesNotShow }] = pieces;
  const languagesOf = (some: ShownPiece[]) =>
    list(unique(some.map(({ language }) => t(`common.language.${language}`))));
  const partly = pieces.filter(({ isWhole }) => !isWhole);
  const versions = list(unique(pieces.map(({ version }) => String(version))));
  const facts = [
    asSentenceStart(t(`kinds.${kind}`)),
    domain[locale],
    languagesOf(pieces),
    t('report.piece.version', { versions }),
  ];
  const isHere = shows[locale] !== '';
  return (
    <div className="piece" id={anchorOf(challenge.slug)}>
      <h3>{title[locale]}</h3>
      <div>
        <p className="quiet">
          <Facts facts={facts} />
        </p>
        {isHere ? (
          <p>
            {partly.length < pieces.length ? (
              <>
                <b>{t('report.piece.shows')}</b> {shows[locale]}
              </>
            ) : (
              t('report.piece.partly')
            )}
          </p>
        ) : (
          <p>{t('report.piece.gone')}</p>
        )}
        {partly.length > 0 && partly.length < pieces.length ? (
          <p>{t('report.piece.partlyIn', { languages: languagesOf(partly) })}</p>
        ) : null}
        {claims.map((said) => (
          <ClaimsShown
            key={said.pieces[0]?.submissionId}
            {...{ ...said, kind }}
            languages={claims.length === 1 ? undefined : list(unique(said.pieces.map(nameOf)))}
          />
        ))}
        {isHere ? (
          <p>
            <b>{t('report.piece.showsNot')}</b> {doesNotShow[locale]}
          </p>
        ) : null}
        {isHere ? <StatementOf slug={challenge.slug} /> : null}
        {onePerLanguage(pieces).map((piece, _, { length }) => (
          <OwnWords key={piece.submissionId} {...{ piece }} isNamed={length > 1} />
        ))}
        {pieces.map((piece) => (
          <AnsweredQuestions
            key={piece.submissionId}
            {...{ piece }}
            name={pieces.length > 1 ? nameOf(piece) : undefined}
          />
        ))}
        <TalksHeld pieces={pieces} />
        <ReviewsHeld pieces={pieces} />
        <HowTried challenge={challenge} isPublicSaid={isPublicSaid} isWhole={partly.length < pieces.length} />
        {works ? <WorkOnPaper {...{ challenge, works }} /> : null}
        {voice === 'report' ? <OwnLinks challenge={challenge} /> : null}
      </div>
    </div>
  );
}

/** To the own code, and to where one can tell how it was made. Others do not see the code here. */
function OwnLinks({ challenge }: { challenge: ShownChallenge }) {
  const { t } = useTranslation();
  const nameOf = useHandInName(challenge);
  const { slug, pieces } = challenge;
  const title = pieces[0].title[useLocale()];
  return (
    <p className="acts">
      {pieces.map((piece) => (
        <CodeLink
          key={piece.submissionId}
          {...{ piece }}
          name={pieces.length > 1 ? nameOf(piece) : undefined}
        />
      ))}
      {pieces.some((piece) => piece.isWhole && !isTold(piece)) ? (
        <a
          className="no-print"
          href={pathTo('challenge', { slug })}
          aria-label={t('report.howMade.tellOf', { title })}
        >
          {t('report.howMade.tell')}
        </a>
      ) : null}
    </p>
  );
}

type HowTriedProps = { challenge: ShownChallenge; isPublicSaid: boolean; isWhole: boolean };

/** Why it counts and how the programs were tried, said once for the challenge. */
function HowTried({ challenge: { pieces, generatedInput, strength }, isPublicSaid, isWhole }: HowTriedProps) {
  const { t } = useTranslation();
  const strengthSaid = useStrengthSaid();
  const said = [
    t(`report.piece.counts.${isWhole ? 'whole' : 'part'}`),
    generatedInput ? t('report.generated') : '',
    strengthSaid(strength),
    !isPublicSaid && pieces.every(isPublic) ? t('report.public') : '',
  ].filter((part) => part !== '');
  return <p className="quiet">{said.join(' ')}</p>;
}

/** What was told of how it was made is of the language: the same for all hand-ins in it. */
function onePerLanguage(pieces: ShownPiece[]): ShownPiece[] {
  const languages = pieces.map(({ language }) => language);
  return pieces.filter(({ language }, at) => languages.indexOf(language) === at);
}

type OwnWordsProps = { piece: ShownPiece; isNamed: boolean };

function OwnWords({ piece: { howMade, language }, isNamed }: OwnWordsProps) {
  const { t } = useTranslation();
  const voice = useVoice();
  if (!howMade || howMade.words === '') return null;
  const words = t(`${voice}.howMade.words`, { words: howMade.words });
  return <p className="own-words">{isNamed ? `${t(`common.language.${language}`)}: ${words}` : words}</p>;
}

type OfPiece = {
  piece: ShownPiece;
  /** Which one this is, where there are more hand-ins. */
  name: string | undefined;
};

/** Only what the person lets be here. */
function AnsweredQuestions({ piece: { questions }, name }: OfPiece) {
  const { t } = useTranslation();
  const { list } = useWording();
  const { forms, ownWords } = questions;
  const said = [
    forms.length === 0
      ? ''
      : t('report.questions.answered', {
          forms: list(forms.map((form) => t(`report.questions.form.${form}`))),
        }),
    ownWords === '' ? '' : t('report.questions.words', { words: ownWords }),
  ].filter((part) => part !== '');
  if (said.length === 0) return null;
  const all = said.join(' ');
  return <p className="own-words">{name === undefined ? all : `${name}: ${all}`}</p>;
}

function CodeLink({ piece, name }: OfPiece) {
  const { t } = useTranslation();
  const title = piece.title[useLocale()];
  const context = piece.kind;
  const see = t('report.piece.code', { context });
  const seeOf = t('report.piece.codeOf', { context, title });
  return (
    <a
      href={pathTo('submission', { submissionId: piece.submissionId })}
      aria-label={name === undefined ? seeOf : `${see} (${name}): ${title}`}
    >
      {name === undefined ? see : `${see} (${name})`}
    </a>
  );
}
