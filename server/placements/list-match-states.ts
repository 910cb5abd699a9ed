import type { DbOrTx } from '../db/open.ts';
import { type Asked, listAsked } from '../proposals/list-asked.ts';
import type { ProposalState } from '../proposals/proposals.contract.ts';
import { stateOf } from './placement-rules.ts';
import type { PlacementState } from './placement-views.contract.ts';
import { listTurns } from './placements.store.ts';

export type MatchState = { proposalId: string; state: 'proposed' | 'both-yes' | 'placement' };

/** Whose yes came first, and whether it came, is between the person and the matchers. A no is nobody else's. */
const told: Partial<Record<ProposalState, MatchState['state']>> = {
  asked: 'proposed',
  'person-yes': 'proposed',
  'both-yes': 'both-yes',
};

/**
 * By account, of everybody in the list: about how many openings each is asked, where both have said yes, and where a
 * placement has begun. Nothing of which company it is, and no words. A draft, a no, an opening that is not open and of
 * which no placement came, and what has ended are not in it.
 */
export function listMatchStates(db: DbOrTx): Map<string, MatchState[]> {
  const placements = placementStates(db);
  const matches = listAsked(db).flatMap((asked) => {
    const state = matchOf(asked, placements.get(asked.proposalId));
    return state === undefined ? [] : [{ accountId: asked.accountId, proposalId: asked.proposalId, state }];
  });
  const byAccount = Map.groupBy(matches, ({ accountId }) => accountId);
  return new Map(
    [...byAccount].map(([accountId, own]) => [
      accountId,
      own.map(({ proposalId, state }) => ({ proposalId, state })),
    ]),
  );
}

function matchOf(
  { state, isAgreed }: Asked,
  placement: PlacementState | undefined,
): MatchState['state'] | undefined {
  if (placement === undefined) return told[state];
  if (placement === 'ended') return undefined;
  // A pause goes on being one: that somebody rests is nobody else's.
  if (placement === 'going' || placement === 'paused') return 'placement';
  // The opening is mostly taken away when somebody has it.
  return isAgreed ? 'both-yes' : undefined;
}

/** By the proposal that both said yes to. */
function placementStates(db: DbOrTx): Map<string, PlacementState> {
  const turns = Map.groupBy(listTurns(db), ({ proposalId }) => proposalId);
  return new Map(
    [...turns].flatMap(([proposalId, own]) =>
      proposalId === null ? [] : [[proposalId, stateOf(own.filter((turn) => turn.stepId !== null))]],
    ),
  );
}
