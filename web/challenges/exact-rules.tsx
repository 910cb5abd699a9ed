/** The exact rules: under the statement, where they never scroll away; and foldable over the code on a narrow screen. */
import { type MouseEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChallengeForCandidate } from '#server/challenges/challenges.contract.ts';
import { useLocale } from '../ui/use-locale.ts';
import { chosenExact, keepExact } from './folds.ts';
import { RenderedHtml } from './rendered-html.tsx';

type ExactRulesProps = {
  challenge: ChallengeForCandidate;
  isFirstVisit: boolean;
  /**
   * What to do: on a first visit it stands in sight with the first example, and rules that leave no room for them begin
   * folded. An example that is too tall for the window hides no rules.
   */
  doThis: RefObject<HTMLElement | null>;
};

export function ExactRules({ challenge, isFirstVisit, doThis }: ExactRulesProps) {
  const { slug } = challenge;
  const [isOpen, setIsOpen] = useState(() => chosenExact(slug) !== 'folded');
  const rules = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    const place = doThis.current?.parentElement;
    if (!isFirstVisit || chosenExact(slug) !== null || !place || !doThis.current || !rules.current) return;
    const bottomOf = (part: Element | null | undefined) => part?.getBoundingClientRect().bottom ?? 0;
    const edge = bottomOf(place);
    const example = bottomOf(place.querySelector('.examples > :first-child'));
    const edgeWhenFolded = edge + bottomOf(rules.current) - bottomOf(rules.current.firstElementChild);
    const firstPart = example <= edgeWhenFolded ? example : bottomOf(doThis.current);
    if (firstPart > edge) setIsOpen(false);
  }, [isFirstVisit, slug, doThis]);
  const choose = (event: MouseEvent) => {
    event.preventDefault();
    setIsOpen(!isOpen);
    keepExact(slug, isOpen ? 'folded' : 'open');
  };
  return (
    // The browser opens it too, when one searches the page for a word in it.
    <details
      ref={rules}
      className="exact"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a control of the browser's own. */}
      <summary onClick={choose}>
        <h2>
          <CountedRules challenge={challenge} />
        </h2>
      </summary>
      <Rules challenge={challenge} />
    </details>
  );
}

export function FoldedRules({ challenge }: { challenge: ChallengeForCandidate }) {
  return (
    <details className="folded-rules">
      <summary>
        <CountedRules challenge={challenge} />
      </summary>
      <Rules challenge={challenge} />
    </details>
  );
}

function CountedRules({ challenge }: { challenge: ChallengeForCandidate }) {
  const { t } = useTranslation();
  return t('workspace.exactCount', { count: challenge.statement[useLocale()].exactCount });
}

function Rules({ challenge }: { challenge: ChallengeForCandidate }) {
  return <RenderedHtml text={challenge.statement[useLocale()].exact} />;
}
