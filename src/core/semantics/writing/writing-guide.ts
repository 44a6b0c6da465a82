import type { Language } from '../../language/language.ts';
import type { Text } from '../../values/text.ts';
import type { LanguageIndex } from '../site-index.ts';
import type { PageText } from '../page-text.ts';
import { occurrences, type TextProfile, textProfile } from './text-profile.ts';
import { quantile, type WritingTerm, writingTerms } from './writing-terms.ts';

export type TermState = 'missing' | 'low' | 'ok' | 'high';

export interface GuideTerm extends WritingTerm {
  readonly have: number;
  readonly inHeading: boolean;
  readonly state: TermState;
}

/** One edit with the scores after it; `points`: sum of the gains of the two scores. */
export interface GuideAction {
  readonly kind: 'add' | 'add-to-heading' | 'remove';
  readonly term: string;
  readonly times: number;
  readonly coverage: number;
  readonly overOptimisation: number;
  readonly points: number;
}

interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** A draft compared with pages on its subject. No value is ideal by itself: compare with the spread of the pages. */
export interface WritingGuide {
  readonly terms: readonly GuideTerm[];
  /** 0–100: how much of the usual vocabulary the draft uses. */
  readonly coverage: number;
  /** 0–100: how much it repeats terms beyond their usual range. */
  readonly overOptimisation: number;
  readonly aimedWords: number;
  /** Best first. */
  readonly actions: readonly GuideAction[];
  readonly corpus: { readonly pages: number; readonly coverage: Spread; readonly overOptimisation: Spread };
}

export interface GuideRequest {
  readonly draft: PageText;
  /** Rival pages, or the best pages of the site on the subject. */
  readonly corpus: readonly PageText[];
  readonly mainKeyphrase: string;
  readonly site: LanguageIndex | null;
}

/** Fewer pages show no usage. Working assumption. */
export const minGuidePages = 3;
/** Highest share of one content word in a text, words of an opening, and actions listed. Working assumptions. */
const maxDensity = 0.03;
const openingWords = 150;
const maxActions = 20;

/** The guide of a draft, or the reason for its absence. */
export function writingGuide(request: GuideRequest, language: Language): WritingGuide | { readonly reason: Text } {
  const { draft, corpus, site } = request;
  if (corpus.length < minGuidePages) return { reason: tooFewPages };
  const profiles = corpus.map((page) => textProfile(page, language));
  const aimedWords = Math.round(
    quantile(
      profiles.map((one) => one.words).sort((a, b) => a - b),
      0.5,
    ),
  );
  const terms = writingTerms({ pages: corpus, profiles, aimedWords }, site, language);
  const main = textProfile({ ...draft, title: request.mainKeyphrase }, language).titleStems.filter(Boolean);
  const counts = countsOf(textProfile(draft, language), terms, main);
  const pages = profiles.map((profile) => scoresOf(countsOf(profile, terms, main), terms));
  const scores = scoresOf(counts, terms);
  return {
    terms: terms.map((term, at) => ({ ...term, ...stateOf(term, counts.of[at]!) })),
    ...scores,
    aimedWords,
    actions: actionsOf(counts, terms, scores),
    corpus: {
      pages: corpus.length,
      coverage: spreadOf(pages.map((page) => page.coverage)),
      overOptimisation: spreadOf(pages.map((page) => page.overOptimisation)),
    },
  };
}

interface TermCount {
  readonly have: number;
  readonly inHeading: boolean;
  readonly early: boolean;
}

interface Counts {
  readonly of: readonly TermCount[];
  readonly density: number;
  readonly densest: string;
  readonly words: number;
  readonly repeated: number;
  /** Share of headings with the main keyphrase, beyond half of them. */
  readonly headingExcess: number;
}

interface Scores {
  readonly coverage: number;
  readonly overOptimisation: number;
}

