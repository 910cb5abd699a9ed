import { useTranslation } from 'react-i18next';
import { asSentenceStart } from '../ui/wording.ts';
import { AnswerForm } from './answer-form.tsx';
import type { Answer, MirrorOf } from './mirror-query.ts';
import { usePeriods } from './period-words.ts';

type QuestionRowProps = { number: number; halfYear: string; now: Answer; earlier: MirrorOf[] };

/** One question about the team: what is answered now, and beside it what was answered before. */
export function QuestionRow({ number, halfYear, now, earlier }: QuestionRowProps) {
  const { t } = useTranslation();
  const { question } = now;
  const before = earlier.flatMap(({ halfYear: of, answers }) => {
    const answer = answers.find((one) => one.question === question);
    return answer && (answer.answer !== null || answer.words !== '') ? [{ of, answer }] : [];
  });
  const [last, ...older] = before;
  return (
    <li className="mirror-row">
      <h3>{t('mirror.numbered', { number, question: t(`mirror.questions.${question}.asks`) })}</h3>
      <p className="quiet">{t(`mirror.questions.${question}.says`)}</p>
      <div className="mirror-beside">
        <Answered of={halfYear} answer={now} />
        {last ? <Answered of={last.of} answer={last.answer} /> : null}
      </div>
      <AnswerForm halfYear={halfYear} number={number} saved={now} />
      {older.length === 0 ? null : (
        <details>
          <summary>{t('mirror.older', { number })}</summary>
          {older.map(({ of, answer }) => (
            <Answered key={of} of={of} answer={answer} />
          ))}
        </details>
      )}
    </li>
  );
}

function Answered({ of, answer: { answer, words } }: { of: string; answer: Answer }) {
  const { t } = useTranslation();
  const { halfYear } = usePeriods();
  return (
    <div>
      <h4>{asSentenceStart(halfYear(of))}</h4>
      <p>{t(`mirror.answers.${answer ?? 'none'}`)}</p>
      {words === '' ? null : <p className="own-lines">{words}</p>}
    </div>
  );
}
