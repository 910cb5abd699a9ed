/** People on a running server, so that every page has something to show: of each kind of page, the fuller one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardMade } from '#server/accounts/accounts.contract.ts';
import type { AttemptForCandidate } from '#server/attempts/attempts.contract.ts';
import type { ConditionsForCandidate } from '#server/conditions/conditions.contract.ts';
import { purposes } from '#server/consents/consent-purposes.ts';
import type { OpeningForCompany, OpeningForMatcher } from '#server/openings/openings.contract.ts';
import type { Organisation } from '#server/organisation/organisation.contract.ts';
import type { ProposalForMatcher } from '#server/proposals/proposals.contract.ts';
import type { ReviewForReader, ReviewsForCandidate } from '#server/reviews/reviews.contract.ts';
import type { SessionForHost } from '#server/sessions/session-views.contract.ts';
import type { SharesForCandidate } from '#server/shares/shares.contract.ts';
import type { StaffForSelf } from '#server/staff/staff.contract.ts';
import type { TalkForPedagogue, TalksWithCandidate } from '#server/talks/talks.contract.ts';
import { nothingSaid } from '#server/wishes/said-parts.ts';
import {
  beginOwner,
  type Client,
  enterWithCode,
  handInStarter,
  type StaffClient,
  waitForHandIn,
} from './client.ts';
import { contact, opening, workshop } from './companies.ts';
import { beginPlacement } from './placed-people.ts';
import { type RunningServer, startServer } from './server.ts';
import { evening } from './sessions.ts';

export type People = {
  server: RunningServer;
  /** Handed in what holds, and the starter; lets the pedagogue read. */
  client: Client;
  /** Owner, pedagogue, host, reader and matcher, whom the other two meet. */
  staff: StaffClient;
  /** Asked to be erased, where the organisation decides. */
  leaving: Client;
  made: {
    slug: string;
    submissionId: string;
    candidateId: string;
    talkId: string;
    reviewId: string;
    sessionId: string;
    shareId: string;
    staffId: string;
    theme: string;
    workId: string;
    companyId: string;
    openingId: string;
    partToken: string;
    fittingSlug: string;
    proposalId: string;
    placementId: string;
  };
};

/** What the server of the people is started with. */
export const peopleEnv = { ERASE_BY_DECISION: 'work' };

export async function startWithPeople(): Promise<People> {
  const server = await startServer({ env: peopleEnv });
  const staff = await beginOwner(server);
  const { accountId: staffId } = await staff.call<StaffForSelf>('GET', '/api/staff/me');
  await staff.call('PUT', `/api/staff/${staffId}/roles`, {
    roles: ['owner', 'pedagogue', 'host', 'reader', 'matcher'],
  });
  const { cards } = await staff.call<{ cards: CardMade[] }>('POST', '/api/cards', { count: 2, days: 30 });
  const [client, leaving] = await Promise.all(cards.map(({ code }) => enterWithCode(server.url, code)));
  if (!client || !leaving) throw new Error('two cards were asked for');
  const made = await handInStarter(client);
  await handInSolution(client, made.slug);
  const agreed = ['pedagogue-reads', 'pedagogue-talks', 'pedagogue-conditions', 'reader-reads'] as const;
  for (const purpose of agreed) {
    const { textVersion } = purposes[purpose];
    await client.call('POST', '/api/consents', { purpose, staffId, textVersion });
  }
  for (const words of ['JavaScript', 'Rust', 'Bygga egna tangentbord'])
    await client.call('POST', '/api/headlines', { words, marks: ['can', 'want'] });
  const theme = await tellConditions(client);
  const workId = await bringWork(client);
  const shareId = await share(client);
  await leaving.call('POST', '/api/privacy/erasure', { ownCode: leaving.ownCode });
  const { accountId } = await client.call<{ accountId: string }>('GET', '/api/accounts/me');
  const talkId = await prepareTalk(staff, accountId);
  const reviewId = await readAndRelease(staff, client, staffId);
  const sessionId = await holdSession(staff, client, made.slug);
  await writeInText(client, staff, { staffId, candidateId: accountId });
  const place = await addCompany(staff);
  const proposalId = await propose(client, staff, { candidateId: accountId, openingId: place.openingId });
  const placementId = await beginPlacement(client, staff, { candidateId: accountId, ...place });
  const all = {
    ...made,
    ...place,
    proposalId,
    placementId,
    candidateId: accountId,
    talkId,
    reviewId,
    sessionId,
    shareId,
    staffId,
    theme,
    workId,
  };
  return { server, client, staff, leaving, made: all };
}

