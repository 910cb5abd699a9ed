import { Crew } from './crew.js';

export class Plan {
  crew = new Crew([]);
  fill = (day) => this.crew.book(day);
}
