import { fullContext } from '../scoring/acceptance-weights.ts';
import type { LinkingPage } from '../linking-page.ts';

/** What is known of words that name a page. */
export interface MentionFeatures {
  /** "see …", "our guide to …" before the words. */
  readonly pointed: boolean;
  /** "our" directly before the words. */
  readonly possessed: boolean;
  /** A name that any site has. */
  readonly general: boolean;
  /** A part of a name. */
  readonly part: boolean;
  /** The name of a section of the target. */
  readonly section: boolean;
  /** Stems of the words. */
  readonly length: number;
  /** In the order of the name. */
  readonly ordered: boolean;
  /** An entry of a list or a cell of a table. */
  readonly line: boolean;
  /** Similarity of the block to the target. */
  readonly context: number;
  /** The target is a stub, or the source has a section on its subject. */
  readonly scant: boolean;
  /** An earlier block contains the same words, where a reader expects the link. */
  readonly repeated: boolean;
}

/**
 * Share of readers expected to accept the link, 0–1. Working assumptions, ordered by readings of links proposed on small
 * sites (docs/decisions/links-to-add.md).
 */
export function mentionScore(features: MentionFeatures, source: LinkingPage, target: LinkingPage): number {
  const score =
    baseOf(features) +
    purposeBonus[target.purpose ?? 'other'] +
    ((source.purpose === 'story' || source.purpose === 'home') && target.purpose === 'offer' ? 0.04 : 0) +
    (features.ordered ? 0 : -0.08) +
    (features.line ? -0.06 : 0) +
    (features.scant ? -0.3 : 0) +
    (target.isListing === true ? -0.6 : 0) +
    (features.repeated ? -0.03 : 0) +
    0.08 * (Math.min(1, features.context / fullContext) - 0.5);
  return Math.min(0.97, Math.max(0.05, score));
}

function baseOf({ pointed, general, part, section, possessed, length }: MentionFeatures): number {
  if (pointed) return general ? 0.74 : 0.88;
  if (general) return 0.6;
  if (section) return 0.58;
  if (part) return length > 1 ? 0.7 : 0.62;
  if (length > 1) return 0.8;
  return possessed ? 0.72 : 0.66;
}

const purposeBonus = {
  offer: 0.06,
  hub: 0.05,
  help: 0,
  practical: 0,
  about: 0,
  main: 0.03,
  story: -0.08,
  home: -0.2,
  other: -0.04,
} as const;
