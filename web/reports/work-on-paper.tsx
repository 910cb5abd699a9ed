/** On paper alone: what a challenge asked for, and the exact code that was handed in. */

import { useTranslation } from 'react-i18next';
import type { ShownPiece } from '#server/reports/reports.contract.ts';
import { RenderedHtml } from '../challenges/rendered-html.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { paperLines } from './paper-lines.ts';
import type { ShownChallenge } from './pieces.ts';
import { useHandInName } from './use-hand-in-name.ts';
import type { Works } from './works-query.ts';

type WorkOnPaperProps = { challenge: ShownChallenge; works: Works };

export function WorkOnPaper({ challenge, works }: WorkOnPaperProps) {
  const { slug, pieces } = challenge;
  const nameOf = useHandInName(challenge);
  return (
    <div className="only-print work-on-paper">
      <Statement {...{ slug, pieces, works }} />
      {pieces.map((piece) => (
        <Code key={piece.submissionId} {...{ piece, works }} name={nameOf(piece)} />
      ))}
    </div>
  );
}

function Statement({ slug, pieces, works }: { slug: string; pieces: ShownPiece[]; works: Works }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const challenge = works.challenges.get(slug);
  if (!challenge) return <p>{t('report.paper.statementGone')}</p>;
  const { intro, doThis, exact, exactCount } = challenge.statement[locale];
  const isAsThen = pieces.every(({ version }) => version === challenge.version);
  return (
    <>
      <h4>{t('report.piece.statement')}</h4>
      {isAsThen ? null : <p>{t('report.paper.asNow', { version: challenge.version })}</p>}
      <RenderedHtml text={intro} />
      <h4>{t('workspace.doThis')}</h4>
      <RenderedHtml text={doThis} />
      <h4>{t('workspace.exactCount', { count: exactCount })}</h4>
      <RenderedHtml text={exact} />
    </>
  );
}

type CodeProps = { piece: ShownPiece; works: Works; name: string };

/** Of a challenge that is read, the answers: its code is not the person's. */
function Code({ piece, works, name }: CodeProps) {
  const { t } = useTranslation();
  const { language, submissionId, slug, kind } = piece;
  const submission = works.submissions.get(submissionId);
  if (!submission) return null;
  if (kind === 'read') {
    const { questions = [] } = works.challenges.get(slug) ?? {};
    return (
      <>
        <h4>{t('report.paper.answers')}</h4>
        <ol>
          {Object.entries(submission.answers).map(([questionId, answer]) => (
            <li key={questionId}>
              <code>
                {questions.find((one) => one.questionId === questionId)?.code[language] ?? questionId}
              </code>
              {' → '}
              <code>{answer}</code>
            </li>
          ))}
        </ol>
      </>
    );
  }
  return Object.entries(submission.files).map(([file, text]) => {
    const heading = t('report.paper.codeOf', { file, language: name });
    return (
      <section key={file} aria-label={heading}>
        <h4>{heading}</h4>
        <CodeLines text={text} />
      </section>
    );
  });
}

function CodeLines({ text }: { text: string }) {
  const { t } = useTranslation();
  const lines = paperLines(text);
  return (
    <>
      <ol className="paper-code" translate="no">
        {lines.map(({ number, rows: [first, ...more] }) => (
          <li key={number}>
            <code>{first || ' '}</code>
            {more.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place in the line alone.
              <code key={index} className="goes-on">
                {row}
              </code>
            ))}
          </li>
        ))}
      </ol>
      {lines.some(({ rows }) => rows.length > 1) ? <p>{t('report.paper.goesOn')}</p> : null}
    </>
  );
}
