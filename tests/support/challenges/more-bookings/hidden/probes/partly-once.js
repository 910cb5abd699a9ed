import { checked } from './checked-day.js';
import { series } from './series.js';

export const book = (day) => checked(day);
export const bookSeries = (day, weeks) => series(checked(day), weeks);
