/**
 * The sentences of a language in parts, so that a page waits for its own alone: `sv.json?main`. What a part names here
 * no other part has, but for the start page's few, which are in `main` as well. Cut out by web/build/sentences.ts.
 */
export const sentenceParts = {
  start: ['common', 'errors', 'start'],
  comfort: ['comfort'],
  /** The pages that are read, and need no account. */
  about: ['calm', 'accessibility', 'relatives', 'cities', 'compensation'],
  /** The welcome, and the own ways in. */
  ways: ['code', 'welcome', 'connections'],
  /** Questions on the own code. */
  questions: ['questions'],
  /** The pages about the person: the report, what is stored, who may see. */
  papers: ['report', 'way', 'talks', 'reviews', 'stored', 'consents', 'views', 'erase', 'shares', 'ownFeed'],
  /** The pages where a person tells about themselves. */
  aboutMe: ['headlines', 'find', 'conditions', 'works'],
  /** What somebody outside sees of a share. */
  shared: ['shared'],
  /** Sessions: beforehand, at the door, and the own place; and help in text, which goes on at home. */
  sessions: ['sessions', 'threads'],
  /** Openings: on the desk, and what a company fills in. */
  openings: ['openings', 'companyPart'],
  /** What fits of a person and an opening: for the person, and for whoever matches. */
  proposals: ['proposals', 'places', 'placeWish', 'placements'],
  /** What the team says of itself. */
  team: ['mirror', 'steps'],
  /** What is stored and why: the public page, and the documents made from it. */
  data: ['dataWords', 'exportDoc', 'record', 'dpia'],
  /** The pages of those who work here. */
  staff: [
    'staff',
    'talkSupport',
    'reviewing',
    'rubric',
    'audit',
    'health',
    'ownOrganisation',
    'contactWishes',
    'erasureRequests',
    'hostSessions',
    'threadsWith',
    'feedKeys',
    'companies',
  ],
} as const;

/** What can be answered to those who begin, come back or leave on the start page. All others are in `main` alone. */
export const startErrors = [
  'offline',
  'body-malformed',
  'body-too-large',
  'header-too-large',
  'request-too-slow',
  'words-not-text',
  'content-type-unknown',
  'route-not-found',
  'origin-refused',
  'too-many-requests',
  'sign-in-needed',
  'not-allowed',
  'platform-fault',
  'begin-without-card-off',
  'already-signed-in',
  'account-not-found',
  'session-not-found',
  'session-code-unknown',
  'trial-off',
];

export type SentencePart = keyof typeof sentenceParts | 'main';

/** @param sentences a whole language */
export function takePart(sentences: object, part: string): object {
  const { start: _, ...apart } = sentenceParts;
  const named: readonly string[] | undefined = { ...sentenceParts, main: undefined }[part as SentencePart];
  const elsewhere: readonly string[] = Object.values(apart).flat();
  const isIn = (key: string) => (named ? named.includes(key) : !elsewhere.includes(key));
  const taken = Object.fromEntries(Object.entries(sentences).filter(([key]) => isIn(key)));
  return part === 'start' ? { ...taken, errors: pick(taken.errors, startErrors) } : taken;
}

function pick(sentences: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(sentences).filter(([key]) => keys.includes(key)));
}
