/** Wherever somebody can write freely, a hint beside the field says that health is not to be written about. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../support/app.ts';
import { listFiles, readSource } from '../support/source-files.ts';
import { wordsOf } from '../support/words.ts';

/** Field -> the hint that stands beside it in every place where it can be written. */
const hints: Record<string, string> = {
  'PUT /api/accounts/me/name name': 'connections.nameSays',
  'POST /api/consents companyName': 'shares.form.forWhomHint',
  'POST /api/shares forWhom': 'shares.form.forWhomHint',
  'POST /api/feed/keys name': 'feedKeys.nameHint',
  'PUT /api/attempts/:attemptId/pause note': 'pause.noteSays',
  'PUT /api/attempts/:attemptId/pause how': 'pause.howSays',
  'PUT /api/attempts/:attemptId/how-made words': 'after.howMade.says',
  'PUT /api/attempts/:attemptId/clarity words': 'after.clarity.says',
  'PUT /api/staff/me/name name': 'staff.people.nameHint',
  'POST /api/invitations name': 'staff.people.nameHint',
  'PUT /api/submissions/:submissionId/questions ownWords': 'questions.open.hint',
  'PUT /api/candidates/:candidateId/report/words text': 'report.words.hint',
  'PUT /api/candidates/:candidateId/talks/:talkId/notes words': 'talkSupport.notes.hint',
  'PUT /api/candidates/:candidateId/talks/:talkId/notes was': 'talkSupport.notes.hint',
  'POST /api/talks/:talkId/answer answer': 'talks.answer.hint',
  'PUT /api/reviews/:reviewId/text text': 'reviewing.hint',
  'PUT /api/reviews/:reviewId/text words': 'reviewing.hint',
  'PUT /api/reviews/:reviewId/notes/:noteId text': 'reviews.answer.hint',
  'PUT /api/rubric sv': 'rubric.hint',
  'PUT /api/rubric en': 'rubric.hint',
  'POST /api/privacy/erasure-requests/:requestId/decision reason': 'erasureRequests.reasonHint',
  'POST /api/threads/:staffId/messages text': 'threads.hint',
  'POST /api/candidates/:candidateId/thread/messages text': 'threadsWith.hint',
  'POST /api/headlines words': 'headlines.add.hint',
  'POST /api/conditions words': 'conditions.theme.hint',
  'PUT /api/conditions/:conditionId words': 'conditions.theme.hint',
  'POST /api/works title': 'works.form.hint',
  'POST /api/works language': 'works.form.hint',
  'POST /api/works what': 'works.form.hint',
  'POST /api/works myPart': 'works.form.hint',
  'POST /api/works satisfied': 'works.form.hint',
  'POST /api/works name': 'works.files.says',
  'POST /api/works text': 'works.files.says',
  'PUT /api/works/:workId title': 'works.form.hint',
  'PUT /api/works/:workId language': 'works.form.hint',
  'PUT /api/works/:workId what': 'works.form.hint',
  'PUT /api/works/:workId myPart': 'works.form.hint',
  'PUT /api/works/:workId satisfied': 'works.form.hint',
  'PUT /api/works/:workId name': 'works.files.says',
  'PUT /api/works/:workId text': 'works.files.says',
  'POST /api/sessions title': 'hostSessions.form.hint',
  'POST /api/sessions neutralName': 'hostSessions.form.hint',
  'POST /api/sessions place': 'hostSessions.form.hint',
  'POST /api/sessions way': 'hostSessions.form.hint',
  'POST /api/sessions room': 'hostSessions.form.hint',
  'POST /api/sessions quiet': 'hostSessions.form.hint',
  'POST /api/sessions whoComes': 'hostSessions.form.hint',
  'POST /api/sessions text': 'hostSessions.form.planHint',
  'PUT /api/sessions/:sessionId title': 'hostSessions.form.hint',
  'PUT /api/sessions/:sessionId neutralName': 'hostSessions.form.hint',
  'PUT /api/sessions/:sessionId place': 'hostSessions.form.hint',
  'PUT /api/sessions/:sessionId way': 'hostSessions.form.hint',
  'PUT /api/sessions/:sessionId room': 'hostSessions.form.hint',
  'PUT /api/sessions/:sessionId quiet': 'hostSessions.form.hint',
  'PUT /api/sessions/:sessionId whoComes': 'hostSessions.form.hint',
  'PUT /api/sessions/:sessionId text': 'hostSessions.form.planHint',
  'POST /api/sessions/:sessionId/board words': 'hostSessions.queue.answerHint',
  'POST /api/sessions/:sessionId/board text': 'hostSessions.note.hint',
  'POST /api/sessions/:sessionId/board name': 'hostSessions.people.newNameHint',
  'POST /api/session-visits name': 'sessions.join.nameHint',
  'POST /api/session-visits/:sessionId words': 'sessions.signal.wordsHint',
  'POST /api/session-visits/:sessionId name': 'sessions.join.nameHint',
  'POST /api/matcher-list/searches headline': 'proposals.search.headlineHint',
  'POST /api/proposals/:proposalId/company-answer words': 'proposals.answer.company.hint',
  'POST /api/places/proposals/:proposalId/answer words': 'proposals.answer.person.hint',
  'POST /api/placements/:placementId/steps words': 'placements.steps.hint',
  'PUT /api/placements/:placementId/steps/:stepId words': 'placements.steps.hint',
  'POST /api/placements/:placementId/talks who': 'placements.talks.whoHint',
  'POST /api/placements/:placementId/talks words': 'placements.talks.hint',
  'PUT /api/placements/:placementId/talks/:placementTalkId who': 'placements.talks.whoHint',
  'PUT /api/placements/:placementId/talks/:placementTalkId words': 'placements.talks.hint',
  'POST /api/own-placements/:placementId/wishes words': 'placements.own.wordsHint',
  'PUT /api/own-placements/:placementId/steps/:stepId/words words': 'placements.own.wordsHint',
  'PUT /api/own-placements/:placementId/talks/:placementTalkId/words words': 'placements.own.wordsHint',
  'POST /api/companies name': 'companies.form.hint',
  'POST /api/companies place': 'companies.form.hint',
  'POST /api/companies field': 'companies.form.hint',
  'POST /api/companies nextStep': 'companies.form.hint',
  'PUT /api/companies/:companyId name': 'companies.form.hint',
  'PUT /api/companies/:companyId place': 'companies.form.hint',
  'PUT /api/companies/:companyId field': 'companies.form.hint',
  'PUT /api/companies/:companyId nextStep': 'companies.form.hint',
  'POST /api/company-searches search': 'companies.search.hint',
  'POST /api/companies/:companyId/contacts name': 'companies.contacts.hint',
  'POST /api/companies/:companyId/contacts title': 'companies.contacts.hint',
  'PUT /api/companies/:companyId/contacts/:contactId name': 'companies.contacts.hint',
  'PUT /api/companies/:companyId/contacts/:contactId title': 'companies.contacts.hint',
  'POST /api/companies/:companyId/notes text': 'companies.notes.hint',
  'POST /api/companies/:companyId/openings title': 'openings.form.hint',
  'POST /api/companies/:companyId/openings what': 'openings.tasks.hint',
  'POST /api/companies/:companyId/openings supervisorName': 'openings.form.supervisorHint',
  'POST /api/companies/:companyId/openings supervisorTitle': 'openings.form.supervisorHint',
  'POST /api/companies/:companyId/openings agreement': 'openings.form.agreementHint',
  'PUT /api/openings/:openingId title': 'openings.form.hint',
  'PUT /api/openings/:openingId what': 'openings.tasks.hint',
  'PUT /api/openings/:openingId supervisorName': 'openings.form.supervisorHint',
  'PUT /api/openings/:openingId supervisorTitle': 'openings.form.supervisorHint',
  'PUT /api/openings/:openingId agreement': 'openings.form.agreementHint',
  'PUT /api/company-part title': 'openings.form.hint',
  'PUT /api/company-part what': 'openings.tasks.hint',
  'PUT /api/company-part name': 'companyPart.supervisorHint',
  'PUT /api/mirror/:halfYear/answers/:question words': 'mirror.hint',
  'POST /api/mirror/goals words': 'mirror.goals.wordsHint',
  'PUT /api/mirror/goals/:goalId words': 'mirror.goals.wordsHint',
  'PUT /api/mirror/goals/:goalId outcome': 'mirror.hint',
  'PUT /api/organisation/values values': 'ownOrganisation.says',
};
/** Text that is no words of one's own: a code, a program or the name of its file, its input and answers, what a passkey or a sign-in says. */
const noWords =
  /^POST \/api\/(passkeys|sign-ins|trials|company-part\/trials|attempts\/:attemptId\/runs)|^POST \/api\/(invitations\/use|questions)|(ownCode|code|token|files?|answers)$/;

