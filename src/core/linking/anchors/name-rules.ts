import { diceSimilarity } from '../candidates/page-names.ts';
import type { LinkingSite } from '../linking-site.ts';
import { idfSum } from '../scoring/stem-ids.ts';
import { type AnchorRun, textOfRun } from './anchor-run.ts';
import { anchorThresholds } from './anchor-thresholds.ts';

/** Stems as a possible name of a target. */
export interface Naming {
  readonly stems: readonly number[];
  readonly target: number;
  /** Similarity to the closest distinctive name of the target, 0–1. */
  readonly strength: number;
}

export function namingOf(site: LinkingSite, stems: readonly number[], target: number): Naming {
  return { stems, target, strength: site.names.strength(stems, target) };
}

/**
 * The part of `mayCarryLink` that depends on stems alone: false when words with these stems, in this order, may not
 * carry the link in any sentence. The words start and end with a stem of a distinctive name of the target. `several`:
 * more than one word has stems.
 */
export function stemsMayCarry(site: LinkingSite, stems: readonly number[], target: number, several: boolean): boolean {
  const naming = namingOf(site, stems, target);
  if (!namesTarget(site, naming) || !hasFewForeignStems(site, naming) || addsForeignWords(site, naming)) return false;
  const { maxPhrasePages, acronymShare, wordShare, wholeName } = anchorThresholds;
  const ofPhrase = maxPhraseShare(site, naming);
  // A word without stems may precede a single stem, and its letters are not known here.
  const ofWord = naming.strength >= wholeName ? acronymShare : wordShare;
  return isRare(site, stems, maxPhrasePages, several ? ofPhrase : Math.max(ofPhrase, ofWord));
}

/** True when the stems are close to a name of the target, or are one of its own keyphrases. */
export function namesTarget(site: LinkingSite, naming: Naming): boolean {
  return isCloseName(site, naming) || isOwnKeyphrase(site, naming);
}

/**
 * True when close to a whole name, or close enough and with its rarest word: "page de manuel" is not "page de manuel :
 * configure".
 */
function isCloseName(site: LinkingSite, { stems, target, strength }: Naming): boolean {
  const { minName, strongName } = anchorThresholds;
  if (strength < minName || strength >= strongName) return strength >= strongName;
  return site
    .vocabularyOf(target)!
    .names.filter(({ identifies }) => identifies >= minName)
    .some((name) => {
      const rarest = name.ids.reduce((best, id) => (site.stems.idf(id) > site.stems.idf(best) ? id : best));
      const shared = idfSum(
        name.ids.filter((id) => stems.includes(id)),
        site.stems,
      );
      const similarity = name.identifies * diceSimilarity(shared, idfSum(stems, site.stems), name.total);
      return stems.includes(rarest) && similarity >= minName;
    });
}

/** True for a keyphrase of several words that hardly any other page uses. */
function isOwnKeyphrase(site: LinkingSite, { stems, target, strength }: Naming): boolean {
  if (strength < anchorThresholds.minKeyphrase || stems.every((stem) => stem === stems[0])) return false;
  return site.vocabularyOf(target)!.names.some(({ ids }) => isSameRun(ids, stems));
}

function isSameRun(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}

/**
 * True when most words of the anchor are in the names of the target, above all its first and last word ("object
 * structs" is not "struct"). A name of one word is not extended.
 */
export function isMostlyOfNames(site: LinkingSite, run: AnchorRun, naming: Naming): boolean {
  const { proper } = site.vocabularyOf(naming.target)!;
  const words = run.sentence.words.slice(run.from, run.to).filter(({ ids }) => ids.length > 0);
  if (![words[0], words.at(-1)].every((word) => word?.ids.some((stem) => proper.has(stem)))) return false;
  return hasFewForeignStems(site, naming);
}

function hasFewForeignStems(site: LinkingSite, { stems, target }: Naming): boolean {
  const { proper } = site.vocabularyOf(target)!;
  if (proper.size === 1 && stems.some((stem) => !proper.has(stem))) return false;
  let all = 0;
  let foreign = 0;
  for (const stem of new Set(stems)) {
    all += site.stems.idf(stem);
    if (!proper.has(stem)) foreign += site.stems.idf(stem);
  }
  return foreign <= anchorThresholds.foreignShare * all;
}

/**
 * True for "Context menu" as a name of "The Layer menu": it has a word that is not in the title and less than half of
 * the title, and too few links use exactly these words.
 */
export function addsForeignWords(site: LinkingSite, { stems, target }: Naming): boolean {
  const { titles, names } = site.vocabularyOf(target)!;
  if (stems.every((stem) => titles[0]?.includes(stem))) return false;
  const { maxPhrasePages, phraseShare, severalUses, titleShare } = anchorThresholds;
  if (
    isRare(site, stems, maxPhrasePages, phraseShare) &&
    names.some(({ ids, uses }) => uses >= severalUses && isSameRun(ids, stems))
  )
    return false;
  return titles.every((title) => {
    const shared = title.filter((stem) => stems.includes(stem));
    return idfSum(shared, site.stems) < titleShare * idfSum(title, site.stems);
  });
}

/**
 * True when the words are rare on the site. A single word must be rarer than a phrase, unless it is the whole title.
 */
export function isDistinct(site: LinkingSite, run: AnchorRun, naming: Naming): boolean {
  const { maxPhrasePages, maxWordPages, wholeName, acronymShare, titleWordShare, wordShare } = anchorThresholds;
  if (run.to - run.from > 1) return isRare(site, run.stems, maxPhrasePages, maxPhraseShare(site, naming));
  if (naming.strength < wholeName) return isRare(site, run.stems, maxWordPages, wordShare);
  const isAcronym = /\p{Lu}.*\p{Lu}|\p{Lu}.*\d/u.test(textOfRun(run));
  return isRare(site, run.stems, maxWordPages, isAcronym ? acronymShare : titleWordShare);
}

/** Highest share of the pages that may contain the rarest word of a phrase. */
function maxPhraseShare(site: LinkingSite, { stems, target, strength }: Naming): number {
  const { heads } = site.vocabularyOf(target)!;
  if (!stems.some((stem) => heads.has(stem))) return anchorThresholds.headlessShare;
  const { wholeName, nameShare, phraseShare } = anchorThresholds;
  return strength >= wholeName ? nameShare : phraseShare;
}

/** True when the rarest stem is on at most so many pages, or on at most this share of the site. */
function isRare(site: LinkingSite, stems: readonly number[], pages: number, share: number): boolean {
  const rarest = Math.min(...stems.map((stem) => site.stems.df(stem)));
  return rarest <= pages || rarest / site.index.pages.length <= share;
}
