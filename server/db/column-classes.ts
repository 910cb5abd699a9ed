/**
 * What each column says about a person. none = nothing; personal = something; special = being here at all says
 * something about a person's health, so everything in a candidate's record is special.
 */
import type {
  accounts,
  attempts,
  auditEntries,
  auditKeys,
  cards,
  connectionOffers,
  connections,
  consents,
  drafts,
  erasureRequests,
  evidence,
  feedKeys,
  feedProfiles,
  feedTombstones,
  helpRequests,
  invitations,
  oidcSubjects,
  organisationValues,
  ownCodes,
  passkeys,
  questionSheets,
  questions,
  reportReadings,
  reportWords,
  reviewAnswers,
  reviews,
  reviewVersions,
  rubrics,
  runs,
  sessionNotes,
  sessionParticipants,
  sessions,
  shareOpenings,
  shares,
  signIns,
  submissions,
  talkQuestions,
  talks,
  threadMessages,
  threads,
  workWishes,
} from './tables.ts';

export type ColumnClass = 'none' | 'personal' | 'special';

type Classes<T extends { _: { columns: Record<string, unknown> } }> = Record<
  keyof T['_']['columns'],
  ColumnClass
>;

/** The class of every column. A column without one is a compile error here. */
export const columnClasses: {
  accounts: Classes<typeof accounts>;
  ownCodes: Classes<typeof ownCodes>;
  cards: Classes<typeof cards>;
  connections: Classes<typeof connections>;
  consents: Classes<typeof consents>;
  shares: Classes<typeof shares>;
  shareOpenings: Classes<typeof shareOpenings>;
  workWishes: Classes<typeof workWishes>;
  feedProfiles: Classes<typeof feedProfiles>;
  feedTombstones: Classes<typeof feedTombstones>;
  feedKeys: Classes<typeof feedKeys>;
  erasureRequests: Classes<typeof erasureRequests>;
  invitations: Classes<typeof invitations>;
  oidcSubjects: Classes<typeof oidcSubjects>;
  passkeys: Classes<typeof passkeys>;
  signIns: Classes<typeof signIns>;
  auditKeys: Classes<typeof auditKeys>;
  auditEntries: Classes<typeof auditEntries>;
  organisationValues: Classes<typeof organisationValues>;
  attempts: Classes<typeof attempts>;
  drafts: Classes<typeof drafts>;
  submissions: Classes<typeof submissions>;
  runs: Classes<typeof runs>;
  evidence: Classes<typeof evidence>;
  reportWords: Classes<typeof reportWords>;
  questionSheets: Classes<typeof questionSheets>;
  questions: Classes<typeof questions>;
  talks: Classes<typeof talks>;
  talkQuestions: Classes<typeof talkQuestions>;
  reviews: Classes<typeof reviews>;
  reviewVersions: Classes<typeof reviewVersions>;
  reviewAnswers: Classes<typeof reviewAnswers>;
  rubrics: Classes<typeof rubrics>;
  reportReadings: Classes<typeof reportReadings>;
  threads: Classes<typeof threads>;
  threadMessages: Classes<typeof threadMessages>;
  sessions: Classes<typeof sessions>;
  sessionParticipants: Classes<typeof sessionParticipants>;
  helpRequests: Classes<typeof helpRequests>;
  connectionOffers: Classes<typeof connectionOffers>;
  sessionNotes: Classes<typeof sessionNotes>;
} = {
  accounts: {
    accountId: 'special',
    kind: 'special',
    name: 'special',
    roles: 'personal',
    endedAt: 'personal',
    codeKeptAt: 'special',
    welcomeReadAt: 'special',
    comfort: 'special',
    createdAt: 'special',
  },
  ownCodes: {
    codeHash: 'special',
    accountId: 'special',
    madeAt: 'special',
    state: 'special',
  },
  cards: {
    cardId: 'none',
    codeHash: 'none',
    accountId: 'special',
    createdAt: 'none',
    expiresAt: 'none',
    usedAt: 'special',
    madeBy: 'personal',
  },
  connections: {
    candidateId: 'special',
    staffId: 'special',
    since: 'special',
    endedAt: 'special',
  },
  consents: {
    consentId: 'special',
    accountId: 'special',
    purpose: 'special',
    audienceKind: 'special',
    staffId: 'special',
    companyName: 'special',
    textVersion: 'special',
    givenAt: 'special',
    withdrawnAt: 'special',
  },
  shares: {
    shareId: 'special',
    accountId: 'special',
    consentId: 'special',
    tokenHash: 'special',
    forWhom: 'special',
    skillIds: 'special',
    submissionIds: 'special',
    withCode: 'special',
    withNotes: 'special',
    madeAt: 'special',
    lastDay: 'special',
    endedAt: 'special',
  },
  shareOpenings: {
    shareId: 'special',
    day: 'special',
    times: 'special',
  },
  workWishes: {
    accountId: 'special',
    wish: 'special',
  },
  feedProfiles: {
    profileId: 'special',
    accountId: 'special',
    change: 'none',
    changedOn: 'special',
    seenOn: 'none',
    content: 'special',
  },
  feedTombstones: {
    profileId: 'none',
    change: 'none',
    goneOn: 'none',
  },
  feedKeys: {
    keyId: 'none',
    tokenHash: 'none',
    name: 'personal',
    scopes: 'none',
    madeBy: 'personal',
    madeAt: 'personal',
    usedOn: 'none',
    endedAt: 'personal',
  },
  erasureRequests: {
    requestId: 'special',
    accountId: 'special',
    categories: 'special',
    askedAt: 'special',
    decision: 'special',
    reason: 'special',
    decidedAt: 'special',
    decidedBy: 'special',
  },
  invitations: {
    invitationId: 'none',
    tokenHash: 'none',
    name: 'personal',
    roles: 'personal',
    accountId: 'personal',
    madeBy: 'personal',
    madeAt: 'personal',
    expiresAt: 'personal',
    usedAt: 'personal',
  },
  oidcSubjects: {
    issuer: 'none',
    subject: 'personal',
    accountId: 'personal',
  },
  passkeys: {
    passkeyId: 'special',
    accountId: 'special',
    credentialId: 'special',
    publicKey: 'special',
    counter: 'special',
    device: 'special',
    madeAt: 'special',
  },
  signIns: {
    signInId: 'special',
    accountId: 'special',
    tokenHash: 'special',
    createdAt: 'special',
    lastUsedAt: 'special',
    endedAt: 'special',
    method: 'special',
    provedAt: 'special',
    device: 'special',
  },
  auditKeys: {
    accountId: 'special',
    auditKey: 'special',
  },
  auditEntries: {
    auditId: 'none',
    day: 'special',
    actorRole: 'special',
    actorKey: 'special',
    act: 'special',
    objectKind: 'special',
    objectId: 'special',
    aboutKey: 'special',
    previousHash: 'none',
    hash: 'none',
  },
  organisationValues: {
    name: 'none',
    value: 'none',
  },
  attempts: {
    attemptId: 'special',
    accountId: 'special',
    slug: 'special',
    challengeVersion: 'special',
    startedAt: 'special',
    lastWorkedAt: 'special',
    heldAt: 'special',
    pause: 'special',
    contactWhen: 'special',
    contactHow: 'special',
    contactWishedAt: 'special',
    contactDoneAt: 'special',
    howMade: 'special',
    clear: 'special',
    clearWords: 'special',
    lastRun: 'special',
  },
  drafts: {
    draftId: 'special',
    attemptId: 'special',
    place: 'special',
    writerId: 'special',
    revision: 'special',
    grewFrom: 'special',
    writerStep: 'special',
    language: 'special',
    files: 'special',
    answers: 'special',
    savedAt: 'special',
    keptBy: 'special',
  },
  submissions: {
    submissionId: 'special',
    attemptId: 'special',
    challengeVersion: 'special',
    language: 'special',
    files: 'special',
    answers: 'special',
    submittedAt: 'special',
  },
  runs: {
    submissionId: 'special',
    state: 'special',
    outcome: 'special',
    verdict: 'special',
    result: 'special',
    contentHash: 'none',
    crashes: 'special',
    finishedAt: 'special',
    earlier: 'special',
  },
  evidence: {
    submissionId: 'special',
    accountId: 'special',
    skillId: 'special',
    slug: 'special',
    family: 'special',
    challengeVersion: 'special',
    language: 'special',
    kind: 'special',
    domain: 'special',
    exposure: 'special',
    generatedInput: 'special',
    groupIds: 'special',
    strengthNoticed: 'none',
    strengthOf: 'none',
    rule: 'special',
  },
  reportWords: {
    accountId: 'special',
    staffId: 'special',
    text: 'special',
    writtenAt: 'special',
    inReport: 'special',
  },
  questionSheets: {
    submissionId: 'special',
    ownWords: 'special',
    inReport: 'special',
  },
  questions: {
    questionId: 'special',
    submissionId: 'special',
    place: 'special',
    round: 'special',
    form: 'special',
    code: 'special',
    file: 'special',
    line: 'special',
    part: 'special',
    change: 'special',
    expected: 'special',
    expectedText: 'special',
    answer: 'special',
    isRight: 'special',
  },
  talks: {
    talkId: 'special',
    accountId: 'special',
    staffId: 'special',
    submissionId: 'special',
    preparedAt: 'special',
    words: 'special',
    toldAt: 'special',
    telling: 'special',
    seenAt: 'special',
    inReport: 'special',
    answer: 'special',
  },
  talkQuestions: {
    talkId: 'special',
    place: 'special',
    form: 'special',
    code: 'special',
    file: 'special',
    line: 'special',
    part: 'special',
    change: 'special',
    gave: 'special',
    marks: 'special',
    words: 'special',
  },
  reviews: {
    reviewId: 'special',
    accountId: 'special',
    readerId: 'special',
    submissionId: 'special',
    askedAt: 'special',
    endedAt: 'special',
    revision: 'special',
    draft: 'special',
    inReport: 'special',
  },
  reviewVersions: {
    reviewId: 'special',
    version: 'special',
    revision: 'special',
    rubricVersion: 'none',
    text: 'special',
    releasedAt: 'special',
  },
  reviewAnswers: {
    reviewId: 'special',
    noteId: 'special',
    text: 'special',
    isHidden: 'special',
    answeredAt: 'special',
  },
  rubrics: {
    version: 'none',
    words: 'none',
    madeBy: 'personal',
    madeAt: 'personal',
  },
  reportReadings: {
    staffId: 'special',
    accountId: 'special',
    seen: 'special',
  },
  threads: {
    threadId: 'special',
    accountId: 'special',
    staffId: 'special',
    begunAt: 'special',
    metAt: 'special',
    metName: 'special',
    metNumber: 'special',
    seenByCandidate: 'special',
    seenByStaff: 'special',
    version: 'special',
  },
  threadMessages: {
    messageId: 'special',
    threadId: 'special',
    place: 'special',
    isFromStaff: 'special',
    text: 'special',
    writtenOn: 'special',
  },
  sessions: {
    sessionId: 'none',
    code: 'none',
    hostId: 'personal',
    title: 'none',
    neutralName: 'none',
    startsAt: 'none',
    endsAt: 'none',
    place: 'none',
    way: 'none',
    room: 'none',
    quiet: 'none',
    whoComes: 'personal',
    plan: 'none',
    pathId: 'none',
    challenges: 'none',
    isOpen: 'none',
    nowPart: 'none',
    closedAt: 'none',
    ownNotes: 'personal',
    version: 'none',
  },
  sessionParticipants: {
    participantId: 'special',
    sessionId: 'special',
    accountId: 'special',
    name: 'special',
    number: 'special',
    signal: 'special',
    slug: 'special',
    opened: 'special',
    joinedAt: 'special',
    leftAt: 'special',
  },
  helpRequests: {
    requestId: 'special',
    participantId: 'special',
    kind: 'special',
    words: 'special',
    state: 'special',
    helperId: 'special',
    isThanked: 'special',
    askedAt: 'special',
  },
  connectionOffers: {
    offerId: 'special',
    accountId: 'special',
    staffId: 'special',
    offeredBy: 'special',
    offeredOn: 'special',
    answer: 'special',
  },
  sessionNotes: {
    noteId: 'none',
    sessionId: 'none',
    text: 'personal',
    writerId: 'personal',
    writtenAt: 'personal',
  },
};
