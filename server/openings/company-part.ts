/** What a company reads and writes by a link, without an account. */
import { writeAudit } from '../audit/write-audit.ts';
import { getCompany } from '../companies/get-company.ts';
import { touchCompany } from '../companies/touch-company.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { DbOrTx } from '../db/open.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { dayOf } from '../shares/share-days.ts';
import { fittingChallenges } from './fitting-challenges.ts';
import { getOpenLink } from './get-open-link.ts';
import { getUnchangedOpening, getUnlessAlready, refuseFaulty } from './keep-opening.ts';
import type { OpeningForCompany, PartOfCompany } from './openings.contract.ts';
import { changeOpeningRow, findOpening, noteLinkUsed, type OpeningLinkRow } from './openings.store.ts';
import { skillsToChoose } from './skills-of.ts';

type Needs = Pick<Deps, 'db' | 'clock' | 'challenges' | 'config'>;

/** @throws AppError `opening-link-not-open`: it never was, has ended, or is past. Which of them is nobody's to learn. */
export function readCompanyPart(deps: Needs, { token }: { token: string }): OpeningForCompany {
  return inTransaction(deps.db, (tx) => {
    const link = useLink(deps, tx, token);
    return viewForCompany(deps, tx, link);
  });
}

/** Sent twice, it is one change. @throws AppError `opening-link-not-open`, `opening-changed`, `conditions-contradict`, `skill-unknown` */
export function writeCompanyPart(
  deps: Needs,
  { token, revision, part }: { token: string; revision: number; part: PartOfCompany },
): OpeningForCompany {
  const now = deps.clock();
  return inTransaction(deps.db, (tx) => {
    const link = useLink(deps, tx, token);
    refuseFaulty(deps, part);
    const { openingId } = link;
    const { supervisor, ...written } = part;
    const seen = { openingId, revision };
    // A supervisor who is named is compared with nobody: the answer would tell who is there.
    const opening = supervisor ? getUnchangedOpening(tx, seen) : getUnlessAlready(tx, seen, written);
    if (!opening) return viewForCompany(deps, tx, link);
    changeOpeningRow(tx, openingId, {
      ...written,
      ...(supervisor && { supervisorName: supervisor.name.trim(), supervisorTitle: supervisor.title.trim() }),
      companyWroteOn: dayOf(now),
    });
    touchCompany(tx, opening.companyId, now);
    audit(tx, openingId, now);
    return viewForCompany(deps, tx, link);
  });
}

/** The day of its use is noted: a matcher sees whether it has come to anybody. */
function useLink({ clock }: Needs, tx: DbOrTx, token: string): OpeningLinkRow {
  const now = clock();
  const day = dayOf(now);
  const { link } = getOpenLink(tx, { token, day });
  if (link.usedOn !== day) {
    noteLinkUsed(tx, link.linkId, day);
    audit(tx, link.openingId, now);
  }
  return link;
}

function audit(tx: DbOrTx, openingId: string, at: Date): void {
  const actor = { role: 'anonymous' } as const;
  writeAudit(tx, { actor, act: 'opening.open-link', objectKind: 'opening', objectId: openingId, at });
}

function viewForCompany(deps: Needs, tx: DbOrTx, { openingId, lastDay }: OpeningLinkRow): OpeningForCompany {
  const opening = findOpening(tx, openingId);
  if (!opening) throw new AppError('opening-link-not-open');
  const { organisation } = deps.config;
  return {
    ...opening,
    organisation: organisation.name,
    companyName: getCompany(tx, opening.companyId).name,
    hasSupervisor: opening.supervisorName !== '',
    lastDay,
    skillsToChoose: skillsToChoose(deps),
    challenges: fittingChallenges(deps, opening.tasks).map(({ slug, manifest }) => ({
      slug,
      title: manifest.title,
      summary: manifest.summary,
    })),
    canTry: organisation.tryChallenge !== null,
  };
}
