/**
 * Every code the server can answer: its status and the next step a person can take.
 * The sentences stand in web/locales under `errors.<code>`; the web switches on `code`.
 */
export const errors = {
  // Any route
  'body-malformed': { status: 400, next: 'correct' },
  'body-too-large': { status: 413, next: 'correct' },
  'header-too-large': { status: 431, next: 'correct' },
  'request-too-slow': { status: 408, next: 'try-again' },
  'words-not-text': { status: 422, next: 'correct' },
  'content-type-unknown': { status: 415, next: 'correct' },
  'route-not-found': { status: 404, next: 'go-to-start' },
  'origin-refused': { status: 403, next: 'reload' },
  'too-many-requests': { status: 429, next: 'wait' },
  'sign-in-needed': { status: 401, next: 'sign-in' },
  'not-allowed': { status: 403, next: 'go-to-start' },
  'platform-fault': { status: 500, next: 'try-again' },
  // Accounts
  'code-unknown': { status: 404, next: 'correct' },
  'code-replaced': { status: 409, next: 'use-kept-code' },
  'card-used': { status: 409, next: 'use-own-code' },
  'card-expired': { status: 410, next: 'ask-for-card' },
  'card-connects-nobody': { status: 410, next: 'ask-for-card' },
  'begin-without-card-off': { status: 403, next: 'ask-for-card' },
  'already-signed-in': { status: 409, next: 'go-to-list' },
  'proof-needed': { status: 403, next: 'prove-again' },
  'connection-not-found': { status: 404, next: 'reload' },
  'sign-in-not-found': { status: 404, next: 'reload' },
  'account-not-found': { status: 404, next: 'sign-in' },
  // Passkeys
  'passkey-unknown': { status: 404, next: 'go-back' },
  'passkey-refused': { status: 422, next: 'try-again' },
  'passkey-too-late': { status: 410, next: 'try-again' },
  'passkey-of-another': { status: 403, next: 'try-again' },
  'passkey-elsewhere': { status: 409, next: 'go-back' },
  // The organisation's own sign-in
  'oidc-off': { status: 404, next: 'go-back' },
  'oidc-unreachable': { status: 503, next: 'wait' },
  'oidc-too-late': { status: 410, next: 'try-again' },
  'oidc-refused': { status: 422, next: 'try-again' },
  'oidc-no-role': { status: 403, next: 'ask-for-role' },
  'oidc-ended': { status: 403, next: 'ask-for-invitation' },
  // Staff
  'invitation-unknown': { status: 404, next: 'ask-for-invitation' },
  'invitation-used': { status: 409, next: 'ask-for-invitation' },
  'invitation-expired': { status: 410, next: 'ask-for-invitation' },
  'staff-not-found': { status: 404, next: 'reload' },
  'last-owner': { status: 409, next: 'go-back' },
  // Consents
  'consent-not-found': { status: 404, next: 'reload' },
  'consent-text-changed': { status: 409, next: 'reload' },
  'audience-not-found': { status: 404, next: 'reload' },
  'consent-missing': { status: 403, next: 'ask-candidate' },
  'candidate-not-found': { status: 404, next: 'go-back' },
  // Shares
  'share-not-found': { status: 404, next: 'reload' },
  'share-not-open': { status: 404, next: 'ask-sender' },
  'share-empty': { status: 409, next: 'reload' },
  'share-day-refused': { status: 422, next: 'correct' },
  // The feed for matching
  'feed-key-unknown': { status: 401, next: 'ask-owner' },
  'feed-key-not-found': { status: 404, next: 'reload' },
  'feed-cursor-unknown': { status: 410, next: 'begin-anew' },
  'profile-not-found': { status: 404, next: 'go-back' },
  'profile-withdrawn': { status: 410, next: 'forget' },
  // Headlines
  'headline-not-found': { status: 404, next: 'reload' },
  'headlines-many': { status: 409, next: 'correct' },
  'condition-not-found': { status: 404, next: 'reload' },
  'condition-example-not-found': { status: 404, next: 'reload' },
  'conditions-many': { status: 409, next: 'correct' },
  'work-not-found': { status: 404, next: 'go-back' },
  'work-changed': { status: 409, next: 'correct' },
  'work-too-large': { status: 422, next: 'correct' },
  'works-many': { status: 409, next: 'go-back' },
  'work-is-read': { status: 409, next: 'reload' },
  // Erasing
  'erasure-asked': { status: 409, next: 'reload' },
  'erasure-not-found': { status: 404, next: 'reload' },
  // Challenges
  'challenge-not-found': { status: 404, next: 'go-to-list' },
  'challenge-withheld': { status: 503, next: 'go-to-list' },
  'hint-not-found': { status: 404, next: 'go-back' },
  'group-not-found': { status: 404, next: 'go-back' },
  // Trials
  'trial-off': { status: 404, next: 'go-to-start' },
  // Organisation
  'organisation-value-refused': { status: 422, next: 'correct' },
  'colour-refused': { status: 422, next: 'correct' },
  'opening-lacks': { status: 409, next: 'correct' },
  // Attempts
  'contact-wish-not-found': { status: 404, next: 'reload' },
  'attempt-not-found': { status: 404, next: 'go-to-list' },
  'submission-not-found': { status: 404, next: 'go-back' },
  'draft-not-found': { status: 404, next: 'reload' },
  'run-not-found': { status: 404, next: 'run-again' },
  'language-unknown': { status: 422, next: 'correct' },
  'file-unknown': { status: 422, next: 'correct' },
  'source-too-large': { status: 422, next: 'correct' },
  'source-has-nul': { status: 422, next: 'correct' },
  'source-not-text': { status: 422, next: 'correct' },
  'input-not-readable': { status: 422, next: 'correct' },
  'report-words-not-found': { status: 404, next: 'reload' },
  'change-needs-code': { status: 409, next: 'go-to-list' },
  'no-change-request': { status: 404, next: 'go-back' },
  'nothing-shown': { status: 409, next: 'go-back' },
  'question-not-found': { status: 404, next: 'reload' },
  'question-answered': { status: 409, next: 'reload' },
  'answer-not-readable': { status: 422, next: 'correct' },
  'questions-not-made': { status: 503, next: 'wait' },
  'no-fresh-input': { status: 409, next: 'go-back' },
  // Reviews
  'review-not-found': { status: 404, next: 'reload' },
  'note-not-found': { status: 404, next: 'reload' },
  'review-asked': { status: 409, next: 'reload' },
  'reviews-full': { status: 409, next: 'go-back' },
  'work-reviews-full': { status: 409, next: 'correct' },
  'review-versions-full': { status: 409, next: 'go-back' },
  'review-changed': { status: 409, next: 'reload' },
  'review-text-refused': { status: 422, next: 'reload' },
  'review-empty': { status: 409, next: 'correct' },
  'rubric-refused': { status: 422, next: 'correct' },
  'rubric-changed': { status: 409, next: 'reload' },
  // Talks
  'talk-not-found': { status: 404, next: 'reload' },
  'talk-told': { status: 409, next: 'reload' },
  'talk-changed': { status: 409, next: 'reload' },
  'talk-notes-changed': { status: 409, next: 'reload' },
  'submission-id-taken': { status: 409, next: 'reload' },
  'queue-full': { status: 503, next: 'wait' },
  // Help in text
  'thread-not-found': { status: 404, next: 'go-back' },
  'thread-closed': { status: 409, next: 'reload' },
  // Sessions
  'session-not-found': { status: 404, next: 'go-back' },
  'session-code-unknown': { status: 404, next: 'correct' },
  'session-ends-early': { status: 422, next: 'correct' },
  'session-over': { status: 409, next: 'reload' },
  'session-left': { status: 409, next: 'reload' },
  'path-not-found': { status: 404, next: 'correct' },
  'part-not-found': { status: 404, next: 'reload' },
  'help-not-found': { status: 404, next: 'reload' },
  'participant-not-found': { status: 404, next: 'reload' },
  'offer-not-found': { status: 404, next: 'reload' },
  'session-begun': { status: 409, next: 'go-back' },
  // Companies
  'company-not-found': { status: 404, next: 'go-back' },
  'company-changed': { status: 409, next: 'correct' },
  'contact-not-found': { status: 404, next: 'reload' },
  'company-note-not-found': { status: 404, next: 'reload' },
  'no-next-step': { status: 409, next: 'reload' },
  // Openings
  'opening-not-found': { status: 404, next: 'go-back' },
  'opening-changed': { status: 409, next: 'correct' },
  'opening-withdrawn': { status: 409, next: 'reload' },
  'opening-link-not-found': { status: 404, next: 'reload' },
  'opening-link-not-open': { status: 404, next: 'ask-sender' },
  'conditions-contradict': { status: 422, next: 'correct' },
  'skill-unknown': { status: 422, next: 'correct' },
  // Proposals
  'person-not-listed': { status: 404, next: 'go-back' },
  'proposal-not-found': { status: 404, next: 'go-back' },
  'proposal-changed': { status: 409, next: 'reload' },
  // Placements
  'proposal-not-agreed': { status: 409, next: 'reload' },
  'placement-not-found': { status: 404, next: 'go-back' },
  'placement-changed': { status: 409, next: 'reload' },
  'placement-begun': { status: 409, next: 'reload' },
  'placement-full': { status: 409, next: 'go-back' },
  'step-not-found': { status: 404, next: 'reload' },
  'step-ahead': { status: 422, next: 'correct' },
  'day-unknown': { status: 422, next: 'correct' },
  // The team's own mirror
  'mirror-past': { status: 409, next: 'reload' },
  'mirror-changed': { status: 409, next: 'correct' },
  'goals-full': { status: 409, next: 'go-back' },
  'goal-not-found': { status: 404, next: 'reload' },
  'goal-changed': { status: 409, next: 'correct' },
} as const satisfies Record<string, { status: number; next: string }>;

export type ErrorCode = keyof typeof errors;
/**
 * Values a sentence can show: a file name, a number of bytes, a line of own input said back to the one who typed
 * it. Never names of persons, or hidden content.
 */
export type ErrorParams = Record<string, string | number>;

/** The one way to answer "no" from a verb. The error handler turns it into problem+json. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  constructor(code: ErrorCode, params: ErrorParams = {}) {
    super(code);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}

/** A setting, argument or folder with which no process can start. One line per fault: what is wrong, and the mend. */
export class SettingsError extends Error {}
