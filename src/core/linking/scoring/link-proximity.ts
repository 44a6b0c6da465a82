import { linkWeights } from './link-weights.ts';
import { SparseAccumulator } from './sparse-accumulator.ts';

/** Evidence for a missing link drawn from the links that exist. */
export interface LinkProximity {
  /**
   * Score of every target for one source, valid until the next call. `near`: rows of the pages with the closest text;
   * `cosines`: their cosine, by row.
   */
  of(source: number, near: readonly number[], cosines: Float64Array): Float64Array;
}

/** A page with more links, or more links to it, relates no two of them: a list, a home page. Working assumption. */
const maxRelated = 100;

/**
 * Link prediction features of a link from s to t, each as weight × ln(1 + sum): pages with a text close to s link to t
 * (collaborative); t is two links away, or links to a page that s links to (shared); pages that share targets with s
 * link to t (coupled: bibliographic coupling, Kessler 1963, as cosine); a page links to both (co-cited: Small 1973, weighted
 * by 1 / ln of its number of links, Adamic & Adar 2003); t links to s (reverse). An existing link from s to t adds nothing
 * to its own score.
 */
export function linkProximity(
  links: readonly (readonly number[])[],
  inLinks: readonly (readonly number[])[],
): LinkProximity {
  const size = links.length;
  const scores = new SparseAccumulator(size);
  const feature = new SparseAccumulator(size);

  function closeFeature(weight: number): void {
    for (const target of feature.rows()) scores.add(target, weight * Math.log(1 + feature.values[target]!));
    feature.clear();
  }

  function addCoupled(source: number): void {
    for (const shared of links[source]!) {
      if (inLinks[shared]!.length > maxRelated) continue;
      for (const other of inLinks[shared]!) {
        if (other === source) continue;
        const weight = 1 / Math.sqrt(links[source]!.length * links[other]!.length);
        for (const target of links[other]!) if (target !== shared) feature.add(target, weight);
      }
    }
  }

  function addCoCited(source: number): void {
    for (const citing of inLinks[source]!) {
      const count = links[citing]!.length;
      if (count > maxRelated) continue;
      for (const target of links[citing]!) feature.add(target, 1 / Math.log(2 + count));
    }
  }

  return {
    of(source, near, cosines) {
      scores.clear();
      for (const neighbour of near)
        for (const target of links[neighbour]!) feature.add(target, 3 * cosines[neighbour]!);
      closeFeature(linkWeights.collaborative);
      for (const between of links[source]!) {
        for (const target of links[between]!) feature.add(target, 1);
        for (const target of inLinks[between]!) feature.add(target, 1);
      }
      closeFeature(linkWeights.shared);
      addCoupled(source);
      closeFeature(linkWeights.coupled);
      addCoCited(source);
      closeFeature(linkWeights.coCited);
      for (const back of inLinks[source]!) scores.add(back, linkWeights.reverse);
      return scores.values;
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