function countsOf(profile: TextProfile, terms: readonly WritingTerm[], main: readonly string[]): Counts {
  const early = profile.stems.slice(0, openingWords);
  const holds = (run: readonly string[], stems: readonly string[]) => occurrences(run, stems) > 0;
  const withMain = main.length === 0 ? 0 : profile.headingStems.filter((stems) => holds(main, stems)).length;
  return {
    of: terms.map((term) => ({
      have: occurrences(term.stems, profile.stems),
      inHeading: [profile.titleStems, ...profile.headingStems].some((stems) => holds(term.stems, stems)),
      early: holds(term.stems, early),
    })),
    density: profile.densest?.share ?? 0,
    densest: profile.densest?.stem ?? '',
    words: profile.words,
    repeated: profile.repeated,
    headingExcess: Math.max(0, withMain / Math.max(1, profile.headingStems.length) - 0.5),
  };
}

/** Coverage = 100·Σ w·(.7·min(1, f/low) + .2·[heading] + .1·[opening]) / Σ w; over-optimisation = 100·(1 − e^−x). */
function scoresOf(counts: Counts, terms: readonly WritingTerm[]): Scores {
  const total = terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  let covered = 0;
  let excess = 2 * Math.max(0, counts.density / maxDensity - 1) + counts.repeated + counts.headingExcess;
  terms.forEach((term, at) => {
    const { have, inHeading, early } = counts.of[at]!;
    covered += term.weight * (0.7 * Math.min(1, have / term.low) + (inHeading ? 0.2 : 0) + (early ? 0.1 : 0));
    excess += (term.weight / total) * Math.max(0, have / term.high - 1);
  });
  return { coverage: tenth((100 * covered) / total), overOptimisation: tenth(100 * (1 - Math.exp(-excess))) };
}

function stateOf(term: WritingTerm, { have, inHeading }: TermCount) {
  const state: TermState = have === 0 ? 'missing' : have < term.low ? 'low' : have > term.high ? 'high' : 'ok';
  return { have, inHeading, state };
}

/** Applies each possible edit to the counts and computes the scores again. */
function actionsOf(counts: Counts, terms: readonly WritingTerm[], before: Scores): GuideAction[] {
  const actions = terms.flatMap((term, at) => {
    const now = counts.of[at]!;
    const tried: { kind: GuideAction['kind']; times: number; count: TermCount }[] = [];
    if (now.have < term.low) tried.push({ kind: 'add', times: term.low - now.have, count: { ...now, have: term.low } });
    if (!now.inHeading)
      tried.push({ kind: 'add-to-heading', times: 1, count: { ...now, have: now.have + 1, inHeading: true } });
    if (now.have > term.high)
      tried.push({ kind: 'remove', times: now.have - term.high, count: { ...now, have: term.high } });
    return tried.map(({ kind, times, count }) => {
      const after = scoresOf(edited(counts, at, count, term), terms);
      const points = after.coverage - before.coverage + before.overOptimisation - after.overOptimisation;
      return { kind, term: term.text, times, ...after, points: tenth(points) };
    });
  });
  return actions
    .filter((action) => action.points > 0)
    .sort((a, b) => b.points - a.points || (a.term < b.term ? -1 : 1) || (a.kind < b.kind ? -1 : 1))
    .slice(0, maxActions);
}

function edited(counts: Counts, at: number, count: TermCount, term: WritingTerm): Counts {
  const change = count.have - counts.of[at]!.have;
  const isDensest = term.stems.length === 1 && term.stems[0] === counts.densest;
  return {
    ...counts,
    of: counts.of.map((one, row) => (row === at ? count : one)),
    density: isDensest ? counts.density + change / Math.max(1, counts.words) : counts.density,
  };
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { least: sorted[0]!, median: tenth(quantile(sorted, 0.5)), most: sorted[sorted.length - 1]! };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

const tooFewPages: Text = {
  fr: 'Il faut au moins trois pages sur le sujet pour établir un guide de rédaction.',
  en: 'A writing guide needs at least three pages on the subject.',
};
