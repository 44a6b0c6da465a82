import { analysedLanguages, type Language, type LanguageCode } from '../language/language.ts';
import type { Text } from '../values/text.ts';
import { pageAffinities, servesFrom } from './page-affinity.ts';
import { type AccessStatus, accessStatus, coverageGap, type PageAccess } from './coverage-gap.ts';
import type { CoverageMeter } from './coverage-meter.ts';
import { coveredFrom } from './coverage-meter.ts';
import { type NeedKeyword, type PersonaVoice, personaTerms, type StageCode } from './persona-needs.ts';
import { clamp } from '../values/ratio.ts';

/** A keyword of a persona with the page that answers it best. */
export interface NeedCoverage extends NeedKeyword {
  /** How well the best page answers the need, 0–1. */
  readonly score: number;
  /** True when the score is 0.6 or more. */
  readonly covered: boolean;
  /** Address of the best page; null when no page is about the need. */
  readonly page: string | null;
  /** Passage of the page that answers best; null without one. */
  readonly passage: string | null;
  /** Id of the topic of the page in `topics.json`; null without one. */
  readonly topic: string | null;
}

/** How well the site answers one persona at one stage on one topic, with the best page and what is missing. */
export interface CoverageCell {
  /** Id of the persona of the company file. */
  readonly persona: string;
  /** Id of the topic in `topics.json`; null when the site has no topic for these words. */
  readonly topic: string | null;
  /** Stage at which the persona has these needs. */
  readonly stage: StageCode;
  /** How well the site answers, 0–1; null with fewer than three needs. */
  readonly score: number | null;
  /** Address of the page that answers best; null when no page is about these needs. */
  readonly page: string | null;
  /** Passage of the page that answers best; null without one. */
  readonly passage: string | null;
  /** (1 − score) × weight of the persona × penalty of the access; null when not measured. */
  readonly gap: number | null;
  /** Clicks from the start and links to the best page. */
  readonly access: {
    /** Clicks from the start page; null when no path of links reaches the page, or without a page. */
    readonly depth: number | null;
    /** Links to the page from pages of the same topic. */
    readonly inlinksSameTopic: number;
    /** Whether the page exists and is easy to reach. */
    readonly status: AccessStatus;
  };
  /** Number of needs of the cell. */
  readonly keywords: number;
  /** Needs that no page answers well enough, in the words of the persona. */
  readonly missing: readonly string[];
  /** Why the score is null; null when it is not. */
  readonly reason: Text | null;
}

export interface AudienceCoverage {
  readonly needs: readonly NeedCoverage[];
  readonly cells: readonly CoverageCell[];
  /** Mean of the measured cells, weighted by persona; null when none is measured. */
  readonly overall: number | null;
  /** URLs that answer no need of any persona well enough, sorted. */
  readonly servesNobody: readonly string[];
}

/** The pages of one language, with what coverage reads of them. */
export interface CoveragePages {
  readonly meter: CoverageMeter;
  readonly urlOf: (row: number) => string;
  readonly rows: number;
}

/** Facts of a page that coverage reads besides its words. */
export interface PageContext {
  readonly topicOf: (url: string) => string | null;
  readonly accessOf: (url: string) => PageAccess | null;
  /** The stage a page is written for; null when its intent is not clear. */
  readonly stageOf: (url: string) => StageCode | null;
}

/** Keywords of a cell; with fewer it is not measured. Working assumption. */
const fewestKeywords = 3;
/**
 * A best page below this score is about something else: the keyword then has no topic on the site. Working assumption.
 */
const onTopicFrom = 0.35;

/** Share of a need that its best page answers: 0 below `onTopicFrom`, 1 from half a point above, linear between. */
export const answeredShare = (score: number): number => clamp((score - onTopicFrom) / 0.5, 0, 1);

export function measureCoverage(
  personas: readonly PersonaVoice[],
  pages: Readonly<Partial<Record<LanguageCode, CoveragePages>>>,
  context: PageContext,
  languages: Readonly<Record<LanguageCode, Language>>,
): AudienceCoverage {
  const needs = personas.flatMap((persona) =>
    personaTerms(persona, languages[persona.language]).map((need) =>
      needCoverage(need, pages[persona.language], context),
    ),
  );
  const weights = new Map(personas.map((persona) => [persona.id, persona.weight]));
  const cells = cellsOf(needs, weights, context);
  return { needs, cells, overall: overallCoverage(cells, weights), servesNobody: servesNobody(needs, pages) };
}

