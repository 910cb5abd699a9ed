import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { organisationContract } from './organisation.contract.ts';

export function registerOrganisation(app: App, deps: Deps): void {
  implement(app, deps, organisationContract, {
    'GET /api/organisation': () => {
      const { name, helpWho, helpHow, helpAnswerTime, ...choices } = deps.config.organisation;
      return {
        name,
        help: { who: helpWho, how: helpHow, answerTime: helpAnswerTime },
        beginWithoutCard: choices.beginWithoutCard,
        cardsFrom: choices.cardsFrom,
        sendsNothingToAuthorities: choices.sendsNothingToAuthorities,
        demo: deps.config.demo,
      };
    },
  });
}
