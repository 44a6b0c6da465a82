import { linkWeights } from './link-weights.ts';
import { SparseRow } from './sparse-accumulator.ts';

/** What the links that exist say of links to come. */
export interface LinkKinship {
  /** Weighted sum of the signs for all targets of one source, until the next is asked for. */
  of(source: number, near: readonly number[], nearness: Float64Array): Float64Array;
}

/** A page that links to more, or is linked by more, joins no two of them: a list, a home page. */
const mostKin = 100;

/**
 * The signs of a link from s to t: pages near s link to t (collaborative); t is two links away, or links to what s links
 * to (shared); t links to s (reverse); pages that link where s links also link to t (alike: cosine of their lists of
 * links, Salton); a page links to both (cited together: Small 1973, a long list of links saying less, Adamic & Adar 2003).
 * A link that exists is no sign of itself.
 */
export function linkKinship(
  links: readonly (readonly number[])[],
  inLinks: readonly (readonly number[])[],
): LinkKinship {
  const size = links.length;
  const sum = new SparseRow(size);
  const counted = new SparseRow(size);

  /** Adds weight·ln(1 + what was counted). */
  function close(weight: number): void {
    for (const target of counted.rows()) sum.add(target, weight * Math.log(1 + counted.values[target]!));
    counted.clear();
  }

  function readAlike(source: number): void {
    for (const shared of links[source]!) {
      if (inLinks[shared]!.length > mostKin) continue;
      for (const other of inLinks[shared]!) {
        if (other === source) continue;
        const weight = 1 / Math.sqrt(links[source]!.length * links[other]!.length);
        for (const target of links[other]!) if (target !== shared) counted.add(target, weight);
      }
    }
  }

  function readCitedTogether(source: number): void {
    for (const citing of inLinks[source]!) {
      const count = links[citing]!.length;
      if (count > mostKin) continue;
      for (const target of links[citing]!) counted.add(target, 1 / Math.log(2 + count));
    }
  }

  return {
    of(source, near, nearness) {
      sum.clear();
      for (const neighbour of near)
        for (const target of links[neighbour]!) counted.add(target, 3 * nearness[neighbour]!);
      close(linkWeights.collaborative);
      for (const between of links[source]!) {
        for (const target of links[between]!) counted.add(target, 1);
        for (const target of inLinks[between]!) counted.add(target, 1);
      }
      close(linkWeights.shared);
      readAlike(source);
      close(linkWeights.alike);
      readCitedTogether(source);
      close(linkWeights.citedTogether);
      for (const back of inLinks[source]!) sum.add(back, linkWeights.reverse);
      return sum.values;
    },
  };
}

/** Rows that link to each page, ascending. */
export function reversed(links: readonly (readonly number[])[]): number[][] {
  const result: number[][] = links.map(() => []);
  links.forEach((targets, source) => {
    for (const target of targets) result[target]!.push(source);
  });
  return result;
}
