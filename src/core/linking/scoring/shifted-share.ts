/** A probability with its log-odds shifted. */
export function shiftedShare(share: number, logOdds: number): number {
  const odds = (share / (1 - share)) * Math.exp(logOdds);
  return odds / (1 + odds);
}
