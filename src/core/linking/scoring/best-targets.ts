import type { TargetReader } from './link-scorer.ts';
import { clusterBonus, fewestCommonText, weakestPair } from './link-weights.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { LinkingSite } from '../linking-site.ts';

/** What a link would be in the topic that both pages belong to. */
export type ClusterRule = 'hubToChild' | 'childToHub' | 'sister';

export function clusterOf(source: LinkingPage, target: LinkingPage): ClusterRule | null {
  if (source.topic === null || source.topic !== target.topic) return null;
  if (source.isHub) return 'hubToChild';
  return target.isHub ? 'childToHub' : 'sister';
}

function bonus(cluster: ClusterRule | null): number {
  return cluster === null ? 0 : clusterBonus[cluster];
}

const mostBonus = Math.max(...Object.values(clusterBonus));

/** Goes through the targets of one source after another: keeps the best that lack a link, and the scores of its links. */
export class BestTargets implements TargetReader {
  /** Rows of the targets, best first, ties by row; in no order where all are kept. */
  best: number[] = [];
  private readonly pages: LinkingSite['pages'];
  private readonly links: LinkingSite['links'];
  private readonly scorer: LinkingSite['scorer'];
  private readonly count: number;
  private readonly rowOf: ReadonlyMap<string, number>;
  /** 1 for a page that may receive a link. */
  private readonly open: Uint8Array;
  /** Number of its group of near duplicates, 0 without one. */
  private readonly group: Int32Array;
  /** By row, of the last source: what it has to do with the page, the score, and whether it names the page. */
  private readonly standing: Uint8Array;
  private readonly scores: Float64Array;
  private readonly exact: Uint8Array;
  private marked: number[] = [];
  private source: LinkingPage | null = null;
  private sourceGroup = 0;
  /** What is less cannot be among the best. */
  private bar = weakestPair;

  constructor({ pages, links, scorer }: LinkingSite, count: number) {
    this.pages = pages;
    this.links = links;
    this.scorer = scorer;
    this.count = count;
    this.rowOf = new Map(pages.map((page, row) => [page?.text.url ?? '', row]));
    this.open = Uint8Array.from(pages, (page) => (page?.mayReceive ? 1 : 0));
    this.group = groupNumbers(pages);
    this.standing = new Uint8Array(pages.length);
    this.scores = new Float64Array(pages.length);
    this.exact = new Uint8Array(pages.length);
  }

  read(source: LinkingPage, row: number): void {
    this.best = [];
    this.bar = weakestPair;
    this.source = source;
    this.sourceGroup = this.group[row]!;
    for (const marked of this.marked) this.standing[marked] = standings.other;
    this.marked = [...(source.above ?? [])].flatMap((url) => this.rowOf.get(url) ?? []);
    for (const above of this.marked) this.standing[above] = standings.above;
    for (const target of this.links[row]!) {
      this.standing[target] = standings.linked;
      this.scores[target] = 0;
      this.marked.push(target);
    }
    this.scorer.read(row, this);
  }

  /** Of one of the best, or of a page that the source links to: 0 when nothing else brings the two together. */
  score(target: number): number {
    return this.scores[target]!;
  }

  isExact(target: number): boolean {
    return this.exact[target] === 1;
  }

  wants(target: number): boolean {
    const standing = this.standing[target]!;
    if (standing !== standings.other) return standing === standings.linked;
    if (this.open[target] === 0) return false;
    return this.sourceGroup === 0 || this.sourceGroup !== this.group[target];
  }

  worth(target: number, most: number): boolean {
    return most + mostBonus >= this.bar || this.standing[target] === standings.linked;
  }

  take(target: number, total: number, text: number, exact: boolean): void {
    if (this.standing[target] === standings.linked) {
      this.scores[target] = total;
      return;
    }
    if (text < fewestCommonText) return;
    const score = total + bonus(clusterOf(this.source!, this.pages[target]!));
    if (!(score >= this.bar)) return;
    this.scores[target] = score;
    this.exact[target] = exact ? 1 : 0;
    this.keep(target);
  }

  private keep(target: number): void {
    const { best, scores, count } = this;
    if (count === Number.POSITIVE_INFINITY) {
      best.push(target);
      return;
    }
    let place = best.length;
    while (place > 0 && isBefore(scores, target, best[place - 1]!)) place -= 1;
    best.splice(place, 0, target);
    if (best.length > count) best.pop();
    if (best.length === count) this.bar = Math.max(weakestPair, scores[best[count - 1]!]!);
  }
}

const standings = { other: 0, linked: 1, above: 2 } as const;

function isBefore(scores: Float64Array, a: number, b: number): boolean {
  return scores[a]! > scores[b]! || (scores[a] === scores[b] && a < b);
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