/** About the first of what can be talked about, with something noted. */
async function prepareTalk(staff: StaffClient, candidateId: string): Promise<string> {
  const at = `/api/candidates/${candidateId}/talks`;
  const [handIn] = (await staff.call<TalksWithCandidate>('GET', at)).handIns;
  const { submissionId } = handIn ?? {};
  const { talkId } = await staff.call<TalkForPedagogue>('POST', at, { submissionId });
  const notes = [
    { place: 0, marks: ['talked', 'showed'], words: 'Pekade ut raderna.', was: { marks: [], words: '' } },
  ];
  await staff.call('PUT', `${at}/${talkId}/notes`, { notes });
  return talkId;
}

/** The first that can be read, with a note and words that are released and in the report, and an answer. */
async function readAndRelease(reader: StaffClient, client: Client, staffId: string): Promise<string> {
  const { handIns } = await client.call<ReviewsForCandidate>('GET', '/api/reviews/mine');
  const asked = { submissionId: handIns[0]?.submissionId, staffId };
  const { reviews } = await client.call<ReviewsForCandidate>('POST', '/api/reviews', asked);
  const reviewId = reviews[0]?.reviewId ?? '';
  const at = `/api/reviews/${reviewId}`;
  const { files, skills } = await reader.call<ReviewForReader>('GET', at);
  const noteId = crypto.randomUUID();
  const file = files[0]?.name ?? '';
  const text = {
    notes: [{ noteId, file, line: 1, text: 'Namnet säger vad det är.' }],
    skills: skills.slice(0, 1).map(({ skillId }) => ({ skillId, wordId: 'clear', text: 'Rad 1.' })),
    words: 'Koden går att följa.',
  };
  await reader.call('PUT', `${at}/text`, { revision: 0, text });
  await reader.call('POST', `${at}/release`, { revision: 1 });
  await client.call('PUT', `${at}/notes/${noteId}`, { text: 'Jag bytte namn.', isHidden: false });
  await client.call('PUT', `${at}/in-report`, { version: 1 });
  return reviewId;
}

/** In the matcher's list, with a wish of a place; asked about one, and not answered yet. */
async function propose(
  client: Client,
  staff: StaffClient,
  pair: { candidateId: string; openingId: string },
): Promise<string> {
  const { textVersion } = purposes['matcher-list'];
  await client.call('POST', '/api/consents', { purpose: 'matcher-list', textVersion });
  const wished = { ...nothingSaid, remote: 'all', hoursFrom: 8, room: 'quiet-room' };
  await client.call('PUT', '/api/wishes/place', { wished, needs: ['hoursFrom'] });
  const at = `/api/openings/${pair.openingId}`;
  const written = await staff.call<OpeningForMatcher>('GET', at);
  await staff.call('POST', `${at}/state`, { state: 'open', revision: written.revision });
  const { proposalId, revision } = await staff.call<ProposalForMatcher>('POST', '/api/proposals', pair);
  await staff.call('POST', `/api/proposals/${proposalId}/ask`, { revision });
  return proposalId;
}

/** A question, and an answer that is not read yet. */
async function writeInText(
  client: Client,
  staff: StaffClient,
  { staffId, candidateId }: { staffId: string; candidateId: string },
): Promise<void> {
  const message = (text: string) => ({ messageId: crypto.randomUUID(), text });
  await client.call('POST', `/api/threads/${staffId}/messages`, message('Hur kör jag exemplen?'));
  await staff.call('POST', `/api/candidates/${candidateId}/thread/messages`, message('Tryck på Kör.'));
}

