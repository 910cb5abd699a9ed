function daysOf({ firstDay, everyWeeks, moved }, last) {
  const days = [];
  for (let day = firstDay; day <= last + 30; day += 7 * everyWeeks) {
    const move = moved.find((one) => one.day === day);
    if (!move) days.push(day);
    else if (move.to !== null) days.push(move.to);
  }
  return days;
}

export function pickupDays(plan, first, last) {
  let days = daysOf(plan, last).filter((day) => day >= first && day <= last);
  for (const pause of plan.breaks) days = days.filter((day) => day < pause.first || day > pause.last);
  return [...new Set(days)].sort((a, b) => a - b);
}
