import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { askPerson, makeProposal, noteCompanyAnswer, removeDraft } from './change-proposal.ts';
import { listPeople } from './list-people.ts';
import { listPlaces } from './list-places.ts';
import { readProposals } from './list-proposals.ts';
import { matcherListContract } from './matcher-list.contract.ts';
import { answerProposal, countAsked } from './own-proposals.ts';
import { proposalsContract } from './proposals.contract.ts';
import { readPerson } from './read-person.ts';
import { readProposal } from './view-proposal.ts';

export function registerProposals(app: App, deps: Deps): void {
  implement(app, deps, matcherListContract, {
    'POST /api/matcher-list/searches': ({ actor, body }) => listPeople(deps, actor, body),
    'GET /api/matcher-list/:candidateId': ({ actor, params }) => readPerson(deps, actor, params.candidateId),
  });
  implement(app, deps, proposalsContract, {
    'GET /api/proposals': ({ actor, query }) => readProposals(deps, actor, query),
    'POST /api/proposals': ({ actor, body }) => makeProposal(deps, actor, body),
    'GET /api/proposals/:proposalId': ({ actor, params }) => readProposal(deps, actor, params.proposalId),
    'POST /api/proposals/:proposalId/ask': ({ actor, params, body }) =>
      askPerson(deps, actor, { ...params, ...body }),
    'POST /api/proposals/:proposalId/company-answer': ({ actor, params, body }) =>
      noteCompanyAnswer(deps, actor, { ...params, ...body }),
    'DELETE /api/proposals/:proposalId': ({ actor, params }) => removeDraft(deps, actor, params.proposalId),
    'GET /api/places': ({ actor, query }) => listPlaces(deps, actor, query),
    'GET /api/places/asked': ({ actor }) => ({ waiting: countAsked(deps, actor) }),
    'POST /api/places/proposals/:proposalId/answer': ({ actor, params, body }) =>
      answerProposal(deps, actor, { ...params, ...body }),
  });
}
