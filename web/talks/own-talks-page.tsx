/** Talks about the own code: what is asked, also before; what was noted; and the choice whether it counts. */
import '../questions/questions.css';
import './talks.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TalkForCandidate } from '#server/talks/talks.contract.ts';
import { pathTo } from '../routes.ts';
import { CodeLines } from '../ui/code-lines.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { DayIn } from '../ui/in-sentence.tsx';
import { Page } from '../ui/page.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { Noted } from './noted.tsx';
import { TalkAnswerForm } from './talk-answer-form.tsx';
import { questionWords } from './talk-words.ts';
import { ownTalksQuery } from './talks-query.ts';
import { WhatItDid } from './what-it-did.tsx';

export function OwnTalksPage() {
  const { t } = useTranslation();
  const talks = useQuery(ownTalksQuery);
  return (
    <Page title={t('talks.title')} heading={t('talks.heading')} isReady={!talks.isPending}>
      {talks.isError ? <FetchFault query={talks} isNext /> : null}
      {talks.data ? (
        <>
          <p>{t('talks.says')}</p>
          <p>{t('talks.calm')}</p>
          <p>
            {t('talks.who')} <a href={pathTo('whoSees')}>{t('consents.heading')}</a>.
          </p>
          {talks.data.talks.length === 0 ? <p>{t('talks.none')}</p> : null}
          {talks.data.talks.map((talk) => (
            <OwnTalk key={talk.talkId} talk={talk} />
          ))}
        </>
      ) : null}
    </Page>
  );
}

function OwnTalk({ talk }: { talk: TalkForCandidate }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { title, language, submissionId, state, questions, words, preparedOn } = talk;
  const name = talk.staffName ?? t('talks.unnamed');
  const isTold = state !== 'prepared';
  return (
    <section>
      <h2>{t('talks.of', { title: title[locale], language: t(`common.language.${language}`) })}</h2>
      <p>
        <DayIn at={preparedOn} sentence={(date) => t('talks.prepared', { name, date })} />{' '}
        <a href={pathTo('submission', { submissionId })}>{t('talks.code')}</a>
      </p>
      <p>{t(isTold ? 'talks.told' : 'talks.waits', { name })}</p>
      <ol className="questions">
        {questions.map((question, index) => (
          <li key={question.place}>
            <h3>{t('talks.number', { number: index + 1 })}</h3>
            {question.file === null ? null : <p>{t('answers.file', { file: question.file })}</p>}
            <p>{questionWords(t, question, talk.changeSays?.[locale] ?? '')}</p>
            {question.code === null ? null : (
              <pre className="question-code" translate="no">
                <code>
                  <CodeLines text={question.code} />
                </code>
              </pre>
            )}
            <WhatItDid question={question} />
            {isTold ? <Noted note={question} reader="own" /> : null}
          </li>
        ))}
      </ol>
      {words === '' ? null : <p className="own-words">{t('talks.whole', { words })}</p>}
      {isTold ? <TalkAnswerForm talk={talk} /> : null}
    </section>
  );
}
