import { useTranslation } from 'react-i18next';
import type { ErrorParams, errors } from '#server/errors.ts';
import { ApiError, type ApiErrorCode } from '../api.ts';

export type NextStep = (typeof errors)[keyof typeof errors]['next'];

/** The sentence for a code of the server's. A code that has none is a fault of ours. */
export function useErrorSentence(): (error: { code: string; params: ErrorParams }) => string {
  const { t, i18n } = useTranslation();
  return ({ code, params }) => {
    // Some refusals have several reasons, each with a sentence of its own.
    const known = [`${code}_${params.reason}`, code].find((one) => i18n.exists(`errors.${one}`));
    return t(`errors.${(known ?? 'platform-fault') as ApiErrorCode}`, params);
  };
}

/** The sentence for an error, and its next step as a sentence. Anything unknown is a fault of ours. */
export function useProblem(error: unknown): { sentence: string; next: string; step: NextStep } {
  const { t, i18n } = useTranslation();
  const sentenceOf = useErrorSentence();
  const sentence = sentenceOf(error instanceof ApiError ? error : { code: 'platform-fault', params: {} });
  const offered =
    error instanceof ApiError && i18n.exists(`common.next.${error.next}`) ? error.next : 'try-again';
  const step = offered as NextStep;
  return { sentence, next: t(`common.next.${step}`), step };
}
