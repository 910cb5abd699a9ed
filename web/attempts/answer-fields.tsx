/** Kind `read`: one field per question, after the code that is asked about. Each answer is kept like code is. */
import './answers.css';
import { useTranslation } from 'react-i18next';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import { CodeLines } from '../ui/code-lines.tsx';
import { useLocale } from '../ui/use-locale.ts';
import type { Shown } from './run-controller.ts';
import { useObserved } from './use-observed.ts';
import type { Workspace } from './workspace-controller.ts';

type Question = NonNullable<ChallengeForCandidate['questions']>[number];

export function AnswerFields({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const { language } = useObserved(workspace.draft).work;
  const { questions = [] } = workspace.challenge;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls can be reached from the keyboard.
    <section className="answers" aria-labelledby="answers-heading" tabIndex={0}>
      <h2 className="only-read" id="answers-heading">
        {t('answers.heading')}
      </h2>
      <p className="quiet">{t('answers.says', { context: language })}</p>
      <ol>
        {questions.map((question, index) => (
          <AnswerField key={question.questionId} {...{ workspace, question }} number={index + 1} />
        ))}
      </ol>
    </section>
  );
}

type FieldProps = { workspace: Workspace; question: Question; number: number };

function AnswerField({ workspace, question, number }: FieldProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { language, answers } = useObserved(workspace.draft).work;
  const { shown } = useObserved(workspace.runs);
  const { questionId, code, text } = question;
  const answer = answers[questionId] ?? '';
  const isUnreadable = unreadableOf(shown).includes(questionId) && answerOf(shown, questionId) === answer;
  const id = `answer-${questionId}`;
  return (
    <li>
      {text ? <p>{text[locale]}</p> : null}
      <div className="call-and-answer">
        <label htmlFor={id}>{t('answers.question', { number })}</label>
        <pre id={`${id}-code`}>
          <code>
            <CodeLines text={code[language] ?? ''} />
          </code>
        </pre>
        <span className="gives">
          <span aria-hidden="true">→</span>
          <span className="only-read">{t('answers.gives')}</span>
        </span>
        <textarea
          id={id}
          className="mono"
          rows={1}
          maxLength={2_000}
          aria-describedby={`${id}-code ${id}-remark`}
          aria-invalid={isUnreadable}
          autoCapitalize="off"
          autoCorrect="off"
          autoComplete="off"
          spellCheck={false}
          value={answer}
          onChange={(event) => workspace.writeAnswer(questionId, event.target.value)}
        />
        {/* The results say it in sight: a line that came here would move the fields. */}
        <span className="only-read" id={`${id}-remark`}>
          {isUnreadable ? t('answers.unreadableHere') : ''}
        </span>
      </div>
    </li>
  );
}

/** Questions whose answer in the shown hand-in could not be read as a value. */
function unreadableOf(shown: Shown): string[] {
  if (shown.kind !== 'submission') return [];
  return shown.result.groups.flatMap(({ answers }) => answers?.unreadable ?? []);
}

function answerOf(shown: Shown, questionId: string): string | undefined {
  return shown.kind === 'submission' ? shown.submission.answers[questionId] : undefined;
}
