import { useTranslation } from 'react-i18next';
import { useErrorSentence } from '../ui/problem.ts';
import { countHolding, whyNotStarted } from './result-words.ts';
import type { Shown } from './run-controller.ts';
import { useWaitingWords } from './use-waiting-words.ts';

/** One or two sentences for a screen reader when a result has come, without moving anybody there. */
export function useResultSummary(shown: Shown, isTrial: boolean): string {
  const { t } = useTranslation();
  const sentenceOf = useErrorSentence();
  const waitingWords = useWaitingWords(isTrial);
  if (shown.kind === 'nothing') return '';
  if (shown.kind === 'taken-back') return t('results.takenBack');
  if (shown.kind === 'refused') return sentenceOf(shown.refusal);
  if (shown.kind === 'waiting') return waitingWords(shown.waiting);
  const { outcome, problem } = shown.result;
  if (outcome === 'platform-fault') return t('results.ours');
  if (outcome === 'challenge-fault') return t('results.challengeFault');
  if (problem) return whyNotStarted(t, problem);
  if (shown.kind === 'submission') {
    if (shown.isEarlier) return '';
    if (shown.result.verdict === 'holds') return t(isTrial ? 'trial.done' : 'results.done');
    const heading = t(isTrial ? 'trial.ofClaims' : 'results.of.submission');
    return `${heading}. ${t('results.someGroups', countHolding(shown.result.groups))}`;
  }
  const counts = countHolding(shown.result.cases);
  if (shown.purpose === 'input')
    return t(shown.result.cases[0]?.state === 'holds' ? 'results.ran' : 'results.ranNot');
  if (counts.holds < counts.of) return t('results.someExamples', counts);
  return t(isTrial ? 'trial.allExamples' : 'results.allExamples');
}
