import { blockEnd } from '../../semantics/site-index.ts';
import { partsOf } from '../../semantics/terms.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { stemsMayCarry } from './anchor-rules.ts';
import { longestAnchor } from './anchor-runs.ts';
import { anchorRules } from '../scoring/link-weights.ts';
import type { LinkingSite } from '../linking-site.ts';
import { mayHoldLinks } from '../page-sentences.ts';
import type { RunPlaces, WordRange } from './word-ranges.ts';
import { weightOf } from '../scoring/stem-ids.ts';
import type { PageName, TargetVocabulary } from '../candidates/target-vocabulary.ts';

/** What is looked for on a page. */
export interface WantedName {
  readonly target: number;
  /** Only where some words may be a name that tells the target surely from all others. */
  readonly sure: boolean;
  readonly refuses: (stems: readonly number[]) => boolean;
}

/**
 * The runs of words of a page that may name a target, told from their stems as the index holds them, in order, before any
 * sentence is read: of nearly all pairs of pages there is none.
 */
export class NameableRuns {
  private readonly site: LinkingSite;
  /** How many stems follow that of a hyphenated word: its parts. */
  private readonly parts: Uint8Array;
  /** By stem, the place among those of the proper names of the target, from 1. */
  private readonly slots: Uint32Array;
  /** The last run that holds a stem. */
  private readonly seen: Float64Array;
  private runs = 0;
  /** The stems of the page, and the number of the word of each; one that no name has where no link may be set. */
  private stems: Uint32Array = new Uint32Array(0);
  private wordOf: Uint32Array = new Uint32Array(0);
  /** By word, where its stems begin and end, the number of its block, and its place in it. */
  private starts: number[] = [];
  private ends: number[] = [];
  private blocks: number[] = [];
  private places: number[] = [];
  /** By proper name of the target, what the run has of it, by weight; `met`: the names of which it has something. */
  private common: Float64Array = new Float64Array(16);
  private met: number[] = [];
  /** The most that a run may have of other words than those of proper names: all of these would be in it. */
  private mostForeign = 0;

  constructor(site: LinkingSite) {
    const { terms } = site.index;
    this.site = site;
    this.parts = Uint8Array.from(terms, (term) => partsOf(term).length);
    this.slots = new Uint32Array(terms.length + 1);
    this.seen = new Float64Array(terms.length + 1);
  }

  /** The page that is looked at from now on. */
  read(row: number): void {
    const { sequence, sequenceStarts } = this.site.index;
    this.stems = sequence.slice(sequenceStarts[row], sequenceStarts[row + 1]);
    this.wordOf = new Uint32Array(this.stems.length);
    this.starts = [];
    this.ends = [];
    this.blocks = [];
    this.places = [];
    let start = 0;
    for (const block of this.site.pages[row]!.text.blocks) {
      const end = this.stems.indexOf(blockEnd, start);
      if (mayHoldLinks(block)) this.readWords(block.index, start, end);
      else this.stems.fill(this.parts.length, start, end);
      this.stems[end] = this.parts.length;
      start = end + 1;
    }
  }

  private readWords(block: number, start: number, end: number): void {
    for (let at = start, place = 0; at < end; place += 1) {
      const next = at + 1 + this.parts[this.stems[at]!]!;
      this.wordOf.fill(this.starts.length, at, next);
      this.starts.push(at);
      this.ends.push(next);
      this.blocks.push(block);
      this.places.push(place);
      at = next;
    }
  }

  /** By number of their block. */
  of({ target, sure, refuses }: WantedName): RunPlaces {
    const names = properNames(this.site.vocabularyOf(target)!);
    this.mark(names, 1);
    const { foreignShare, strongName } = anchorRules;
    this.mostForeign = (foreignShare / (1 - foreignShare)) * weightOf(names.stems, this.site.stems) + rounding;
    if (this.common.length < names.list.length) this.common = new Float64Array(2 * names.list.length);
    const found = new Map<number, WordRange[]>();
    let isSure = !sure;
    this.tryAll(names, (first, last) => {
      const stems = this.stemsOf(first, last);
      if (!this.mayCarry(stems, target, last > first, names) || refuses(stems)) return;
      isSure ||= this.site.names.strength(stems, target) >= strongName;
      const range = { first: this.places[first]!, last: this.places[last]! };
      const others = found.get(this.blocks[first]!);
      if (others === undefined) found.set(this.blocks[first]!, [range]);
      else others.push(range);
    });
    this.mark(names, 0);
    return isSure ? found : none;
  }

  private stemsOf(first: number, last: number): number[] {
    const stems: number[] = [];
    for (let at = this.starts[first]!; at < this.ends[last]!; at += 1) stems.push(this.stems[at]!);
    return stems;
  }

