/**
 * Who may do what: one table, act x role x whose. Routes ask `mayDo`; tests walk the table and every route.
 * `own`: the object belongs to the person who acts. `connected`: to a candidate whom this member of staff meets.
 * `other`: it belongs to somebody else.
 */
export const staffRoles = ['host', 'pedagogue', 'reader', 'matcher', 'owner'] as const;
export type StaffRole = (typeof staffRoles)[number];
export const roles = ['anonymous', 'candidate', ...staffRoles] as const;
export type Role = (typeof roles)[number];
export type Whose = 'own' | 'connected' | 'other';

type Rule = Partial<Record<Role, readonly Whose[] | 'any'>>;

const anybody = {
  anonymous: 'any',
  candidate: 'any',
  host: 'any',
  pedagogue: 'any',
  reader: 'any',
  matcher: 'any',
  owner: 'any',
} as const satisfies Rule;

/** Something of the own account that every member of staff has. */
const everyStaff = {
  host: ['own'],
  pedagogue: ['own'],
  reader: ['own'],
  matcher: ['own'],
  owner: ['own'],
} as const satisfies Rule;

export const access = {
  /** Pages, challenges' public part, health: nothing about a person. */
  'public.read': anybody,
  /** For nobody who is signed in: a second account would take the place of the first on that device. */
  'account.begin': { anonymous: 'any' },
  'account.read': { candidate: ['own'] },
  'account.change': { candidate: ['own'] },
  'sign-in.begin': anybody,
  'sign-in.end': anybody,
  /** The link is the right: whoever holds it becomes what it says. */
  'invitation.use': anybody,
  'staff.read-own': everyStaff,
  /** The own name, as candidates and colleagues read it. */
  'staff.change-own': everyStaff,
  /** Shows again who it is, by the same means as at sign-in. */
  'staff.prove': everyStaff,
  /** The own sign-ins, and ending one of them: of staff, who sit at more than one computer. */
  'sign-in.read': everyStaff,
  'sign-in.end-own': everyStaff,
  /** Printed cards: whoever enters with one is connected to the one who printed it. */
  'card.make': { host: ['own'], pedagogue: ['own'], owner: ['own'] },
  /** Whom one meets: no work, no activity. */
  'candidate.list': { host: ['connected'], pedagogue: ['connected'], owner: ['connected'] },
  /** Opens an account that is somebody else's: it is noted, and the person sees it. */
  'card.replace': { host: ['connected'], pedagogue: ['connected'], owner: ['connected'] },
  'connection.end-connected': { host: ['connected'], pedagogue: ['connected'], owner: ['connected'] },
  'connection.read': { candidate: ['own'] },
  'connection.end': { candidate: ['own'] },
  /** By a card that nobody has used: to the one who printed it. */
  'connection.begin': { candidate: ['own'] },
  'passkey.read': { candidate: ['own'], ...everyStaff },
  'passkey.add': { candidate: ['own'], ...everyStaff },
  'passkey.remove': { candidate: ['own'], ...everyStaff },
  /** Who works here, and who is invited. */
  'staff.read': { owner: 'any' },
  /** Whoever can do these can let anybody in. */
  'staff.invite': { owner: 'any' },
  'staff.invite-back': { owner: 'any' },
  'staff.take-back': { owner: 'any' },
  'staff.change-roles': { owner: 'any' },
  'staff.end': { owner: 'any' },
  /** How the server stands, and what was done on it. */
  'health.read': { owner: 'any' },
  'audit.read': { owner: 'any' },
  'audit.export': { owner: 'any' },
  'organisation.read-values': { owner: 'any' },
  'organisation.change': { owner: 'any' },
  /** One challenge, tried without an account: nothing of it is stored. */
  'trial.run': anybody,
  'trial.read': anybody,
  'path.read': { candidate: ['own'] },
  'attempt.open': { candidate: ['own'] },
  'attempt.read': { candidate: ['own'] },
  'attempt.write': { candidate: ['own'] },
  /** A wish to be contacted, on its day: the verb looks. */
  'contact-wish.read': { pedagogue: ['connected'], host: ['connected'] },
  'contact-wish.settle': { pedagogue: ['connected'], host: ['connected'] },
  'contact-wish.reach': { candidate: ['own'] },
  'run.start': { candidate: ['own'] },
  'run.read': { candidate: ['own'] },
  'submission.create': { candidate: ['own'] },
  'submission.read': { candidate: ['own'] },
  /** Questions on the own code: read, have them made, answer them, and choose who may see the answers. */
  'question.read': { candidate: ['own'] },
  'question.ask': { candidate: ['own'] },
  'question.answer': { candidate: ['own'] },
  'question.write': { candidate: ['own'] },
  /** What one knows and wants to work with, in headings; and what could be first. */
  'headline.read': { candidate: ['own'] },
  'headline.write': { candidate: ['own'] },
  /** How one works best, and who may see which piece of it. */
  'condition.read': { candidate: ['own'] },
  'condition.write': { candidate: ['own'] },
  /** What one brings along, in any language. It is not run. */
  'work.read': { candidate: ['own'] },
  'work.write': { candidate: ['own'] },
  /** It is read by a runner. */
  'work.ask': { candidate: ['own'] },
  'report.read': { candidate: ['own'] },
  /** Talks about the own code: what is asked in them, what was noted, and the own answer to it. */
  'talk.read': { candidate: ['own'] },
  'talk.answer': { candidate: ['own'] },
  /** Reviews of the own code: who is asked, what was released, and the own answer to it. */
  'review.read': { candidate: ['own'] },
  'review.ask': { candidate: ['own'] },
  'review.end': { candidate: ['own'] },
  'review.answer': { candidate: ['own'] },
  'consent.read': { candidate: ['own'] },
  'consent.give': { candidate: ['own'] },
  'consent.withdraw': { candidate: ['own'] },
  /** How a place should be, and what of it is needed. */
  'wish.read': { candidate: ['own'] },
  'wish.write': { candidate: ['own'] },
  /** Openings that may fit, and those that a matcher asks about: the own answer. */
  'proposal.read-own': { candidate: ['own'] },
  'proposal.answer': { candidate: ['own'] },
  /** What is shown to somebody outside: made, read and taken back by its person. */
  'share.read': { candidate: ['own'] },
  'share.make': { candidate: ['own'] },
  'share.end': { candidate: ['own'] },
  /** The link is the right, until its day or until it is taken back. */
  'share.open': anybody,
  /** The key is the right: it stands in the request, and only people who agreed to the matcher's list are in the answer. */
  'feed.read': anybody,
  'feed.read-own': { candidate: ['own'] },
  'feed.write-own': { candidate: ['own'] },
  /** Whoever makes a key lets a program read. */
  'feed-key.read': { owner: 'any' },
  'feed-key.change': { owner: 'any' },
  /** Whose reports one may read: an answer that each of them gave to the one who asks. */
  'report.list-connected': { pedagogue: ['connected'] },
  /** Only while the candidate has agreed to it: the verb looks. */
  'report.read-connected': { pedagogue: ['connected'] },
  /** Own words in somebody's report: they are in it when that person says so. */
  'report.write-connected': { pedagogue: ['connected'] },
  'report.choose-words': { candidate: ['own'] },
  /** Talks about somebody's code, also only while the candidate has agreed to that. */
  'talk.list-connected': { pedagogue: ['connected'] },
  'talk.read-connected': { pedagogue: ['connected'] },
  'talk.prepare': { pedagogue: ['connected'] },
  'talk.note': { pedagogue: ['connected'] },
  'talk.tell': { pedagogue: ['connected'] },
  /** Readers: invited for a candidate by somebody who meets them; the candidate then says yes or no. */
  'reader.list-connected': { pedagogue: ['connected'], owner: ['connected'] },
  'reader.invite-connected': { pedagogue: ['connected'], owner: ['connected'] },
  /** A hand-in that the candidate chose, only while they let this reader read it: the verbs look. */
  'review.list-connected': { reader: ['connected'] },
  'review.read-connected': { reader: ['connected'] },
  'review.write-connected': { reader: ['connected'] },
  'review.release-connected': { reader: ['connected'] },
  /** Which words readers choose among: nothing about a person. */
  'rubric.read': { reader: 'any', owner: 'any' },
  'rubric.change': { owner: 'any' },
  /** Help in text: the own threads, with those one meets. */
  'thread.read': { candidate: ['own'] },
  'thread.write': { candidate: ['own'] },
  'thread.close': { candidate: ['own'] },
  /** Of those one meets, or has helped in a session, and who have written first: the verb looks. */
  'thread.read-connected': { host: ['connected'], pedagogue: ['connected'] },
  'thread.answer': { host: ['connected'], pedagogue: ['connected'] },
  /** Only what the candidate chose to show, and while they have agreed to it: the verb looks. */
  'condition.list-connected': { pedagogue: ['connected'] },
  'condition.read-connected': { pedagogue: ['connected'] },
  'work.read-connected': { pedagogue: ['connected'] },
  /** Prepare and change sessions: hosts do it for one another. */
  'session.prepare': { host: 'any' },
  /** One that nobody has joined. */
  'session.remove': { host: 'any' },
  /** Whoever joins is met by the hosts, in that session: the board, the help, the end. */
  'session.lead': { host: ['connected'] },
  /** The code is the right. Without an account, one begins. */
  'session.join': { anonymous: 'any', candidate: ['own'] },
  /** The own place in a session: signal, help, name. */
  'session.take-part': { candidate: ['own'] },
  /** The company bank: what companies say, and how one reaches them there. Nothing about a candidate. */
  'company.read': { matcher: 'any' },
  'company.search': { matcher: 'any' },
  'company.change': { matcher: 'any' },
  /** What companies offer: tasks and what is around them. */
  'opening.read': { matcher: 'any' },
  'opening.change': { matcher: 'any' },
  /** The link is the right, until its day or until it is ended: a company writes its part. */
  'opening.open-link': anybody,
  /** By the same link: challenges that fit the opening. What is sent is run and forgotten. */
  'opening.try': anybody,
  /** Whoever has said yes to the matcher's list, and nobody else: the verbs look. */
  'matcher-list.read': { matcher: ['connected'] },
  'matcher-list.search': { matcher: ['connected'] },
  /** Of such a person and an opening: why they may fit, and what they and the company have answered. */
  'proposal.read': { matcher: ['connected'] },
  'proposal.change': { matcher: ['connected'] },
  /** A placement of somebody who has said yes to the matcher's list: steps, talks and the agreement. */
  'placement.read': { matcher: ['connected'] },
  'placement.change': { matcher: ['connected'] },
  /** Of the own: all of it is read, own words and wishes are written. */
  'placement.read-own': { candidate: ['own'] },
  'placement.write-own': { candidate: ['own'] },
  'privacy.export': { candidate: ['own'] },
  'privacy.views': { candidate: ['own'] },
  'privacy.erase': { candidate: ['own'] },
  /** What the team says of itself, its goals, and how many have come how far: nobody in particular. */
  'mirror.read': { host: 'any', pedagogue: 'any', matcher: 'any', owner: 'any' },
  'mirror.write': { host: 'any', pedagogue: 'any', matcher: 'any', owner: 'any' },
  /** Where the organisation decides what is erased: which requests wait, and the answer. */
  'erasure.read': { owner: 'any' },
  'erasure.decide': { owner: 'any' },
  /** How much would go if what is older than some days went: counts alone. */
  'purge.preview': { owner: 'any' },
} as const satisfies Record<string, Rule>;

