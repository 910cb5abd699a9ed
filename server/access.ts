/**
 * Who may do what: one table, act x role x whose. Routes ask `mayDo`; tests walk the table and every route.
 * `own`: the object belongs to the person who acts. `other`: it belongs to somebody else.
 */
export const roles = ['anonymous', 'candidate'] as const;
export type Role = (typeof roles)[number];
export type Whose = 'own' | 'other';

type Rule = Partial<Record<Role, readonly Whose[] | 'any'>>;

export const access = {
  /** Pages, challenges' public part, health: nothing about a person. */
  'public.read': { anonymous: 'any', candidate: 'any' },
  /** For nobody who is signed in: a second account would take the place of the first on that device. */
  'account.begin': { anonymous: 'any' },
  'account.read': { candidate: ['own'] },
  'account.change': { candidate: ['own'] },
  'sign-in.begin': { anonymous: 'any', candidate: 'any' },
  'sign-in.end': { anonymous: 'any', candidate: 'any' },
  /** One challenge, tried without an account: nothing of it is stored. */
  'trial.run': { anonymous: 'any', candidate: 'any' },
  'trial.read': { anonymous: 'any', candidate: 'any' },
  'path.read': { candidate: ['own'] },
  'attempt.open': { candidate: ['own'] },
  'attempt.read': { candidate: ['own'] },
  'attempt.write': { candidate: ['own'] },
  'run.start': { candidate: ['own'] },
  'run.read': { candidate: ['own'] },
  'submission.create': { candidate: ['own'] },
  'submission.read': { candidate: ['own'] },
  'report.read': { candidate: ['own'] },
  'privacy.export': { candidate: ['own'] },
} as const satisfies Record<string, Rule>;

export type Act = keyof typeof access;

/** Who acts. `accountId` is absent for somebody who has not signed in. */
export type Actor = { role: 'anonymous' } | { role: 'candidate'; accountId: string; signInId: string };

/** Somebody signed in who works on challenges. */
export type Candidate = Extract<Actor, { role: 'candidate' }>;

export function mayDo(role: Role, act: Act, whose: Whose): boolean {
  const rule: readonly Whose[] | 'any' | undefined = (access[act] as Rule)[role];
  return rule === 'any' || (rule?.includes(whose) ?? false);
}
