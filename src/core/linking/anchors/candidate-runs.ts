import { blockEnd } from '../../semantics/term-postings.ts';
import { partsOf } from '../../semantics/terms.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import type { PageName, TargetVocabulary } from '../candidates/target-vocabulary.ts';
import type { LinkingSite } from '../linking-site.ts';
import { mayContainLinks } from '../page-sentences.ts';
import { idfSum } from '../scoring/stem-ids.ts';
import { maxAnchorWords } from './anchor-run.ts';
import { anchorThresholds } from './anchor-thresholds.ts';
import { stemsMayCarry } from './name-rules.ts';
import type { WordRange, WordRanges } from './word-ranges.ts';

/** Parameters of a search on a page. */
export interface RunQuery {
  readonly target: number;
  /** True to find nothing unless some run names the target strongly. */
  readonly strong: boolean;
  readonly rejects: (stems: readonly number[]) => boolean;
}

/** Sums of the same weights in another order differ by less. */
const rounding = 1e-9;

const none: WordRanges = new Map();

/**
 * The runs of words of a page that may name a target, found from the stems of the index before any sentence is read: for
 * nearly all pairs of pages there is none.
 */
export class CandidateRuns {
  private readonly site: LinkingSite;
  /** By term, number of parts that follow it in the sequence: those of a hyphenated word. */
  private readonly parts: Uint8Array;
  /** By stem, its place among those of the distinctive names of the target, from 1; 0 for others. */
  private readonly slots: Uint32Array;
  /** By stem, number of the last run that contains it. */
  private readonly lastRun: Float64Array;
  private runs = 0;
  /** The stems of the page, and by stem the number of its word; stems of closed blocks are replaced by one without names. */
  private stems: Uint32Array = new Uint32Array(0);
  private wordOf: Uint32Array = new Uint32Array(0);
  /** By word: start and end of its stems, index of its block, and place in the block. */
  private starts: number[] = [];
  private ends: number[] = [];
  private blocks: number[] = [];
  private places: number[] = [];
  /** By name of the target, idf shared with the run; `met`: the names that share some. */
  private shared: Float64Array = new Float64Array(16);
  private met: number[] = [];
  /** Highest idf of foreign words in a run: that of a run with all stems of the names. */
  private maxForeign = 0;

  constructor(site: LinkingSite) {
    const { terms } = site.index;
    this.site = site;
    this.parts = Uint8Array.from(terms, (term) => partsOf(term).length);
    this.slots = new Uint32Array(terms.length + 1);
    this.lastRun = new Float64Array(terms.length + 1);
  }

  /** Loads the page that the next calls of `of` search. */
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
      if (mayContainLinks(block)) this.readWords(block.index, start, end);
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

  /** The ranges of the runs that may name the target, by block index. */
  of({ target, strong, rejects }: RunQuery): WordRanges {
    const names = distinctiveNames(this.site.vocabularyOf(target)!);
    this.mark(names, 1);
    const { foreignShare, strongName } = anchorThresholds;
    this.maxForeign = (foreignShare / (1 - foreignShare)) * idfSum(names.stems, this.site.stems) + rounding;
    if (this.shared.length < names.list.length) this.shared = new Float64Array(2 * names.list.length);
    const found = new Map<number, WordRange[]>();
    let isStrong = !strong;
    this.scan(names, (first, last) => {
      const stems = this.stemsOf(first, last);
      if (!this.mayCarry(stems, target, last > first, names) || rejects(stems)) return;
      isStrong ||= this.site.names.strength(stems, target) >= strongName;
      const range = { first: this.places[first]!, last: this.places[last]! };
      const others = found.get(this.blocks[first]!);
      if (others === undefined) found.set(this.blocks[first]!, [range]);
      else others.push(range);
    });
    this.mark(names, 0);
    return isStrong ? found : none;
  }

  private stemsOf(first: number, last: number): number[] {
    const stems: number[] = [];
    for (let at = this.starts[first]!; at < this.ends[last]!; at += 1) stems.push(this.stems[at]!);
    return stems;
  }

  /** Answers for a single stem are cached: most runs have one. */
  private mayCarry(stems: readonly number[], target: number, several: boolean, { single }: DistinctiveNames): boolean {
    if (stems.length > 1) return stemsMayCarry(this.site, stems, target, several);
    let answer = single.get(stems[0]!);
    if (answer === undefined) single.set(stems[0]!, (answer = stemsMayCarry(this.site, stems, target, several)));
    return answer;
  }

