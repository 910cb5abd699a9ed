import { queryOptions } from '@tanstack/react-query';
import { api, type Reply } from '../api.ts';
import { queryClient } from '../ui/queries.ts';

export type Mirror = Reply<'GET /api/mirror'>;
export type MirrorOf = Mirror['mirrors'][number];
export type Answer = MirrorOf['answers'][number];
export type Goal = Mirror['quarters'][number]['goals'][number];

export const mirrorQuery = queryOptions({
  queryKey: ['staff', 'mirror'],
  queryFn: ({ signal }) => api('GET /api/mirror', { signal }),
  staleTime: 0,
});

/** What the server answered is what is shown. */
export function rememberMirror(mirror: Mirror): void {
  queryClient.setQueryData(mirrorQuery.queryKey, mirror);
}

export function answerIn(mirror: Mirror, halfYear: string, question: Answer['question']): Answer | undefined {
  return mirror.mirrors
    .find((one) => one.halfYear === halfYear)
    ?.answers.find((one) => one.question === question);
}

export function goalIn(mirror: Mirror, goalId: string): Goal | undefined {
  return mirror.quarters.flatMap(({ goals }) => goals).find((one) => one.goalId === goalId);
}