/** One to follow up today, with somebody to reach, something noted, and an opening with a link. */
async function addCompany(
  matcher: StaffClient,
): Promise<Pick<People['made'], 'companyId' | 'openingId' | 'partToken' | 'fittingSlug'>> {
  const today = new Date().toISOString().slice(0, 10);
  const company = { ...workshop, nextStepOn: today };
  const { companyId } = await matcher.call<{ companyId: string }>('POST', '/api/companies', company);
  await matcher.call('POST', `/api/companies/${companyId}/contacts`, contact);
  const note = { noteId: crypto.randomUUID(), kind: 'call', happenedOn: today, text: 'De letar en testare.' };
  await matcher.call('POST', `/api/companies/${companyId}/notes`, note);
  const at = `/api/companies/${companyId}/openings`;
  const { openingId } = await matcher.call<{ openingId: string }>('POST', at, opening);
  const { link } = await matcher.call<{ link: string }>('POST', `/api/openings/${openingId}/links`);
  const partToken = new URL(link).hash.slice(1);
  const part = { token: partToken };
  const { challenges } = await matcher.call<OpeningForCompany>('POST', '/api/company-part/read', part);
  // Another than anybody can try: each page has a title of its own.
  const { tryChallenge } = await matcher.call<Organisation>('GET', '/api/organisation');
  const fitting = challenges.find(({ slug }) => slug !== tryChallenge);
  if (!fitting) throw new Error('no challenge fits the opening');
  return { companyId, openingId, partToken, fittingSlug: fitting.slug };
}

/** A session that goes on: somebody is there, wants help, and there is a note. */
async function holdSession(host: StaffClient, client: Client, slug: string): Promise<string> {
  const inHours = (hours: number) => new Date(Date.now() + hours * 60 * 60 * 1_000).toISOString();
  const plan = { ...evening, startsAt: inHours(-1), endsAt: inHours(1), challenges: [slug] };
  const { sessionId } = await host.call<{ sessionId: string }>('POST', '/api/sessions', plan);
  const board = `/api/sessions/${sessionId}/board`;
  const { view } = await host.call<{ view: SessionForHost }>('GET', board);
  await client.call('POST', '/api/session-visits', { code: view.code, name: 'Lo' });
  const help = { type: 'signal', signal: 'help-text', words: 'Jag förstår inte regel 2.' };
  await client.call('POST', `/api/session-visits/${sessionId}`, help);
  await client.call('POST', `/api/session-visits/${sessionId}`, { type: 'challenge', slug });
  await host.call('POST', board, { type: 'now', part: 0 });
  await host.call('POST', board, { type: 'note', noteId: crypto.randomUUID(), text: 'Fika i köket.' });
  return sessionId;
}

export async function handInSolution(client: Client, slug: string): Promise<void> {
  const folder = join(import.meta.dirname, '../../challenges', slug, 'hidden/solution/javascript');
  const files = Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  const { attemptId } = await client.call<AttemptForCandidate>('POST', '/api/attempts', { slug });
  const submissionId = crypto.randomUUID();
  const work = { submissionId, language: 'javascript', files, answers: {} };
  await client.call('POST', `/api/attempts/${attemptId}/submissions`, work);
  await waitForHandIn(client, submissionId);
}

const gameBroughtAlong = {
  title: 'Ett spel med egna banor',
  language: 'Lua',
  what: 'Ett litet spel där banorna är filer.',
  myPart: 'Jag skrev allt utom bilderna.',
  satisfied: 'Banorna går att göra utan att ändra programmet.',
  files: [{ name: 'main.lua', text: 'local levels = load_levels("levels")\nprint(#levels)\n' }],
  isShown: true,
  inReport: true,
};

export async function bringWork({ call }: Pick<Client, 'call'>): Promise<string> {
  return (await call<{ workId: string }>('POST', '/api/works', gameBroughtAlong)).workId;
}

/** An example and own words, which the pedagogue may see. */
async function tellConditions(client: Client): Promise<string> {
  const theme = 'instructions';
  for (const said of [{ exampleId: 'example-first' }, { words: 'Jag vill läsa hela uppgiften först.' }])
    await client.call('POST', '/api/conditions', { theme, ...said });
  const { conditions } = await client.call<ConditionsForCandidate>('GET', '/api/conditions');
  for (const { conditionId } of conditions)
    await client.call('PUT', `/api/conditions/${conditionId}`, { visibleTo: ['pedagogue', 'company'] });
  return theme;
}

/** Everything that is shown, with its code, to somebody made up. */
export async function share(client: Pick<Client, 'call'>): Promise<string> {
  const { skills, to, textVersion } = await client.call<SharesForCandidate>('GET', '/api/shares');
  const made = await client.call<{ share: { shareId: string } }>('POST', '/api/shares', {
    forWhom: 'Påhittade Verken',
    skillIds: skills.map(({ skillId }) => skillId),
    withCode: true,
    withNotes: true,
    withReaders: true,
    withConditions: true,
    lastDay: to,
    textVersion,
  });
  return made.share.shareId;
}
