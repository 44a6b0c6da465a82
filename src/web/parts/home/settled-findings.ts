/** How many works of a list settle findings, and how many of those counted by check: a work gathers all findings of its checks. */
export function settledFindings(
  findings: Readonly<Record<string, number>>,
  actions: readonly { readonly checks: readonly string[] }[],
): { readonly jobs: number; readonly settled: number } {
  const checks = new Set(actions.flatMap((action) => action.checks));
  const counts = Object.entries(findings).map(([check, count]) => (checks.has(check) ? count : 0));
  return {
    jobs: actions.filter((action) => action.checks.some((check) => (findings[check] ?? 0) > 0)).length,
    settled: counts.reduce((sum, count) => sum + count, 0),
  };
}