let server: TestApp;
beforeAll(async () => {
  server = await buildTestApp();
});
afterAll(() => server.close());

type Schema = {
  type?: string;
  enum?: unknown;
  pattern?: string;
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
};

/** Names of the properties under which free text can stand. */
function freeTextIn(schema: Schema, name = ''): string[] {
  if (schema.type === 'string') {
    const isAny = schema.pattern === undefined || schema.pattern === '\\S';
    return isAny && !schema.enum && !('const' in schema) ? [name] : [];
  }
  const inner = [
    ...Object.entries(schema.properties ?? {}),
    ...Object.values(schema.patternProperties ?? {}).map((one) => [name, one] as const),
    ...[schema.items, ...(schema.anyOf ?? [])].flatMap((one) => (one ? [[name, one] as const] : [])),
  ];
  return inner.flatMap(([key, one]) => freeTextIn(one, key));
}

const fields = () =>
  server.app.routeList.flatMap(({ method, url, contract }) =>
    contract?.body
      ? [...new Set(freeTextIn(contract.body as Schema))].map((name) => `${method} ${url} ${name}`)
      : [],
  );

test('every field that takes words of one’s own has a hint (calm 41)', () => {
  expect(
    fields()
      .filter((field) => !noWords.test(field))
      .toSorted(),
  ).toEqual(Object.keys(hints).toSorted());
});

