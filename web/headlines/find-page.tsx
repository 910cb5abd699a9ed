import './headlines.css';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindAnswers, Found } from '#server/headlines/headlines.contract.ts';
import { api } from '../api.ts';
import { pathTo } from '../routes.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Page } from '../ui/page.tsx';
import { Status } from '../ui/status.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';
import { FoundReasons } from './found-reasons.tsx';

const choices = {
  kind: ['write', 'repair', 'extend', 'test', 'read', 'query'],
  language: ['javascript', 'typescript', 'python', 'sql', 'other'],
  size: ['smaller', 'larger'],
} as const;
type Question = keyof typeof choices;
type Choice = (typeof choices)[Question][number];

const foundQuery = (query: FindAnswers) =>
  queryOptions({
    queryKey: ['found', query],
    queryFn: ({ signal }) => api('GET /api/headlines/found', { query, signal }),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });

/** Hitta rätt: up to three questions, each of which can be left as it is, and what could be first. Nothing is stored. */
export function FindPage() {
  const { t } = useTranslation();
  const [answers, setAnswers] = useState<FindAnswers>({});
  const found = useQuery(foundQuery(answers));
  return (
    <Page heading={t('find.heading')} isReady={!found.isPending}>
      {found.isError && !found.data ? <FetchFault query={found} isNext /> : null}
      {found.data ? (
        <>
          <p>{t('find.says')}</p>
          <Questions asked={found.data.asked} isBusy={found.isFetching} onAnswer={setAnswers} />
          <div className="found-place">
            <h2>{t('find.offers')}</h2>
            <Status>
              {found.isSuccess && !found.isFetching ? <p>{t('find.shown')}</p> : null}
              {found.isError ? <FetchFault query={found} /> : null}
            </Status>
            <Offers found={found.data} />
          </div>
          <p className="acts">
            <LinkButton href={pathTo('headlines')}>{t('find.toHeadlines')}</LinkButton>
            <LinkButton href={pathTo('list')}>{t('find.toList')}</LinkButton>
          </p>
        </>
      ) : null}
    </Page>
  );
}

type QuestionsProps = {
  asked: Question[];
  isBusy: boolean;
  onAnswer: (answers: FindAnswers) => void;
};

function Questions({ asked, isBusy, onAnswer }: QuestionsProps) {
  const { t } = useTranslation();
  const id = useId();
  const [chosen, setChosen] = useState<Partial<Record<Question, Choice>>>({});
  const wordsOf = (choice: Choice) => {
    if (choice === 'other' || choice === 'smaller' || choice === 'larger') return t(`find.choices.${choice}`);
    return choice === 'javascript' || choice === 'typescript' || choice === 'python' || choice === 'sql'
      ? t(`common.language.${choice}`)
      : t(`kinds.${choice}`);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onAnswer(chosen as FindAnswers);
      }}
    >
      {asked.map((question) => (
        <fieldset key={question}>
          <legend>{t(`find.questions.${question}`)}</legend>
          {[undefined, ...choices[question]].map((choice) => (
            <label key={choice ?? 'any'} className="choice">
              <input
                type="radio"
                name={`${id}-${question}`}
                checked={chosen[question] === choice}
                onChange={() =>
                  setChosen(({ [question]: _, ...others }) =>
                    choice === undefined ? others : { ...others, [question]: choice },
                  )
                }
              />
              <span className="words-of-choice">
                {choice === undefined ? t('find.any') : wordsOf(choice)}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <p className="acts">
        <Button type="submit" isNext isBusy={isBusy}>
          {t('find.show')}
        </Button>
      </p>
    </form>
  );
}

function Offers({ found: { offers, ownWork, isOtherLanguage } }: { found: Found }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { list } = useWording();
  return (
    <>
      {isOtherLanguage ? <p>{t('find.otherLanguage')}</p> : null}
      {ownWork.length > 0 ? (
        <p>{t('find.ownWork', { names: list(ownWork.map((name) => name[locale])) })}</p>
      ) : null}
      {isOtherLanguage || ownWork.length > 0 ? (
        <p>
          <a className="work-link" href={pathTo('works')}>
            {t('find.toWorks')}
          </a>
        </p>
      ) : null}
      {offers.length === 0 ? <p>{t('find.none')}</p> : null}
      <ul className="own-rows">
        {offers.map(({ slug, title, size, reasons }) => (
          <li key={slug}>
            <a href={pathTo('challenge', { slug })}>{title[locale]}</a>
            <p>{size[locale]}</p>
            <FoundReasons reasons={reasons} />
          </li>
        ))}
      </ul>
    </>
  );
}
