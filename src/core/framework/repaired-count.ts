/** Factor by which repairs raise the odds of going on at a step (working assumption: between a fifth and a third of those who stop, at a step that half go through). */
const repairedOdds = 1.5;

/** People who go on at a step, of `from` people, once its odds are raised. */
export function repairedCount(from: number, to: number): number {
  if (to <= 0 || to >= from) return to;
  const odds = (to / (from - to)) * repairedOdds;
  return (from * odds) / (1 + odds);
}
