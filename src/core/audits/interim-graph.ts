import type { LinkGraph } from '../graph/link-graph.ts';
import { linkPositions, type PageRecord } from '../pages/page.ts';
import { canonicalOf, indexableReasonOf } from './indexability.ts';
export function buildLinkGraph(pages: readonly PageRecord[]): LinkGraph {
  const urls = pages.map((p) => p.url);
  const nodeOf = new Map(urls.map((u, i) => [u, i]));
  const rows = pages.map((page, i) => {
    const m = new Map<number, { f: number; p: number }>();
    for (const l of page.links) {
      const t = nodeOf.get(l.to);
      if (t === undefined || t === i || (l.element !== 'a' && l.element !== 'area')) continue;
      const p = linkPositions.indexOf(l.position);
      const e = m.get(t) ?? { f: 0, p };
      m.set(t, { f: e.f | (l.follow ? 1 : 0), p: Math.min(e.p, p) });
    }
    return m;
  });
  const offsets = new Uint32Array(urls.length + 1);
  const targets: number[] = [];
  const follow: number[] = [];
  const position: number[] = [];
  const inn: number[][] = urls.map(() => []);
  rows.forEach((m, i) => {
    for (const [t, e] of [...m].sort((a, b) => a[0] - b[0])) {
      targets.push(t);
      follow.push(e.f);
      position.push(e.p);
      inn[t]!.push(i);
    }
    offsets[i + 1] = targets.length;
  });
  const inOffsets = new Uint32Array(urls.length + 1);
  inn.forEach((l, i) => {
    inOffsets[i + 1] = inOffsets[i]! + l.length;
  });
  const landing = Uint32Array.from(pages, (p, i) => nodeOf.get(p.redirectTo ?? '') ?? i);
  const representative = Uint32Array.from(landing, (n) => nodeOf.get(canonicalOf(pages[n]!.content) ?? '') ?? n);
  return {
    urls,
    nodeOf,
    out: { offsets, targets: Uint32Array.from(targets) },
    in: { offsets: inOffsets, targets: Uint32Array.from(inn.flat()) },
    follow: Uint8Array.from(follow),
    position: Uint8Array.from(position),
    landing,
    representative,
    indexable: Uint8Array.from(pages, (p) => (p.content && indexableReasonOf(p) === null ? 1 : 0)),
  };
}
export function clickDepth(g: LinkGraph, start: number): Int32Array {
  const depth = new Int32Array(g.urls.length).fill(-1);
  depth[start] = 0;
  const queue = [start];
  for (const n of queue)
    for (let e = g.out.offsets[n]!; e < g.out.offsets[n + 1]!; e++) {
      const t = g.out.targets[e]!;
      if (!g.follow[e]) continue;
      for (const x of [t, g.landing[t]!])
        if (depth[x]! < 0) {
          depth[x] = depth[n]! + 1;
          queue.push(x);
        }
    }
  return depth;
}
export function pageRank(g: LinkGraph): Float64Array {
  const n = g.urls.length;
  let r = new Float64Array(n).fill(1 / n);
  for (let k = 0; k < 60; k++) {
    const next = new Float64Array(n).fill(0.15 / n);
    let dangling = 0;
    for (let i = 0; i < n; i++) {
      const a = g.out.offsets[i]!,
        b = g.out.offsets[i + 1]!;
      if (a === b) dangling += r[i]!;
      for (let e = a; e < b; e++) next[g.representative[g.out.targets[e]!]!]! += (0.85 * r[i]!) / (b - a);
    }
    for (let i = 0; i < n; i++) next[i]! += (0.85 * dangling) / n;
    r = next;
  }
  return r;
}