  /** Of a single stem the answer is kept: most runs are one. */
  private mayCarry(stems: readonly number[], target: number, several: boolean, { alone }: ProperNames): boolean {
    if (stems.length > 1) return stemsMayCarry(this.site, stems, target, several);
    let answer = alone.get(stems[0]!);
    if (answer === undefined) alone.set(stems[0]!, (answer = stemsMayCarry(this.site, stems, target, several)));
    return answer;
  }

  /** Stems that the index does not hold stand on no page. */
  private mark({ stems }: ProperNames, one: 0 | 1): void {
    stems.forEach((stem, at) => {
      if (stem < this.parts.length) this.slots[stem] = one * (at + 1);
    });
  }

  private tryAll(names: ProperNames, take: (first: number, last: number) => void): void {
    const { stems, slots, wordOf } = this;
    for (let at = 0; at < stems.length; ) {
      if (slots[stems[at]!] === 0) {
        at += 1;
        continue;
      }
      const first = wordOf[at]!;
      this.tryFrom(first, names, take);
      at = this.ends[first]!;
    }
  }

  /** Runs begin and end on a word of a proper name, and are near one, or the very stems of any. */
  private tryFrom(first: number, names: ProperNames, take: (first: number, last: number) => void): void {
    const { stems, slots, starts, ends, blocks, seen } = this;
    const end = Math.min(starts.length, first + names.longest);
    const run = (this.runs += 1);
    let total = 0;
    let foreign = 0;
    for (let last = first; last < end && blocks[last] === blocks[first]; last += 1) {
      let isProper = false;
      for (let at = starts[last]!; at < ends[last]!; at += 1) {
        const stem = stems[at]!;
        const slot = slots[stem]!;
        if (slot > 0) isProper = true;
        if (seen[stem] === run) continue;
        seen[stem] = run;
        const idf = this.site.stems.idf(stem);
        total += idf;
        if (slot === 0) foreign += idf;
        else this.hold(names.namesOf[slot - 1]!, idf);
      }
      // Whatever follows, the rest is too much.
      if (foreign > this.mostForeign) break;
      if (!isProper || foreign > anchorRules.foreignShare * total + rounding) continue;
      if (this.isNear(names, total, foreign) || this.isPhrase(names, starts[first]!, ends[last]!)) take(first, last);
    }
    for (const name of this.met) this.common[name] = 0;
    this.met = [];
  }

  private hold(names: readonly number[], idf: number): void {
    for (let at = 0; at < names.length; at += 1) {
      const name = names[at]!;
      if (this.common[name] === 0) this.met.push(name);
      this.common[name]! += idf;
    }
  }

  private isNear({ list, lightest }: ProperNames, total: number, foreign: number): boolean {
    const least = anchorRules.weakestName - rounding;
    // Near to none, were all that is not foreign that of the lightest name.
    if (2 * (total - foreign) < least * (total + lightest)) return false;
    for (const at of this.met) {
      const { identifies, total: whole } = list[at]!;
      if (identifies * 2 * this.common[at]! >= least * (total + whole)) return true;
    }
    return false;
  }

  private isPhrase({ phrases }: ProperNames, start: number, end: number): boolean {
    const { stems } = this;
    const same = phrases.get(stems[start]!);
    if (same === undefined) return false;
    return same.some(({ ids }) => ids.length === end - start && ids.every((id, at) => id === stems[start + at]));
  }
}

/** Sums of the same weights in another order may differ by so much. */
const rounding = 1e-9;

const none: RunPlaces = new Map();

/** What a run of words is tried against. */
interface ProperNames {
  /** Names that tell the target from the others, their stems, and for each of these the places of its names. */
  readonly list: readonly PageName[];
  readonly stems: readonly number[];
  readonly namesOf: readonly (readonly number[])[];
  /** The least weight of one. */
  readonly lightest: number;
  /** Words of the longest run. */
  readonly longest: number;
  /** All names of several stems, by the first. */
  readonly phrases: ReadonlyMap<number, readonly PageName[]>;
  /** What was answered of runs of one stem. */
  readonly alone: Map<number, boolean>;
}

const properNames = memoizeByObject(({ names, proper, titleWords }: TargetVocabulary): ProperNames => {
  const list = names.filter(({ identifies }) => identifies >= anchorRules.weakestName);
  const stems = [...proper];
  const phrases = new Map<number, PageName[]>();
  for (const name of names) {
    if (name.ids.length < 2) continue;
    const same = phrases.get(name.ids[0]!);
    if (same === undefined) phrases.set(name.ids[0]!, [name]);
    else same.push(name);
  }
  return {
    list,
    stems,
    namesOf: stems.map((stem) => list.flatMap(({ ids }, at) => (ids.includes(stem) ? [at] : []))),
    lightest: Math.min(...list.map(({ total }) => total)),
    longest: Math.max(longestAnchor, titleWords.length),
    phrases,
    alone: new Map(),
  };
});
