import type { Language, LanguageCode } from '../language/language.ts';
import type { Text } from '../values/text.ts';
import type { CoverageMeter } from './keyword-coverage.ts';
import { coveredFrom } from './keyword-coverage.ts';
import { type NeedKeyword, type PersonaVoice, personaTerms, type StageCode } from './persona-terms.ts';

/** One keyword of a persona with what the site answers. */
export interface NeedCoverage extends NeedKeyword {
  readonly score: number;
  readonly covered: boolean;
  readonly page: string | null;
  readonly passage: string | null;
  readonly topic: string | null;
}

/** A persona at one stage on one topic: how well the site answers, with the proof and what is missing. */
export interface CoverageCell {
  readonly persona: string;
  /** Topic id, or null: the site has no topic for these words. */
  readonly topic: string | null;
  readonly stage: StageCode;
  /** 0–1, null when fewer than three keywords carry it. */
  readonly score: number | null;
  readonly page: string | null;
  readonly passage: string | null;
  /** (1 − score) × weight of the persona; null when not measured. */
  readonly gap: number | null;
  readonly keywords: number;
  readonly missing: readonly string[];
  readonly reason: Text | null;
}

export interface AudienceCoverage {
  readonly needs: readonly NeedCoverage[];
  readonly cells: readonly CoverageCell[];
  /** Mean of measured cells weighted by persona; null when none is. */
  readonly overall: number | null;
}

/** Below this many keywords a cell says nothing. */
const fewestKeywords = 3;
/** A best page under this score is about something else: the keyword has no topic on the site. */
const onTopicFrom = 0.35;

export function measureCoverage(
  personas: readonly PersonaVoice[],
  meters: Readonly<Partial<Record<LanguageCode, { meter: CoverageMeter; urlOf: (row: number) => string }>>>,
  topicOf: (url: string) => string | null,
  languages: Readonly<Record<LanguageCode, Language>>,
): AudienceCoverage {
  const needs: NeedCoverage[] = [];
  for (const persona of personas) {
    const own = meters[persona.language];
    for (const need of personaTerms(persona, languages[persona.language])) {
      const found = own?.meter.best(need.text) ?? { score: 0, row: null, passage: null };
      const url = found.row === null ? null : own!.urlOf(found.row);
      const onTopic = url !== null && found.score >= onTopicFrom;
      needs.push({
        ...need,
        score: found.score,
        covered: found.score >= coveredFrom,
        page: onTopic ? url : null,
        passage: onTopic ? found.passage : null,
        topic: onTopic ? topicOf(url) : null,
      });
    }
  }
  const weights = new Map(personas.map((persona) => [persona.id, persona.weight]));
  const cells = cellsOf(needs, weights);
  return { needs, cells, overall: overallOf(cells, weights) };
}

function cellsOf(needs: readonly NeedCoverage[], weights: ReadonlyMap<string, number>): CoverageCell[] {
  const groups = new Map<string, NeedCoverage[]>();
  for (const need of needs) {
    const key = JSON.stringify([need.persona, need.topic ?? '', need.stage]);
    groups.set(key, [...(groups.get(key) ?? []), need]);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => cellOf(group, weights.get(group[0]!.persona) ?? 0));
}

function cellOf(group: readonly NeedCoverage[], weight: number): CoverageCell {
  const total = group.reduce((sum, need) => sum + need.importance, 0);
  const held = group.reduce((sum, need) => sum + need.importance * clamped((need.score - 0.35) / 0.5), 0);
  const best = [...group].sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))[0]!;
  const measured = group.length >= fewestKeywords;
  const score = measured ? Number((held / total).toFixed(4)) : null;
  return {
    persona: best.persona,
    topic: best.topic,
    stage: best.stage,
    score,
    page: best.page,
    passage: best.passage,
    gap: score === null ? null : Number(((1 - score) * weight).toFixed(4)),
    keywords: group.length,
    missing: group.filter((need) => !need.covered).map((need) => need.text),
    reason: measured ? null : tooFewKeywords,
  };
}

function overallOf(cells: readonly CoverageCell[], weights: ReadonlyMap<string, number>): number | null {
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

function clamped(value: number): number {
  return Math.min(1, Math.max(0, value));
}

const tooFewKeywords: Text = {
  fr: 'Moins de trois mots-clés pour ce croisement\u00a0: ajoutez au fichier de l’entreprise les mots que ce persona emploie à cette étape.',
  en: 'Fewer than three keywords for this crossing: add to the company file the words this persona uses at this stage.',
};
