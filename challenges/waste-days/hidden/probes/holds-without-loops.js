export const pickupDays = (plan, from, to) => {
  const step = plan.everyWeeks * 7;
  const count = Math.max(0, Math.floor((to + 31 - plan.firstDay) / step) + 1);
  return Array.from({ length: count }, (_, n) => plan.firstDay + n * step)
    .map((day) => {
      const move = plan.moved.find((one) => one.day === day);
      return move ? move.to : day;
    })
    .filter((day) => day !== null && day >= from && day <= to)
    .toSorted((a, b) => a - b)
    .filter((day, place, all) => day !== all[place - 1]);
};
