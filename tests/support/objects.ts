/** One object of each kind that belongs to a person: what can be made without running a program, made by asking. */
import { randomUUID } from 'node:crypto';
import type { AttemptForCandidate, DraftSaved } from '#server/attempts/attempts.contract.ts';
import { purposes } from '#server/consents/consent-purposes.ts';
import { submissions } from '#server/db/tables/attempts.ts';
import { companies } from '#server/db/tables/companies.ts';
import { conditions } from '#server/db/tables/conditions.ts';
import { consents } from '#server/db/tables/consents.ts';
import { headlines } from '#server/db/tables/headlines.ts';
import { openings } from '#server/db/tables/openings.ts';
import { placementSteps, placements, placementTalks } from '#server/db/tables/placements.ts';
import { proposals } from '#server/db/tables/proposals.ts';
import { questionSheets, questions } from '#server/db/tables/questions.ts';
import { reviews, reviewVersions } from '#server/db/tables/reviews.ts';
import { runs } from '#server/db/tables/runs.ts';
import { shares } from '#server/db/tables/shares.ts';
import { talkQuestions, talks } from '#server/db/tables/talks.ts';
import { works } from '#server/db/tables/works.ts';
import type { SignedInForTest, TestApp } from './app.ts';
import { opening, workshop } from './companies.ts';

export type OwnObjects = {
  attemptId: string;
  draftId: string;
  submissionId: string;
  runId: string;
  consentId: string;
  questionId: string;
  reviewId: string;
  noteId: string;
  talkId: string;
  shareId: string;
  headlineId: string;
  conditionId: string;
  workId: string;
  proposalId: string;
  placementId: string;
  stepId: string;
  placementTalkId: string;
};

/** The app must have challenges. */
export async function makeObjectsOf(server: TestApp, person: SignedInForTest): Promise<OwnObjects> {
  const challenge = server.deps.challenges.all()[0]?.forCandidate;
  const starter = challenge?.starters.javascript;
  if (!challenge || !starter) throw new Error('give the test app challenges');
  const headers = { cookie: person.cookie };
  const ask = async <Reply>(method: 'POST' | 'PUT', url: string, payload: object) =>
    (await server.app.inject({ method, url, headers, payload })).json<Reply>();

  const { slug } = challenge;
  const { attemptId } = await ask<AttemptForCandidate>('POST', '/api/attempts', { slug });
  const write = (text: string) =>
    ask<DraftSaved>('PUT', `/api/attempts/${attemptId}/draft`, {
      baseRevision: 0,
      writerId: randomUUID(),
      writerStep: 1,
      language: 'javascript',
      files: { ...starter.files, [starter.entry]: text },
      answers: {},
    });
  await write('// one');
  const { keptDraftId } = await write('// two');
  if (!keptDraftId) throw new Error('two writers left one draft');
  const { accountId } = person.account;
  const consentId = putConsentOf(server, accountId);
  return {
    attemptId,
    draftId: keptDraftId,
    consentId,
    shareId: putShareOf(server, accountId, consentId),
    headlineId: putHeadlineOf(server, accountId),
    conditionId: putConditionOf(server, accountId),
    workId: putWorkOf(server, accountId),
    proposalId: putProposalOf(server, accountId),
    ...putPlacementOf(server, accountId),
    ...putRunsOf(server, attemptId, accountId),
  };
}

function putRunsOf({ deps }: TestApp, attemptId: string, accountId: string) {
  const [submissionId, runId] = [randomUUID(), randomUUID()];
  const submittedAt = deps.clock().toISOString();
  const work = { language: 'javascript' as const, files: {}, answers: {} };
  deps.db
    .insert(submissions)
    .values({ submissionId, attemptId, challengeVersion: 1, ...work, submittedAt })
    .run();
  const ended = { outcome: 'finished', verdict: 'none' } as const;
  deps.db
    .insert(runs)
    .values({ submissionId, state: 'done', ...ended, result: { ...ended, problem: null, groups: [] } })
    .run();
  deps.activeRuns.addVisible({
    runId,
    ownerId: accountId,
    purpose: 'examples',
    at: { state: 'running' },
    finished: Promise.resolve(),
    ended: { result: { outcome: 'finished', problem: null, cases: [], consoleCut: false } },
  });
  const questionId = randomUUID();
  deps.db.insert(questionSheets).values({ submissionId, ownWords: '', inReport: false }).run();
  deps.db
    .insert(questions)
    .values({
      questionId,
      submissionId,
      place: 0,
      round: 1,
      form: 'gives',
      code: 'f(1)',
      expected: 2,
      expectedText: '2',
    })
    .run();
  const talkId = randomUUID();
  deps.db
    .insert(talks)
    .values({
      ...{
        talkId,
        accountId,
        staffId: accountId,
        submissionId,
        preparedAt: submittedAt,
        toldAt: submittedAt,
      },
      ...{ words: '', telling: 1, inReport: false, answer: '' },
    })
    .run();
  deps.db.insert(talkQuestions).values({ talkId, place: 0, form: 'open', marks: [], words: '' }).run();
  return { submissionId, runId, questionId, talkId, ...putReviewOf(deps, accountId, submissionId) };
}

