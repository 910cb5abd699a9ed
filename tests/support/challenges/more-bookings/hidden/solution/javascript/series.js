export const series = (day, weeks) => Array.from({ length: weeks }, (_, week) => day + 7 * week);