  /** Stems outside the index occur on no page. */
  private mark({ stems }: DistinctiveNames, one: 0 | 1): void {
    stems.forEach((stem, at) => {
      if (stem < this.parts.length) this.slots[stem] = one * (at + 1);
    });
  }

  private scan(names: DistinctiveNames, found: (first: number, last: number) => void): void {
    const { stems, slots, wordOf } = this;
    for (let at = 0; at < stems.length; ) {
      if (slots[stems[at]!] === 0) {
        at += 1;
        continue;
      }
      const first = wordOf[at]!;
      this.scanFrom(first, names, found);
      at = this.ends[first]!;
    }
  }

  /** Runs start and end on a word of a distinctive name, and are close to one, or have exactly the stems of any name. */
  private scanFrom(first: number, names: DistinctiveNames, found: (first: number, last: number) => void): void {
    const { stems, slots, starts, ends, blocks, lastRun } = this;
    const end = Math.min(starts.length, first + names.maxWords);
    const run = (this.runs += 1);
    let total = 0;
    let foreign = 0;
    for (let last = first; last < end && blocks[last] === blocks[first]; last += 1) {
      let isNaming = false;
      for (let at = starts[last]!; at < ends[last]!; at += 1) {
        const stem = stems[at]!;
        const slot = slots[stem]!;
        if (slot > 0) isNaming = true;
        if (lastRun[stem] === run) continue;
        lastRun[stem] = run;
        const idf = this.site.stems.idf(stem);
        total += idf;
        if (slot === 0) foreign += idf;
        else this.share(names.namesOf[slot - 1]!, idf);
      }
      // Longer runs are rejected too.
      if (foreign > this.maxForeign) break;
      if (!isNaming || foreign > anchorThresholds.foreignShare * total + rounding) continue;
      if (this.isClose(names, total, foreign) || this.isPhrase(names, starts[first]!, ends[last]!)) found(first, last);
    }
    for (const name of this.met) this.shared[name] = 0;
    this.met = [];
  }

  private share(names: readonly number[], idf: number): void {
    for (let at = 0; at < names.length; at += 1) {
      const name = names[at]!;
      if (this.shared[name] === 0) this.met.push(name);
      this.shared[name]! += idf;
    }
  }

  /** `identifies` × Dice similarity ≥ threshold, without a division. */
  private isClose({ list, lightest }: DistinctiveNames, total: number, foreign: number): boolean {
    const least = anchorThresholds.minName - rounding;
    // Upper bound: everything that is not foreign belongs to the lightest name.
    if (2 * (total - foreign) < least * (total + lightest)) return false;
    for (const at of this.met) {
      const { identifies, total: whole } = list[at]!;
      if (identifies * 2 * this.shared[at]! >= least * (total + whole)) return true;
    }
    return false;
  }

  private isPhrase({ phrases }: DistinctiveNames, start: number, end: number): boolean {
    const { stems } = this;
    const same = phrases.get(stems[start]!);
    if (same === undefined) return false;
    return same.some(({ ids }) => ids.length === end - start && ids.every((id, at) => id === stems[start + at]));
  }
}

/** The names that runs are compared with. */
interface DistinctiveNames {
  /**
   * Names that distinguish the target from other pages, their stems, and for each stem the indexes of its names in
   * `list`.
   */
  readonly list: readonly PageName[];
  readonly stems: readonly number[];
  readonly namesOf: readonly (readonly number[])[];
  /** Lowest idf sum of a name. */
  readonly lightest: number;
  /** Words of the longest run. */
  readonly maxWords: number;
  /** Every name of several stems, by its first stem. */
  readonly phrases: ReadonlyMap<number, readonly PageName[]>;
  /** Cached answers for runs of one stem. */
  readonly single: Map<number, boolean>;
}

const distinctiveNames = memoizeByObject(({ names, proper, titleWords }: TargetVocabulary): DistinctiveNames => {
  const list = names.filter(({ identifies }) => identifies >= anchorThresholds.minName);
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
    maxWords: Math.max(maxAnchorWords, titleWords.length),
    phrases,
    single: new Map(),
  };
});
