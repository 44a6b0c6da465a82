/** Days of each unit of time, by its names without accents; working days count as days. */
const units: readonly (readonly [RegExp, number])[] = [
  [/\b(days?|jours?)\b/, 1],
  [/\b(weeks?|semaines?)\b/, 7],
  [/\b(months?|mois)\b/, 30],
  [/\b(years?|ans?|annees?)\b/, 365],
];

/** Days of the first unit of time that a name without accents contains; null without one. */
export function daysIn(plain: string): number | null {
  const found = units
    .flatMap(([sign, days]) => {
      const at = plain.search(sign);
      return at < 0 ? [] : [{ at, days }];
    })
    .sort((a, b) => a.at - b.at);
  return found[0]?.days ?? null;
}
