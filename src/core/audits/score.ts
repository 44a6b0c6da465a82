import type { AuditResult } from './run-audits.ts';

/** The parts of the score, with the families of checks each gathers. */
export const scoreAreas = {
  linking: ['link'],
  reachability: ['http', 'url'],
  indexing: ['index', 'canonical', 'hreflang', 'sitemap', 'lang'],
  content: ['title', 'desc', 'heading', 'content'],
  presentation: ['image', 'social', 'schema', 'html'],
  accessibility: ['a11y', 'mobile'],
  performance: ['perf'],
  security: ['security'],
  trust: ['trust'],
} as const satisfies Record<string, readonly string[]>;

export type ScoreArea = keyof typeof scoreAreas;
export type Scores = Readonly<Record<ScoreArea | 'whole', number | null>>;

/** Share of each area in the whole, for a tool whose subject is internal linking. */
const areaShares: Readonly<Record<ScoreArea, number>> = {
  linking: 30,
  reachability: 15,
  indexing: 15,
  content: 15,
  presentation: 5,
  accessibility: 7,
  performance: 4,
  security: 5,
  trust: 4,
};
/** Points an area loses for one unit of weight when everything judged is at fault. */
const pointsPerWeight = 4;
/** Checks after which nothing else matters: the site cannot be found. */
const sinking: ReadonlySet<string> = new Set(['index.noindex_sitewide', 'index.home_blocked']);
const sunk = 10;

/** 0–100 per area and for the whole; null where no check could judge anything. */
export function scoreOf(results: readonly AuditResult[]): Scores {
  const areas = Object.keys(scoreAreas) as ScoreArea[];
  const scores = Object.fromEntries(areas.map((area) => [area, areaScore(area, results)])) as Record<
    ScoreArea,
    number | null
  >;
  const blocked = results.some((result) => sinking.has(result.audit.id) && result.status === 'fail');
  if (blocked) scores.indexing = 0;
  const measured = areas.filter((area) => scores[area] !== null);
  const shares = measured.reduce((sum, area) => sum + areaShares[area], 0);
  const points = measured.reduce((sum, area) => sum + areaShares[area] * scores[area]!, 0);
  const whole = shares === 0 ? null : Math.round(points / shares);
  return { ...scores, whole: blocked && whole !== null ? Math.min(whole, sunk) : whole };
}

function areaScore(area: ScoreArea, results: readonly AuditResult[]): number | null {
  const families: readonly string[] = scoreAreas[area];
  const judged = results.filter(
    (result) => result.checked > 0 && result.audit.weight > 0 && families.includes(result.audit.id.split('.')[0]!),
  );
  if (judged.length === 0) return null;
  const lost = judged.reduce(
    (sum, result) => sum + result.audit.weight * pointsPerWeight * Math.sqrt(faultShare(result)),
    0,
  );
  return Math.max(0, Math.round(100 - lost));
}

/** Share of what was judged that is at fault: the square root taken above makes the first faults cost most. */
function faultShare(result: AuditResult): number {
  let faults = 0;
  for (const { page, evidence } of result.findings) {
    faults += countOf(evidence.sourceCount) ?? countOf(evidence.pages) ?? (page === null ? result.checked : 1);
  }
  return Math.min(1, faults / result.checked);
}

/** Pages a finding stands for, when it gathers several. */
function countOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
