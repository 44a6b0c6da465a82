import type { LinkingPage } from '../linking-page.ts';
import type { LinkingSite } from '../linking-site.ts';
import type { TargetCollector } from './link-scorer.ts';
import { clusterBonus, minPairScore, minTextScore } from './link-weights.ts';
import { ranksBefore } from './sparse-accumulator.ts';

/** Role of a link inside the topic of its two pages. */
export type ClusterRole = 'hubToChild' | 'childToHub' | 'sister';

/** Null when the pages are not of one topic. */
export function clusterRole(source: LinkingPage, target: LinkingPage): ClusterRole | null {
  if (source.topic === null || source.topic !== target.topic) return null;
  if (source.isHub) return 'hubToChild';
  return target.isHub ? 'childToHub' : 'sister';
}

function bonusOf(role: ClusterRole | null): number {
  return role === null ? 0 : clusterBonus[role];
}

const maxBonus = Math.max(...Object.values(clusterBonus));

/**
 * Relation of a page to the source: only an `unrelated` page can be a target; existing links are scored to measure the
 * site.
 */
const relations = { unrelated: 0, linked: 1, ancestor: 2 } as const;

/** Keeps the best unlinked targets of one source after another, and the scores of its existing links. */
export class BestTargets implements TargetCollector {
  /** Rows of the targets, best first, ties by row; unordered when all are kept. */
  best: number[] = [];
  private readonly pages: LinkingSite['pages'];
  private readonly links: LinkingSite['links'];
  private readonly scorer: LinkingSite['scorer'];
  private readonly count: number;
  private readonly rowOf: ReadonlyMap<string, number>;
  /** 1 for a page that may receive a link. */
  private readonly mayReceive: Uint8Array;
  /** Number of the page's group of near duplicates, 0 without one. */
  private readonly group: Int32Array;
  /** By row, for the source last read: relation, score, and 1 when the source contains the title. */
  private readonly relation: Uint8Array;
  private readonly scores: Float64Array;
  private readonly exact: Uint8Array;
  private related: number[] = [];
  private source: LinkingPage | null = null;
  private sourceGroup = 0;
  /** Lowest score that can still be kept. */
  private floor = minPairScore;

  /** `count`: number of targets kept, `Infinity` for all. */
  constructor({ pages, links, scorer }: LinkingSite, count: number) {
    this.pages = pages;
    this.links = links;
    this.scorer = scorer;
    this.count = count;
    this.rowOf = new Map(pages.map((page, row) => [page?.text.url ?? '', row]));
    this.mayReceive = Uint8Array.from(pages, (page) => (page?.mayReceive ? 1 : 0));
    this.group = groupNumbers(pages);
    this.relation = new Uint8Array(pages.length);
    this.scores = new Float64Array(pages.length);
    this.exact = new Uint8Array(pages.length);
  }

  read(source: LinkingPage, row: number): void {
    this.best = [];
    this.floor = minPairScore;
    this.source = source;
    this.sourceGroup = this.group[row]!;
    for (const page of this.related) this.relation[page] = relations.unrelated;
    this.related = [...(source.ancestors ?? [])].flatMap((url) => this.rowOf.get(url) ?? []);
    for (const ancestor of this.related) this.relation[ancestor] = relations.ancestor;
    for (const target of this.links[row]!) {
      this.relation[target] = relations.linked;
      this.scores[target] = 0;
      this.related.push(target);
    }
    this.scorer.read(row, this);
  }

  /** Score of one of the best targets or of a page that the source links to; 0 for a link that has no other evidence. */
  score(target: number): number {
    return this.scores[target]!;
  }

  isExact(target: number): boolean {
    return this.exact[target] === 1;
  }

  accepts(target: number): boolean {
    const relation = this.relation[target]!;
    if (relation !== relations.unrelated) return relation === relations.linked;
    if (this.mayReceive[target] === 0) return false;
    return this.sourceGroup === 0 || this.sourceGroup !== this.group[target];
  }

  canKeep(target: number, upperBound: number): boolean {
    return upperBound + maxBonus >= this.floor || this.relation[target] === relations.linked;
  }

  collect(target: number, total: number, text: number, exact: boolean): void {
    if (this.relation[target] === relations.linked) {
      this.scores[target] = total;
      return;
    }
    if (text < minTextScore) return;
    const score = total + bonusOf(clusterRole(this.source!, this.pages[target]!));
    if (!(score >= this.floor)) return;
    this.scores[target] = score;
    this.exact[target] = exact ? 1 : 0;
    this.insert(target);
  }

  private insert(target: number): void {
    const { best, scores, count } = this;
    if (count === Number.POSITIVE_INFINITY) {
      best.push(target);
      return;
    }
    let place = best.length;
    while (place > 0 && ranksBefore(scores, target, best[place - 1]!)) place -= 1;
    best.splice(place, 0, target);
    if (best.length > count) best.pop();
    if (best.length === count) this.floor = Math.max(minPairScore, scores[best[count - 1]!]!);
  }
}

function groupNumbers(pages: LinkingSite['pages']): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(pages, (page) => {
    const group = page?.duplicateGroup ?? null;
    if (group === null) return 0;
    if (!numbers.has(group)) numbers.set(group, numbers.size + 1);
    return numbers.get(group)!;
  });
}