/** With one note that is released. */
function putReviewOf({ db, clock }: TestApp['deps'], accountId: string, submissionId: string) {
  const [reviewId, noteId] = [randomUUID(), randomUUID()];
  const askedAt = clock().toISOString();
  const text = { notes: [{ noteId, file: 'x.js', line: 1, text: '' }], skills: [], words: '' };
  db.insert(reviews)
    .values({ reviewId, accountId, readerId: accountId, submissionId, askedAt, revision: 1, draft: text })
    .run();
  db.insert(reviewVersions)
    .values({ reviewId, version: 1, revision: 1, rubricVersion: 0, text, releasedAt: askedAt })
    .run();
  return { reviewId, noteId };
}

function putConsentOf({ deps }: TestApp, accountId: string): string {
  const consentId = randomUUID();
  const given = { textVersion: 1, givenAt: deps.clock().toISOString() };
  deps.db
    .insert(consents)
    .values({ consentId, accountId, purpose: 'statistics', audienceKind: 'own-team', ...given })
    .run();
  return consentId;
}

function putHeadlineOf({ deps }: TestApp, accountId: string): string {
  const headlineId = randomUUID();
  const addedAt = deps.clock().toISOString();
  const what = { subjectId: null, words: 'Egna ord', marks: [] };
  deps.db
    .insert(headlines)
    .values({ headlineId, accountId, ...what, addedAt })
    .run();
  return headlineId;
}

function putConditionOf({ deps }: TestApp, accountId: string): string {
  const conditionId = randomUUID();
  const writtenAt = deps.clock().toISOString();
  const what = { theme: 'stuck', exampleId: null, words: 'Egna ord' } as const;
  deps.db
    .insert(conditions)
    .values({ conditionId, accountId, ...what, visibleTo: [], writtenAt })
    .run();
  return conditionId;
}

function putWorkOf({ deps }: TestApp, accountId: string): string {
  const workId = randomUUID();
  const at = deps.clock().toISOString();
  const said = { title: 'Ett spel', language: 'Lua', what: '', myPart: '', satisfied: '' };
  deps.db
    .insert(works)
    .values({
      workId,
      accountId,
      ...said,
      files: [{ name: 'spel.lua', text: 'print(1)' }],
      isShown: false,
      inReport: false,
      madeAt: at,
      changedAt: at,
    })
    .run();
  return workId;
}

/** Asked about: an opening of a company of its own, by a yes to the matcher's list. */
export function putProposalOf({ deps }: TestApp, accountId: string): string {
  const [proposalId, consentId, companyId, openingId] = [0, 1, 2, 3].map(() => randomUUID()) as [
    string,
    string,
    string,
    string,
  ];
  const at = deps.clock().toISOString();
  const { textVersion } = purposes['matcher-list'];
  const listed = { purpose: 'matcher-list', audienceKind: 'own-team' } as const;
  deps.db
    .insert(consents)
    .values({ consentId, accountId, ...listed, textVersion, givenAt: at })
    .run();
  const { name, place, field, standing } = workshop;
  const company = { companyId, name, place, field, standing, nextStep: '', revision: 1 };
  deps.db
    .insert(companies)
    .values({ ...company, madeAt: at, changedAt: at })
    .run();
  deps.db
    .insert(openings)
    .values({ ...opening, openingId, companyId, state: 'open', madeAt: at, revision: 1 })
    .run();
  const said = { personWords: '', companyWords: '', revision: 1 };
  deps.db
    .insert(proposals)
    .values({
      proposalId,
      accountId,
      consentId,
      openingId,
      madeBy: accountId,
      madeAt: at,
      askedAt: at,
      ...said,
    })
    .run();
  return proposalId;
}

/** With a step that was planned, and a talk. */
export function putPlacementOf({ deps }: TestApp, accountId: string) {
  const [placementId, stepId, placementTalkId] = [randomUUID(), randomUUID(), randomUUID()];
  const madeAt = deps.clock().toISOString();
  const happensOn = madeAt.slice(0, 10);
  const about = { companyName: workshop.name, title: opening.title, tasks: [] };
  deps.db
    .insert(placements)
    .values({
      ...{ placementId, accountId, ...about, contactId: accountId, madeAt },
      ...{ showsConditions: false, revision: 1 },
    })
    .run();
  deps.db
    .insert(placementSteps)
    .values({ stepId, placementId, kind: 'pause', state: 'planned', happensOn, words: '', ownWords: '' })
    .run();
  const said = { talkedOn: happensOn, who: '', words: '', ownWords: '', writerId: accountId };
  deps.db
    .insert(placementTalks)
    .values({ placementTalkId, placementId, ...said })
    .run();
  return { placementId, stepId, placementTalkId };
}

/** It leans on a consent that no link needs: its link opens nothing. */
function putShareOf({ deps }: TestApp, accountId: string, consentId: string): string {
  const shareId = randomUUID();
  const madeAt = deps.clock().toISOString();
  const what = { skillIds: [], submissionIds: [], withCode: true, withNotes: true };
  deps.db
    .insert(shares)
    .values({
      shareId,
      accountId,
      consentId,
      tokenHash: shareId,
      forWhom: 'Påhittade Verken',
      ...what,
      madeAt,
      lastDay: madeAt.slice(0, 10),
    })
    .run();
  return shareId;
}
