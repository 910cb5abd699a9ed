/** Fills the plainly made-up organisation, through the same verbs that people's browsers call. */
import type { Candidate, Staff } from '../access.ts';
import { beginAccount } from '../accounts/begin-account.ts';
import { readWelcome } from '../accounts/change-account.ts';
import { codeLengths, makeCode } from '../accounts/codes.ts';
import { endSignIn } from '../accounts/end-sign-in.ts';
import { enterWithCode } from '../accounts/enter-with-code.ts';
import { findActor } from '../accounts/find-actor.ts';
import { getCardState } from '../accounts/get-card-state.ts';
import { makeCards } from '../accounts/make-cards.ts';
import { keepName } from '../accounts/own-connections.ts';
import type { Challenge } from '../challenges/challenge-library.ts';
import { purposes } from '../consents/consent-purposes.ts';
import { giveConsent } from '../consents/give-consent.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { tellWish } from '../feed/own-feed.ts';
import { chooseWords } from '../reports/choose-report-words.ts';
import { writeReportWords } from '../reports/write-report-words.ts';
import { listShares } from '../shares/list-shares.ts';
import { makeShare } from '../shares/make-share.ts';
import { fillCompanies } from './demo-companies.ts';
import { demoBytes } from './demo-ids.ts';
import { fillMirror } from './demo-mirror.ts';
import { type DemoPerson, demoPeople } from './demo-people.ts';
import { keepDemoStaff } from './demo-staff.ts';
import { holdDemoTalk } from './hold-demo-talk.ts';
import { joinList, type ListedPerson, listedPeople, meetCompanies } from './listed-people.ts';
import { growingPlacement, placeDemo } from './place-demo.ts';
import { askDemo } from './propose-demo.ts';
import { readDemoCode } from './read-demo-code.ts';
import { writeDemoThread } from './write-demo-thread.ts';

/** Codes are the only random bytes of these lengths; all else (the token of a sign-in) stays random. */
const codeSizes: number[] = Object.values(codeLengths);

export type DemoCodes = { codes: { who: string; code: string }[] };

/**
 * Call it with an organisation where one can begin without a card. A second start finds everybody again: codes
 * follow from the secret, and whoever is complete is left as visitors have left them. A card is offered as long as
 * nobody has entered it, then another.
 */
export async function fillDemo(deps: Deps): Promise<DemoCodes> {
  const [path] = deps.challenges.paths.paths;
  const challenges = path?.challenges.flatMap((slug) => deps.challenges.find(slug) ?? []) ?? [];
  fillCompanies(deps, keepDemoStaff(deps, 'matcher'));
  fillMirror(deps, keepDemoStaff(deps, 'pedagogue'));
  for (const person of listedPeople) fillListed(deps, person);
  const card = cardNobodyHasUsed(deps);
  const people = await Promise.all(demoPeople.map((person) => fill(deps, person, challenges)));
  return { codes: [card, ...people] };
}

async function fill(
  deps: Deps,
  person: DemoPerson,
  challenges: Challenge[],
): Promise<DemoCodes['codes'][number]> {
  const then = depsOf(deps, person);
  const pedagogue = keepDemoStaff(then, 'pedagogue');
  const code = makeCode(then.random, 'own');
  const { actor, isComplete } = enter(then, code, person.meetsPedagogue && pedagogue);
  if (!isComplete) {
    await person.live(then, actor, challenges);
    if (person.name) keepName(then, actor, { name: person.name });
    if (person.isShared) {
      showOutside(deps, actor);
      askDemo(deps, actor);
      placeDemo(deps, actor, growingPlacement);
    }
    if (person.letsPedagogueRead) letRead(then, actor, pedagogue);
    if (person.wordsInReport) {
      writeReportWords(then, pedagogue, { candidateId: actor.accountId, text: person.wordsInReport });
      chooseWords(then, actor, { staffId: pedagogue.accountId, inReport: true });
    }
    if (person.hasWritten) writeDemoThread(then, actor, pedagogue);
    if (person.hasTalked) await holdDemoTalk(then, actor, pedagogue);
    if (person.isRead)
      readDemoCode(then, actor, { pedagogue, reader: keepDemoStaff(then, 'reader') }, person.isRead);
    // Last: an account whose welcome is read was filled to the end.
    readWelcome(then, actor);
  }
  endSignIn(then, actor);
  return { who: person.who, code };
}

