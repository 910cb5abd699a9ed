import type { Candidate } from '../access.ts';
import { hashToken } from '../accounts/codes.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { listConditionsForCompany } from '../conditions/list-for-company.ts';
import { keepConsent } from '../consents/give-consent.ts';
import { inTransaction } from '../db/in-transaction.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors.ts';
import { type Ready, readReport } from '../reports/read-report.ts';
import { listShares } from './list-shares.ts';
import { daysToChoose, isDay } from './share-days.ts';
import type { ShareForCandidate, ShareToMake } from './shares.contract.ts';
import { insertShare } from './shares.store.ts';

/**
 * Shares what some skills show now with a named person or company, and gives the consent to it. The link is in no other
 * place than in the answer: only a hash of its secret is stored.
 * @throws AppError `consent-text-changed`, `share-empty`, `share-day-refused`
 */
export function makeShare(
  deps: Ready & Pick<Deps, 'clock' | 'random'>,
  actor: Candidate,
  asked: ShareToMake,
): { link: string; share: ShareForCandidate } {
  const {
    skillIds,
    withCode,
    withNotes,
    withReaders = false,
    withConditions,
    leftOut = [],
    lastDay,
    textVersion,
  } = asked;
  const { from, to } = daysToChoose(deps.clock());
  if (!isDay(lastDay) || lastDay < from || lastDay > to)
    throw new AppError('share-day-refused', { from, to });
  const { accountId } = actor;
  const now = deps.clock();
  const token = Buffer.from(deps.random.bytes(32)).toString('base64url');
  const shareId = deps.random.id();
  const forWhom = asked.forWhom.trim();
  inTransaction(deps.db, (tx) => {
    const chosen = readReport(deps, actor).skills.filter(({ skillId }) => skillIds.includes(skillId));
    if (chosen.length < skillIds.length) throw new AppError('share-empty');
    const idsOf = ({ pieces }: (typeof chosen)[number]) =>
      pieces.map(({ submissionId }) => submissionId).filter((id) => !leftOut.includes(id));
    const shown = chosen.filter((skill) => idsOf(skill).length > 0);
    if (shown.length === 0) throw new AppError('share-empty');
    const conditions = withConditions ? listConditionsForCompany(tx, accountId) : [];
    const consent = { purpose: 'company-share', companyName: forWhom, textVersion } as const;
    insertShare(tx, {
      shareId,
      accountId,
      consentId: keepConsent(deps, tx, actor, consent),
      tokenHash: hashToken(token),
      forWhom,
      skillIds: skillIds.filter((id) => shown.some(({ skillId }) => skillId === id)),
      submissionIds: [...new Set(shown.flatMap(idsOf))],
      withCode,
      withNotes,
      withReaders,
      conditionIds: conditions.map(({ conditionId }) => conditionId),
      madeAt: now.toISOString(),
      lastDay,
    });
    writeAudit(tx, { actor, act: 'share.make', objectKind: 'share', objectId: shareId, at: now });
  });
  const share = listShares(deps, actor).shares.find((one) => one.shareId === shareId);
  if (!share) throw new Error('a share that was made is not listed');
  return { link: `${deps.config.publicUrl}/visat#${token}`, share };
}
