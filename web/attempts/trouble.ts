/** Sorts the errors of a call into what can be waited out, what needs the person, and what was refused. */
export type Trouble =
  /** No contact. Tried again by itself. */
  | 'offline'
  /** The server answered that it cannot at this moment. Tried again by itself. */
  | 'server-busy'
  /** The sign-in has ended. All is kept; goes on after entering again. */
  | 'sign-in-needed'
  /** The server says no to this content; trying again would give the same. */
  | 'refused';

export type Refusal = { code: string; params: Record<string, string | number> };

/** Code of an ApiError; anything else is a fault of ours. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const params = 'params' in error ? (error.params as Refusal['params'] | undefined) : undefined;
    return { code: error.code, params: params ?? {} };
  }
  return { code: 'platform-fault', params: {} };
}

const busy = new Set(['platform-fault', 'queue-full', 'too-many-requests']);

export function troubleOf(error: unknown): Trouble {
  const { code } = refusalOf(error);
  if (code === 'offline' || code === 'sign-in-needed') return code;
  return busy.has(code) ? 'server-busy' : 'refused';
}