/** Nobody needs their codes: they are there for the matcher. */
function fillListed(deps: Deps, person: ListedPerson): void {
  const then = depsOf(deps, person);
  const { actor, isComplete } = enter(then, makeCode(then.random, 'own'), undefined);
  if (!isComplete) {
    joinList(then, actor, person);
    if (person.name) keepName(then, actor, { name: person.name });
    meetCompanies(deps, actor, person);
    readWelcome(then, actor);
  }
  endSignIn(then, actor);
}

/** As somebody does who would like a placement: a link for a company, and a yes to the matcher's list. */
function showOutside(deps: Deps, actor: Candidate): void {
  const { skills, to: lastDay, textVersion } = listShares(deps, actor);
  const skillIds = skills.map(({ skillId }) => skillId);
  const also = { withCode: true, withNotes: true, withReaders: true, withConditions: true };
  const what = { skillIds, ...also, lastDay, textVersion };
  // Where the organisation has no challenges, there is nothing to share.
  if (skillIds.length > 0) makeShare(deps, actor, { forWhom: 'Påhittade Verken AB', ...what });
  const purpose = 'matcher-list';
  // Before the placement, which has gone on for months.
  const sinceThen = depsOf(deps, { key: 'in the list', daysAgo: 165 });
  giveConsent(sinceThen, actor, { purpose, textVersion: purposes[purpose].textVersion });
  tellWish(deps, actor, 'placement');
}

function letRead(deps: Deps, actor: Candidate, { accountId: staffId }: Staff): void {
  for (const purpose of ['pedagogue-reads', 'pedagogue-talks', 'pedagogue-conditions'] as const)
    giveConsent(deps, actor, { purpose, staffId, textVersion: purposes[purpose].textVersion });
}

/** The first card that nobody has entered; where all were, the pedagogue makes one more. */
function cardNobodyHasUsed(deps: Deps): DemoCodes['codes'][number] {
  for (let number = 1; ; number += 1) {
    const then = depsOf(deps, { key: number === 1 ? 'card' : `card ${number}`, daysAgo: 0 });
    const code = makeCode(then.random, 'card');
    const state = getCardState(then, code);
    if (state === 'taken') continue;
    if (state === 'unmade') makeCards(then, { count: 1 }, keepDemoStaff(then, 'pedagogue'));
    return { who: 'a card that nobody has used', code };
  }
}

/** The person's own past and own code; everything else is the server's. */
function depsOf(deps: Deps, { key, daysAgo }: Pick<DemoPerson, 'key' | 'daysAgo'>): Deps {
  const { secret } = deps.config;
  return {
    ...deps,
    clock: () => new Date(deps.clock().getTime() - daysAgo * 24 * 60 * 60 * 1_000),
    random: {
      id: deps.random.id,
      bytes: (length) =>
        codeSizes.includes(length)
          ? demoBytes(secret, `code ${key} ${length}`, length)
          : deps.random.bytes(length),
    },
  };
}

function enter(deps: Deps, code: string, met: Staff | undefined): { actor: Candidate; isComplete: boolean } {
  const { signedIn, token } = enterOrBegin(deps, code, met);
  const { actor } = findActor(deps, token);
  if (actor.role !== 'candidate') throw new Error('a demo account could not be entered');
  return { actor, isComplete: signedIn.account.welcomeRead };
}

function enterOrBegin(deps: Deps, code: string, met: Staff | undefined) {
  const actor = { role: 'anonymous' } as const;
  try {
    return enterWithCode(deps, actor, { code });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'code-unknown') throw error;
    if (!met) return beginAccount(deps, actor);
    const card = makeCode(deps.random, 'card');
    if (getCardState(deps, card) === 'unmade') makeCards(deps, { count: 1 }, met);
    return enterWithCode(deps, actor, { code: card });
  }
}
