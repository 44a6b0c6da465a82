import { diceSimilarity } from '../candidates/page-names.ts';
import type { PageName, TargetVocabulary } from '../candidates/target-vocabulary.ts';
import type { LinkableSentence, SentenceWord } from '../page-sentences.ts';
import type { StemIds } from '../scoring/stem-ids.ts';
import { anchorThresholds } from './anchor-thresholds.ts';

/** Sums of the same weights in another order differ by less. */
const rounding = 1e-9;
const maxNames = 4_096;

/** Highest name weight × similarity of a run, and the name with exactly its stems. */
export interface NameMatch {
  readonly similarity: number;
  readonly exact: PageName | null;
}

/** Compares runs of words with the names of one target after another; its arrays are reused, since runs are many. */
export class NameMatcher {
  private target: TargetVocabulary | null = null;
  private stems: StemIds | null = null;
  /** By stem, 1 when a name of the target contains it. */
  private isNamed = new Uint8Array(2 ** 16);
  /** By name of the target: idf shared with the words read, and number of their stems it contains; 0 between two calls. */
  private readonly shared = new Float64Array(maxNames);
  private readonly count = new Uint16Array(maxNames);
  /** Stems of the current run. */
  private run = new Uint32Array(256);
  private length = 0;

  /** Selects a target; `close` must follow. */
  open(target: TargetVocabulary, stems: StemIds): void {
    this.target = target;
    this.stems = stems;
    for (const id of target.namesOf.keys()) {
      if (id >= this.isNamed.length) this.grow(id);
      this.isNamed[id] = 1;
    }
  }

  close(): void {
    for (const id of this.target!.namesOf.keys()) this.isNamed[id] = 0;
  }

  /** True when the word has a stem of a name of the target. */
  hasNamedStem({ ids }: SentenceWord): boolean {
    for (let at = 0; at < ids.length; at += 1) if (this.isNamed[ids[at]!] === 1) return true;
    return false;
  }

  /**
   * True when some run of the sentence may be close enough to a name: at best it contains all stems that the sentence
   * shares with the name and nothing else, or is the name. Most sentences share one word, and need no tags.
   */
  mayName({ words }: LinkableSentence): boolean {
    const { names, namesOf } = this.target!;
    const { shared, count } = this;
    const counted = this.countShared(words);
    let found = false;
    for (const id of counted) {
      for (const at of namesOf.get(id)!) {
        if (count[at] === 0) continue;
        const { ids, identifies, total } = names[at]!;
        const best = identifies * diceSimilarity(shared[at]!, shared[at]!, total);
        found ||= best >= anchorThresholds.minName - rounding || (ids.length > 1 && count[at] === distinctIn(ids));
        count[at] = shared[at] = 0;
      }
    }
    return found;
  }

  private countShared(words: readonly SentenceWord[]): number[] {
    const { namesOf } = this.target!;
    const counted: number[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const { ids } = words[at]!;
      for (let place = 0; place < ids.length; place += 1) {
        const id = ids[place]!;
        if (this.isNamed[id] !== 1 || counted.includes(id)) continue;
        counted.push(id);
        for (const name of namesOf.get(id)!) {
          this.count[name]! += 1;
          this.shared[name]! += this.stems!.idf(id);
        }
      }
    }
    return counted;
  }

  /** Reads the stems of a run for the two methods below; returns their number. */
  read(words: readonly SentenceWord[], from: number, to: number): number {
    let count = 0;
    for (let at = from; at < to; at += 1) {
      const { ids } = words[at]!;
      if (count + ids.length > this.run.length) this.growRun(count + ids.length);
      for (let id = 0; id < ids.length; id += 1) this.run[count++] = ids[id]!;
    }
    this.length = count;
    return count;
  }

  /** A copy of the stems of the run. */
  runStems(): number[] {
    const ids: number[] = [];
    for (let at = 0; at < this.length; at += 1) ids.push(this.run[at]!);
    return ids;
  }

  match(): NameMatch {
    const { names, namesOf } = this.target!;
    const { run, length, shared } = this;
    const met: number[] = [];
    let total = 0;
    for (let at = 0; at < length; at += 1) {
      const id = run[at]!;
      if (run.indexOf(id) !== at) continue;
      const idf = this.stems!.idf(id);
      total += idf;
      if (this.isNamed[id] !== 1) continue;
      for (const name of namesOf.get(id)!) {
        if (shared[name] === 0) met.push(name);
        shared[name]! += idf;
      }
    }
    let similarity = 0;
    let exact: PageName | null = null;
    for (const at of met) {
      const name = names[at]!;
      similarity = Math.max(similarity, name.weight * diceSimilarity(shared[at]!, total, name.total));
      if (exact === null && this.isRun(name.ids)) exact = name;
      shared[at] = 0;
    }
    return { similarity, exact };
  }

  private isRun(ids: readonly number[]): boolean {
    return ids.length === this.length && ids.every((id, at) => id === this.run[at]);
  }

  private grow(id: number): void {
    const longer = new Uint8Array(2 * id);
    longer.set(this.isNamed);
    this.isNamed = longer;
  }

  private growRun(length: number): void {
    const longer = new Uint32Array(2 * length);
    longer.set(this.run);
    this.run = longer;
  }
}

function distinctIn(ids: readonly number[]): number {
  let count = 0;
  for (let at = 0; at < ids.length; at += 1) if (ids.indexOf(ids[at]!) === at) count += 1;
  return count;
}
