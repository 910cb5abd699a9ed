import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewForCandidate } from '#server/reviews/reviews.contract.ts';
import { DayIn } from '../ui/in-sentence.tsx';
import { useLocale } from '../ui/use-locale.ts';

type VersionShownProps = {
  version: ReviewForCandidate['versions'][number];
  skills: ReviewForCandidate['skills'];
  /** One below the heading that stands above it on the page. */
  heading: 'h3' | 'h4';
  noteAnswers: readonly { noteId: string; text: string }[];
  /** Under each note: a way to answer it, which holds the answer; else the answers stand there. */
  answerTo?: (noteId: string, place: string) => ReactNode;
};

/** What was released, as it was: words on the whole, a word per skill with what it means, and notes on lines. */
export function VersionShown({ version, skills, heading, noteAnswers, answerTo }: VersionShownProps) {
  const { t } = useTranslation();
  const Heading = heading;
  const locale = useLocale();
  const { text, rubric, releasedOn } = version;
  const answers = new Map(
    noteAnswers.flatMap(({ noteId, text: said }) => (said === '' ? [] : [[noteId, said] as const])),
  );
  return (
    <section className="review-version">
      <Heading>
        <DayIn at={releasedOn} sentence={(day) => t('reviews.version', { number: version.version, day })} />
      </Heading>
      {text.words === '' ? null : <p className="own-words">{text.words}</p>}
      {text.skills.length === 0 ? null : (
        <dl>
          {text.skills.map(({ skillId, wordId, text: said }) => {
            const word = rubric.words.find((one) => one.wordId === wordId);
            return (
              <div key={skillId}>
                <dt>{skills.find((one) => one.skillId === skillId)?.name[locale] ?? skillId}</dt>
                <dd>
                  {word ? (
                    <>
                      <strong>{word.name[locale]}.</strong>{' '}
                      <span className="quiet">{word.means[locale]}</span>{' '}
                    </>
                  ) : null}
                  {said}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      <ul className="review-notes">
        {text.notes.map(({ noteId, file, line, text: said }) => {
          const place = t('reviews.note', { file, line });
          return (
            <li key={noteId}>
              <p className="own-words">
                <strong>{place}:</strong> {said}
              </p>
              {answerTo === undefined && answers.has(noteId) ? (
                <p className="own-words">{t('reviews.answered', { words: answers.get(noteId) ?? '' })}</p>
              ) : null}
              {answerTo?.(noteId, place)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
