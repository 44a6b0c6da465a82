import type { Text } from '../../values/text.ts';
import { meanOfAreas } from './area-shares.ts';
import { faultShare } from './fault-share.ts';
import type { AuditResult } from './run-audits.ts';

/** The areas of the score, with the families of checks in each. */
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

/** Points that an area loses per unit of weight when everything checked is at fault. */
const pointsPerWeight = 4;
/** Checks whose failure makes the score of indexing 0: engines cannot show the site. */
const sinking: ReadonlySet<string> = new Set(['index.noindex_sitewide', 'index.home_blocked']);

/** Why an audit has no score. */
export const withoutScore: Text = {
  fr: 'Note inconnue\u202f: aucune page n’a été lue, ou des scripts en écrivent tout le texte.',
  en: 'Score unknown: no page was read, or scripts write all of their text.',
};

/**
 * 0–100 per area and overall; null for an area where no check could judge anything, and everywhere when no page was
 * read.
 */
export function scoreOf(results: readonly AuditResult[], pagesRead: number): Scores {
  const areas = Object.keys(scoreAreas) as ScoreArea[];
  if (pagesRead === 0) return Object.fromEntries([...areas, 'whole'].map((area) => [area, null])) as Scores;
  const scores = Object.fromEntries(areas.map((area) => [area, areaScore(area, results)])) as Record<
    ScoreArea,
    number | null
  >;
  const blocked = results.some((result) => sinking.has(result.audit.id) && result.status === 'fail');
  if (blocked) scores.indexing = 0;
  return { ...scores, whole: meanOfAreas(scores) };
}

/** Points that one check takes from its area, and how to regain them. */
export interface Deduction {
  readonly check: string;
  readonly area: ScoreArea;
  readonly title: Text;
  /** One decimal; at most four times the weight of the check. */
  readonly points: number;
  readonly fix: Text;
}

/**
 * Points lost by each failing check, the most expensive first: the score of an area is 100 minus its deductions, never
 * below 0.
 */
export function deductionsOf(results: readonly AuditResult[]): Deduction[] {
  const deductions = results.flatMap((result): Deduction[] => {
    const points = Math.round(10 * pointsLost(result)) / 10;
    const area = areaOf(result.audit.id);
    if (area === null || points === 0) return [];
    const { id, title } = result.audit;
    return [{ check: id, area, title, points, fix: result.findings[0]!.fix }];
  });
  return deductions.sort((a, b) => b.points - a.points || (a.check < b.check ? -1 : 1));
}

function areaOf(check: string): ScoreArea | null {
  const family = check.split('.')[0]!;
  const found = Object.entries(scoreAreas).find(([, families]) => (families as readonly string[]).includes(family));
  return found ? (found[0] as ScoreArea) : null;
}

function areaScore(area: ScoreArea, results: readonly AuditResult[]): number | null {
  const families: readonly string[] = scoreAreas[area];
  const judged = results.filter(
    (result) => result.checked > 0 && result.audit.weight > 0 && families.includes(result.audit.id.split('.')[0]!),
  );
  if (judged.length === 0) return null;
  const lost = judged.reduce((sum, result) => sum + pointsLost(result), 0);
  return Math.max(0, Math.round(100 - lost));
}

/** The square root makes the first faults cost most; everything at fault costs the whole weight. */
function pointsLost(result: AuditResult): number {
  const { weight, isScored } = result.audit;
  return isScored === false ? 0 : weight * pointsPerWeight * Math.sqrt(faultShare(result));
}
