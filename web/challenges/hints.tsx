/** Hints, one at a time, each when it is asked for. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChallengeForCandidate, Language } from '#server/challenges/challenges.contract.ts';
import { api, type Reply } from '../api.ts';
import { Status } from '../ui/status.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { RenderedHtml } from './rendered-html.tsx';

type Hint = Reply<'GET /api/challenges/:slug/hints/:number'>;

type HintsProps = { challenge: ChallengeForCandidate; language: Language };

export function Hints({ challenge, language }: HintsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [hints, setHints] = useState<Hint[]>([]);
  const [cannotFetch, setCannotFetch] = useState(false);
  const next = hints.length + 1;
  const isLast = next > challenge.hintCount;
  const newest = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hints.length === 0) return;
    // Asked for below the fold: it is read from its heading on, in sight.
    newest.current?.scrollIntoView({ block: 'start' });
    newest.current?.focus({ preventScroll: true });
  }, [hints.length]);

  const fetchHint = (number: number) => {
    const params = { slug: challenge.slug, number: String(number) };
    return api('GET /api/challenges/:slug/hints/:number', { params, query: { language } });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was asked for is said again in another language's names.
  useEffect(() => {
    let isWanted = true;
    Promise.all(hints.map(({ number }) => fetchHint(number))).then(
      (renamed) =>
        isWanted &&
        setHints((shown) =>
          shown.map((hint) => renamed.find(({ number }) => number === hint.number) ?? hint),
        ),
      // Without contact the hints stay as they are.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [language]);

  const show = async () => {
    try {
      const hint = await fetchHint(next);
      setCannotFetch(false);
      setHints((shown) => (shown.some(({ number }) => number === hint.number) ? shown : [...shown, hint]));
    } catch {
      setCannotFetch(true);
    }
  };

  if (challenge.hintCount === 0) return null;
  return (
    <div className="hints">
      <Status>
        {hints.map((hint) => (
          <div key={hint.number}>
            <h3 ref={hint.number === hints.length ? newest : undefined} tabIndex={-1}>
              {t('workspace.hints.of', { number: hint.number, of: hint.of })}
            </h3>
            <RenderedHtml text={hint.html[locale]} />
          </div>
        ))}
        {cannotFetch ? <p>{t('workspace.hints.offline')}</p> : null}
      </Status>
      {!isLast ? (
        <button type="button" className="as-link" onClick={show}>
          {t(next === 1 ? 'workspace.hints.first' : 'workspace.hints.next')}
        </button>
      ) : (
        <p className="quiet">{t('workspace.hints.last')}</p>
      )}
    </div>
  );
}
