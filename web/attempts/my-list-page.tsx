import './my-list.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyPath } from '#server/attempts/attempts.contract.ts';
import { useComfort } from '../comfort/use-comfort.ts';
import { pathTo } from '../routes.ts';
import { LinkButton } from '../ui/button.tsx';
import { Facts } from '../ui/facts.tsx';
import { FetchFault } from '../ui/fetch-fault.tsx';
import { Emphasis } from '../ui/in-sentence.tsx';
import { Mark } from '../ui/mark.tsx';
import { Page } from '../ui/page.tsx';
import { useAccount } from '../ui/queries.ts';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';
import { useMyPath } from './my-path.ts';
import { SinceLast } from './since-last-lines.tsx';
import { TriedOffer } from './tried-offer.tsx';
import { useOutbox } from './use-outbox.ts';
import { WaitingHandIns } from './waiting-hand-ins.tsx';

/** `children`: what is new elsewhere. Of it nothing may come later than `isReady`. */
type MyListPageProps = { isReady: boolean; children: ReactNode };

/** Min lista: what is done, what is now, what is left, and one offered next step. */
export function MyListPage({ isReady, children }: MyListPageProps) {
  const { t } = useTranslation();
  const path = useMyPath({ staleTime: 0 });
  const account = useAccount();
  const outbox = useOutbox();
  return (
    // What another page fetched may be older than a pause note made since: wait for the list's own answer, or for none.
    <Page
      heading={t('list.heading')}
      isReady={isReady && outbox.isRead && (path.isFetchedAfterMount || path.failureCount > 0)}
    >
      <WaitingHandIns
        items={outbox.items}
        entries={path.data?.answer.entries ?? []}
        onTakeBack={(submissionId) => void outbox.takeBack(submissionId)}
      />
      {path.isError ? <FetchFault query={path} /> : null}
      {path.data?.isCopy ? <p className="quiet">{t('list.fromDevice')}</p> : null}
      {path.data ? <Offer path={path.data.answer} /> : null}
      {path.data && account.data ? (
        <SinceLast path={path.data.answer} accountId={account.data.accountId} />
      ) : null}
      {children}
      {path.data ? <TriedOffer path={path.data.answer} /> : null}
      {path.data ? <Entries path={path.data.answer} /> : null}
      <h2>{t('list.more')}</h2>
      <ul className="links">
        <li>
          <a href={pathTo('headlines')}>{t('list.headlines')}</a>
        </li>
        <li>
          <a href={pathTo('conditions')}>{t('list.conditions')}</a>
        </li>
        <li>
          <a href={pathTo('works')}>{t('list.works')}</a>
        </li>
        <li>
          <a href={pathTo('places')}>{t('list.places')}</a>
        </li>
        <li>
          <a href={pathTo('report')}>{t('list.report')}</a>
        </li>
        <li>
          <a href={pathTo('way')}>{t('list.way')}</a>
        </li>
        <li>
          <a href={pathTo('stored')}>{t('list.stored')}</a>
        </li>
        <li>
          <a href={pathTo('whoSees')}>{t('list.whoSees')}</a>
        </li>
        <li>
          <a href={pathTo('sessions')}>{t('list.sessions')}</a>
        </li>
        <li>
          <a href={pathTo('ownCode')}>{t('list.ownCode')}</a>
        </li>
      </ul>
      {account.data?.codeKept === false ? <p className="quiet">{t('list.codeNotKept')}</p> : null}
    </Page>
  );
}

/** The one offered step, with what the person wrote when pausing. */
function Offer({ path }: { path: MyPath }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const comfort = useComfort();
  const { suggestion, entries } = path;
  if (entries.length === 0) return <p className="sheet">{t('list.empty')}</p>;
  if (suggestion === null) {
    return (
      <section className="sheet">
        <p>{t('list.allHold')}</p>
        <LinkButton isNext href={pathTo('report')}>
          {t('list.seeReport')}
        </LinkButton>
      </section>
    );
  }
  const title =
    entries.find(({ challenge }) => challenge.slug === suggestion.slug)?.challenge.title[locale] ?? '';
  if (comfort.suggestions === 'hidden' && suggestion.kind === 'begin') return null;
  const { pause } = suggestion;
  const isContinue = suggestion.kind === 'continue';
  const lastRun = pause?.lastRun ?? null;
  return (
    <section className="sheet">
      <p>
        <Emphasis
          part={title}
          sentence={(part) =>
            isContinue ? t('list.wasAt', { title: part }) : t('list.mayBegin', { title: part })
          }
        />
      </p>
      {pause && pause.note !== '' ? (
        <p className="own-words">{t('list.note', { note: pause.note })}</p>
      ) : null}
      {pause?.atGroup ? <p>{t('list.atGroup', { sentence: pause.atGroup[locale] })}</p> : null}
      {lastRun === null ? null : (
        <p>
          {lastRun.kind === 'examples'
            ? t('list.lastExamples', { holds: lastRun.holds, of: lastRun.of })
            : t('list.lastSubmission', { holds: lastRun.holds, of: lastRun.of })}
        </p>
      )}
      <LinkButton isNext href={pathTo('challenge', { slug: suggestion.slug })}>
        {isContinue ? t('list.continue') : t('list.begin')}
      </LinkButton>
    </section>
  );
}

function Entries({ path }: { path: MyPath }) {
  const { t } = useTranslation();
  const { number } = useWording();
  const of = path.entries.length;
  const done = path.entries.filter(({ state }) => state === 'holds').length;
  if (of === 0) return null;
  return (
    <>
      <p className="quiet">
        {done === 0 ? t('list.size', { count: of, number: number(of) }) : t('list.count', { done, of })}
      </p>
      <ol className="entries">
        {path.entries.map((entry) => (
          <Entry
            key={entry.challenge.slug}
            entry={entry}
            isCurrent={entry.challenge.slug === path.currentSlug}
          />
        ))}
      </ol>
    </>
  );
}

const shapes = { holds: 'full', 'in-progress': 'half', 'not-opened': 'empty' } as const;

function Entry({
  entry: { challenge, state },
  isCurrent,
}: {
  entry: MyPath['entries'][number];
  isCurrent: boolean;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { list } = useWording();
  const open = t(`list.open.${state}`);
  const title = challenge.title[locale];
  const [mainSkill] = challenge.skills;
  const languages = challenge.languages.map((language) => t(`common.language.${language}`));
  const facts = [t(`list.state.${state}`), t(`kinds.${challenge.kind}`), mainSkill?.name[locale] ?? ''];
  return (
    <li {...(isCurrent ? { 'aria-current': 'step' as const } : {})}>
      <div>
        <p className="title">
          <span className={state === 'holds' ? 'holds' : ''}>
            <Mark shape={shapes[state]} />
          </span>
          {title}
        </p>
        <p className="quiet">
          <Facts facts={facts} />
        </p>
        <p className="quiet">{list(languages)}</p>
      </div>
      <LinkButton href={pathTo('challenge', { slug: challenge.slug })} label={`${open}: ${title}`}>
        {open}
      </LinkButton>
    </li>
  );
}