test.each(Object.entries(hints))('the hint of %s speaks of health, in both languages (calm 41)', (_, key) => {
  expect(wordsOf('sv')(key)).toMatch(/hälsa|diagnos/);
  expect(wordsOf('en')(key)).toMatch(/health|diagnosis/);
});

/** By its whole path, or as one of the sentences of a form that is given all of its own. */
function isDrawnIn(source: string, key: string): boolean {
  const form = key.replace(/\.says$/, '');
  return source.includes(`'${key}'`) || source.includes(`t('${form}', { returnObjects: true })`);
}

test('every hint is drawn, and every box for words of one’s own is described by one (calm 41)', () => {
  const sources = listFiles(/^web\/.*\.tsx$/).map((path) => ({ path, text: readSource(path) }));
  const undrawn = Object.values(hints).filter((key) => !sources.some(({ text }) => isDrawnIn(text, key)));
  expect(undrawn).toEqual([]);
  // Programs, searches and codes are written in these.
  const others = /^web\/(editor|audit)\/|(input-panel|answer-fields|erase-form|enter-form|cards-page)\.tsx$/;
  const bare = sources
    .filter(({ path }) => !others.test(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/<(?:textarea|input)\b[\s\S]*?\/>/g)]
        .map(([box]) => box)
        .filter((box) => /^<textarea|type="text"/.test(box) && !/aria-describedby|\{\.\.\.shared\}/.test(box))
        .map((box) => `${path}: ${box}`),
    );
  expect(bare).toEqual([]);
});