export type Act = keyof typeof access;

/** What can harm others when a sign-in was left open: asks again who it is, when the last proof is old. */
export const actsWithFreshProof: ReadonlySet<Act> = new Set<Act>([
  'audit.export',
  'organisation.change',
  'rubric.change',
  'card.replace',
  'staff.change-own',
  'staff.invite',
  'staff.invite-back',
  'staff.take-back',
  'staff.change-roles',
  'staff.end',
  'passkey.add',
  'passkey.remove',
  'erasure.decide',
  'feed-key.change',
]);

/** Somebody signed in who works on challenges. */
export type Candidate = { role: 'candidate'; accountId: string; signInId: string };
/** Somebody signed in who works here. One person may hold several roles. `provedAt`: the last proof of who it is. */
export type Staff = {
  role: 'staff';
  roles: readonly StaffRole[];
  accountId: string;
  signInId: string;
  provedAt: string;
};
/** Who acts. */
export type Actor = { role: 'anonymous' } | Candidate | Staff;

export function mayDo(role: Role, act: Act, whose: Whose): boolean {
  const rule = ruleOf(role, act);
  return rule === 'any' || (rule?.includes(whose) ?? false);
}

/** Whether somebody with these roles meets candidates by a card, which is the candidate's own act: they can make new ones. */
export function meetsByCard(roles: readonly StaffRole[]): boolean {
  return roles.some((role) => mayDo(role, 'card.replace', 'connected'));
}

/** The role by which this actor may do it to anything at all. Whose an object is, the verb finds out. */
export function roleForSome(actor: Actor, act: Act): Role | undefined {
  return rolesOf(actor).find((role) => ruleOf(role, act) !== undefined);
}

function rolesOf(actor: Actor): readonly Role[] {
  return actor.role === 'staff' ? actor.roles : [actor.role];
}

function ruleOf(role: Role, act: Act): readonly Whose[] | 'any' | undefined {
  return (access[act] as Rule)[role];
}
