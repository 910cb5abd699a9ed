import { AppError } from '../errors.ts';

/** On a machine that is too busy to run a program, the demo begins without what is made from running it. */
export function orWithout(error: unknown): undefined {
  if (
    !(error instanceof AppError && ['queue-full', 'questions-not-made', 'nothing-shown'].includes(error.code))
  )
    throw error;
}
