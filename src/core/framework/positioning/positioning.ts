import type { Text } from '../../values/text.ts';
import type { Company } from '../company/company.ts';
import type { BrandWords } from '../../audience/brand-words.ts';
import type { Dimension, DimensionScore } from './dimension-score.ts';
import { positioningScores } from './positioning-scores.ts';
import { shareOfVoice, trackedBrands } from './share-of-voice.ts';
import type { SiteStanding } from './site-scores.ts';
import { mean } from '../../values/sum.ts';

/**
 * Position of a company: `leader` from a visibility of 80, `challenger` from 40, `specialist` when strong with one
 * persona or in authority, otherwise `follower`, or `invisible` under 15.
 */
export type PositionType = 'leader' | 'challenger' | 'specialist' | 'follower' | 'invisible';

/** Digital position of a company among its competitors. */
export interface Positioning {
  /** Eight scores, one for each dimension. */
  readonly scores: readonly DimensionScore[];
  /** Position that follows from the visibility and authority scores, and from the share of voice in one persona. */
  readonly type: PositionType;
  /** The company and its competitors, by price level and presence. */
  readonly map: readonly {
    /** `own` for the company, otherwise the id of a competitor of the company file. */
    readonly id: string;
    /** Name of the company. */
    readonly name: string;
    /** Price level, 1–4; null when unknown. */
    readonly x: number | null;
    /**
     * Mean of visibility and authority for the company, share of voice relative to the best for a competitor, 0–100;
     * null when unknown.
     */
    readonly y: number | null;
  }[];
  /** Highest measured scores, at most two, the best first. */
  readonly strengths: readonly DimensionScore[];
  /** Lowest measured scores, at most two, the worst first. */
  readonly weaknesses: readonly DimensionScore[];
  /** Words the brand wants, with those its site uses; null when no audit counted them. */
  readonly words: BrandWords | null;
}

export const positionTitles: Readonly<Record<PositionType, Text>> = {
  leader: { fr: 'meneur', en: 'leader' },
  challenger: { fr: 'challenger', en: 'challenger' },
  specialist: { fr: 'spécialiste', en: 'specialist' },
  follower: { fr: 'suiveur', en: 'follower' },
  invisible: { fr: 'peu visible', en: 'hardly visible' },
};

/** Digital positioning of the company among its competitors (docs/domain/formulas.md, Digital positioning): eight scores, a type, a map; `site` null = no audit. */
export function positioning(company: Company, site: SiteStanding | null = null): Positioning {
  const shares = shareOfVoice(company.keywords, trackedBrands(company));
  const scores = positioningScores(company, site, shares);
  const of = (id: Dimension) => scores.find((one) => one.id === id)?.score ?? null;
  const measured = scores.filter((one) => one.score !== null).sort((a, b) => (b.score as number) - (a.score as number));
  const half = Math.min(2, Math.floor(measured.length / 2));
  return {
    scores,
    type: typeOf(company, scores),
    map: mapOf(company, shares, of('visibility'), of('authority')),
    strengths: measured.slice(0, half),
    weaknesses: measured.slice(measured.length - half).reverse(),
    words: site?.words ?? null,
  };
}

/** The position type that follows from the scores. */
export function typeOf(company: Company, scores: readonly DimensionScore[]): PositionType {
  const of = (id: Dimension) => scores.find((one) => one.id === id)?.score ?? null;
  return positionType(of('visibility'), of('authority'), bestPersonaShare(company));
}

/**
 * The first matching rule, on visibility and authority (0–100) and the best share of voice within one persona (0–1).
 */
export function positionType(
  visibilityScore: number | null,
  authorityScore: number | null,
  personaShare: number | null,
): PositionType {
  const seen = visibilityScore ?? 0;
  if (seen >= 80) return 'leader';
  if (seen >= 40) return 'challenger';
  if ((personaShare ?? 0) >= 0.25 || (authorityScore ?? 0) >= 60) return 'specialist';
  return seen < 15 ? 'invisible' : 'follower';
}

/** Best own share of voice among the keywords of one persona. */
function bestPersonaShare(company: Company): number | null {
  const shares = company.personas.flatMap((persona) => {
    const keywords = company.keywords.filter((one) => one.personaId === persona.id);
    const own = shareOfVoice(keywords, trackedBrands(company)).get('own');
    return own === undefined ? [] : [own];
  });
  return shares.length === 0 ? null : Math.max(...shares);
}

function mapOf(
  company: Company,
  shares: ReadonlyMap<string, number>,
  seen: number | null,
  sound: number | null,
): Positioning['map'] {
  const best = Math.max(0, ...shares.values());
  const height = (id: string) => (best === 0 ? null : (100 * (shares.get(id) ?? 0)) / best);
  const own = [seen, sound].filter((one) => one !== null);
  return [
    {
      id: 'own',
      name: company.organisation.name,
      x: priceRank(company.organisation.market.priceLevel),
      y: own.length === 0 ? null : mean(own),
    },
    ...company.competitors.map((one) => ({
      id: one.id,
      name: one.name,
      x: priceRank(one.priceLevel),
      y: height(one.id),
    })),
  ];
}

function priceRank(level: string | undefined): number | null {
  const rank = ['low', 'medium', 'medium_high', 'high'].indexOf(level ?? '');
  return rank < 0 ? null : rank + 1;
}