function needCoverage(need: NeedKeyword, pages: CoveragePages | undefined, context: PageContext): NeedCoverage {
  const found = pages?.meter.best(need.text) ?? { score: 0, row: null, passage: null };
  const url = found.row === null || found.score < onTopicFrom ? null : pages!.urlOf(found.row);
  return {
    ...need,
    score: found.score,
    covered: found.score >= coveredFrom,
    page: url,
    passage: url === null ? null : found.passage,
    topic: url === null ? null : context.topicOf(url),
  };
}

/** Pages that serve no persona, among those in a language of at least one persona: other languages cannot be judged. */
function servesNobody(
  needs: readonly NeedKeyword[],
  pages: Readonly<Partial<Record<LanguageCode, CoveragePages>>>,
): string[] {
  const found: string[] = [];
  for (const code of analysedLanguages) {
    const known = pages[code];
    const own = needs.filter((need) => need.language === code);
    if (known === undefined || own.length < fewestKeywords) continue;
    const serving = new Set(
      pageAffinities(own, known.meter)
        .filter((page) => page.affinity >= servesFrom)
        .map((page) => page.row),
    );
    for (let row = 0; row < known.rows; row += 1) if (!serving.has(row)) found.push(known.urlOf(row));
  }
  return found.sort();
}

function cellsOf(
  needs: readonly NeedCoverage[],
  weights: ReadonlyMap<string, number>,
  context: PageContext,
): CoverageCell[] {
  const groups = new Map<string, NeedCoverage[]>();
  for (const need of needs) {
    const key = JSON.stringify([need.persona, need.topic ?? '', need.stage]);
    groups.set(key, [...(groups.get(key) ?? []), need]);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => cellOf(group, weights.get(group[0]!.persona) ?? 0, context));
}

function cellOf(group: readonly NeedCoverage[], weight: number, context: PageContext): CoverageCell {
  const total = group.reduce((sum, need) => sum + need.importance, 0);
  const held = group.reduce(
    (sum, need) => sum + need.importance * answeredShare(need.score) * stageFactor(need, context),
    0,
  );
  const best = [...group].sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))[0]!;
  const measured = group.length >= fewestKeywords;
  const score = measured ? Number((held / total).toFixed(4)) : null;
  const access = best.page === null ? null : context.accessOf(best.page);
  const status = accessStatus(best.page, access);
  return {
    persona: best.persona,
    topic: best.topic,
    stage: best.stage,
    score,
    page: best.page,
    passage: best.passage,
    gap: score === null ? null : coverageGap(score, weight, status),
    access: { depth: access?.depth ?? null, inlinksSameTopic: access?.inlinksSameTopic ?? 0, status },
    keywords: group.length,
    missing: group.filter((need) => !need.covered).map((need) => need.text),
    reason: measured ? null : tooFewKeywords,
  };
}

const stages: readonly StageCode[] = ['ACQ', 'ACT', 'RET', 'REF', 'REV'];
/** Factor for a page written for another stage: it answers the need at another moment. Working assumptions. */
const stageFactors = { same: 1, next: 0.85, far: 0.7 } as const;

function stageFactor(need: NeedCoverage, context: PageContext): number {
  const stage = need.page === null ? null : context.stageOf(need.page);
  if (stage === null) return stageFactors.same;
  // Revenue, last in the list, is adjacent to activation, where the first order is placed.
  const distance = Math.abs(stages.indexOf(stage) - stages.indexOf(need.stage));
  if (distance === 0) return stageFactors.same;
  const isNext =
    distance === 1 || (stage === 'REV' && need.stage === 'ACT') || (stage === 'ACT' && need.stage === 'REV');
  return isNext ? stageFactors.next : stageFactors.far;
}

/** Mean of the measured cells, weighted by persona, for the coverage indicator; null when none is measured. */
export function overallCoverage(
  cells: readonly Pick<CoverageCell, 'persona' | 'score'>[],
  weights: ReadonlyMap<string, number>,
): number | null {
  let sum = 0;
  let total = 0;
  for (const cell of cells) {
    if (cell.score === null) continue;
    const weight = weights.get(cell.persona) ?? 0;
    sum += weight * cell.score;
    total += weight;
  }
  return total === 0 ? null : Number((sum / total).toFixed(4));
}

const tooFewKeywords: Text = {
  fr: 'Moins de trois mots-clés pour ce croisement\u00a0: ajoutez au fichier de l’entreprise les mots que ce persona emploie à cette étape.',
  en: 'Fewer than three keywords for this crossing: add to the company file the words this persona uses at this stage.',
};
