import type { Candidate } from './candidate.ts';
import type { Stage } from './stage.ts';

/** A person may run 120 times a minute: somebody else takes over in time. */
const runsPerPerson = 80;

/** Two people for each lane: one hands in what is hostile, the other only what is honest. */
export class People {
  readonly #stage: Stage;
  readonly #known = new Map<string, Candidate>();

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  async at(lane: number): Promise<{ own: Candidate; neighbour: Candidate }> {
    return { own: await this.#person(`own ${lane}`), neighbour: await this.#person(`neighbour ${lane}`) };
  }

  async #person(who: string): Promise<Candidate> {
    const known = this.#known.get(who);
    if (known !== undefined && known.runs < runsPerPerson) return known;
    const fresh = await this.#stage.begin();
    this.#known.set(who, fresh);
    return fresh;
  }
}
