import { useTranslation } from 'react-i18next';
import type { errors } from '#server/errors.ts';
import { ApiError } from '../api.ts';

export type NextStep = (typeof errors)[keyof typeof errors]['next'];

/** The sentence for an error, and its next step as a sentence. Anything unknown is a fault of ours. */
export function useProblem(error: unknown): { sentence: string; next: string; step: NextStep } {
  const { t, i18n } = useTranslation();
  const code =
    error instanceof ApiError && i18n.exists(`errors.${error.code}`) ? error.code : 'platform-fault';
  const params = error instanceof ApiError ? error.params : {};
  const offered =
    error instanceof ApiError && i18n.exists(`common.next.${error.next}`) ? error.next : 'try-again';
  const step = offered as NextStep;
  return { sentence: t(`errors.${code}`, params), next: t(`common.next.${step}`), step };
}
