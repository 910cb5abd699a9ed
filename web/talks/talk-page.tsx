/** A talk about code, for two who sit beside one another: the code, the questions, and what is noted. Also on paper. */
import '../questions/questions.css';
import './talks.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TalkForPedagogue } from '#server/talks/talks.contract.ts';
import { NumberedCode } from '../questions/numbered-code.tsx';
import { pathTo } from '../routes.ts';
import { candidatesQuery, useNameOf } from '../staff/candidates-query.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';
import { TalkEnd } from './talk-end.tsx';
import { TalkQuestionItem } from './talk-question.tsx';
import { talkQuery } from './talks-query.ts';
import { useTalkNotes } from './use-talk-notes.ts';

export function TalkPage({ candidateId, talkId }: { candidateId: string; talkId: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const nameOf = useNameOf();
  const candidates = useQuery(candidatesQuery);
  const talk = useQuery(talkQuery(candidateId, talkId));
  const candidate = candidates.data?.candidates.find((one) => one.candidateId === candidateId);
  const name = candidate ? nameOf(candidate) : t('staff.candidates.someone');
  return (
    <Page
      title={t('talkSupport.title')}
      heading={t('talkSupport.heading', { title: talk.data?.title[locale] ?? '' })}
      place={t('staff.desk.heading')}
      isReady={!talk.isPending && !candidates.isPending}
      width="sides"
    >
      {talk.isError ? <FetchFault query={talk} isNext /> : null}
      {talk.data ? <Talk key={talk.data.state} talk={talk.data} name={name} /> : null}
      <p className="acts">
        <a href={pathTo('talksWith', { candidateId })}>{t('talkSupport.toTalks', { name })}</a>
      </p>
    </Page>
  );
}

function Talk({ talk, name }: { talk: TalkForPedagogue; name: string }) {
  const { t } = useTranslation();
  const { number } = useWording();
  const locale = useLocale();
  const notes = useTalkNotes(talk);
  const { questions, files, file, summary, whoNeeds } = talk;
  const others = Object.entries(files).filter(([path]) => path !== file);
  return (
    <>
      {summary[locale] === '' ? null : (
        <p>
          {t('talkSupport.about', { summary: summary[locale] })}{' '}
          {t('talkSupport.who', { whoNeeds: whoNeeds[locale] })}
        </p>
      )}
      <p className="no-print">{t('talkSupport.how')}</p>
      <p className="no-print">{t('talkSupport.open')}</p>
      {questions.length === 1 ? <p>{t('talkSupport.none')}</p> : null}
      {questions.length > 1 && questions.length < 5 ? (
        <p>{t('talkSupport.few', { number: number(questions.length) })}</p>
      ) : null}
      <div className="code-and-questions">
        <div className="code-beside">
          <NumberedCode heading={t('talkSupport.code', { file })} text={files[file] ?? ''} />
          {others.map(([path, text]) => (
            <NumberedCode key={path} heading={t('talkSupport.code', { file: path })} text={text} />
          ))}
        </div>
        <div>
          <ol className="questions">
            {questions.map((question, index) => (
              <TalkQuestionItem
                key={question.place}
                number={index + 1}
                isOpen={talk.state === 'prepared'}
                changeSays={talk.changeSays?.[locale] ?? ''}
                {...{ question, notes }}
              />
            ))}
          </ol>
          <TalkEnd {...{ talk, name, notes }} />
        </div>
      </div>
    </>
  );
}
