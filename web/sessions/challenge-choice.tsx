import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChallengeSummary } from '#server/challenges/challenges.contract.ts';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { asSentenceStart, useWording } from '../ui/wording.ts';
import { challengeQuery } from './challenge-query.ts';
import { ChallengeText } from './challenge-text.tsx';

/** What a host sees of a challenge before choosing it: what it is about, its kind and languages, and all of it on request. */
export function AboutChoice({ id, challenge }: { id?: string; challenge: ChallengeSummary }) {
  const { t } = useTranslation();
  const { list } = useWording();
  const locale = useLocale();
  const { slug, title, summary } = challenge;
  const kind = asSentenceStart(t(`kinds.${challenge.kind}`));
  const languages = list(challenge.languages.map((language) => t(`common.language.${language}`)));
  const [isOpened, setIsOpened] = useState(false);
  return (
    <div className="about-choice">
      <div id={id}>
        <p>{summary[locale]}</p>
        <p className="quiet">{t('workspace.kindIn', { kind, languages })}</p>
      </div>
      <details onToggle={() => setIsOpened(true)}>
        <summary>{t('hostSessions.form.readChallenge', { title: title[locale] })}</summary>
        {isOpened ? <Whole slug={slug} /> : null}
      </details>
    </div>
  );
}

function Whole({ slug }: { slug: string }) {
  const challenge = useQuery(challengeQuery(slug));
  return (
    <div className="choice-text">
      {challenge.isError ? <FetchFault query={challenge} /> : null}
      {challenge.data ? <ChallengeText challenge={challenge.data} /> : null}
    </div>
  );
}
