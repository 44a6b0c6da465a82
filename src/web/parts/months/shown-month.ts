/**
 * The month that the form opens on: the last one that has figures, so that nobody takes them for lost, else the last one that
 * has ended, whose figures are known.
 */
export function shownMonth(months: readonly string[], filled: ReadonlySet<string>, now: string): string {
  return months.findLast((one) => filled.has(one)) ?? months.findLast((one) => one < now) ?? months[0]!;
}
