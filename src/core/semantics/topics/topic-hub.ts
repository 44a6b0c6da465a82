import { type DenseMatrix, denseProduct } from '../vectors/dense-matrix.ts';

export interface HubSigns {
  readonly urlOf: (row: number) => string;
  readonly inlinksOf: (row: number) => number;
  /** How close a page is to what the site offers; 1 for a page like others. */
  readonly worthOf: (row: number) => number;
}

/**
 * The page that presents a topic: highest mean cosine to its pages × (1 + 0.3·ln(1 + in-links)) × worth, × 1.5 when its URL
 * is a prefix of most others. Returns an index in `members`. Weights are working assumptions.
 */
export function topicHub(
  members: readonly number[],
  vectors: DenseMatrix,
  { urlOf, inlinksOf, worthOf }: HubSigns,
): number {
  const centre = sumOfRows(members, vectors);
  let hub = 0;
  let best = Number.NEGATIVE_INFINITY;
  members.forEach((row, at) => {
    const cosine = denseProduct(vectors, row, centre, 0) / members.length;
    const prefix = isPrefixOfMost(urlOf(row), members, urlOf) ? prefixBonus : 1;
    const score = cosine * (1 + inlinkWeight * Math.log(1 + inlinksOf(row))) * prefix * worthOf(row);
    if (score > best) {
      best = score;
      hub = at;
    }
  });
  return hub;
}

const inlinkWeight = 0.3;
const prefixBonus = 1.5;

function isPrefixOfMost(url: string, members: readonly number[], urlOf: (row: number) => string): boolean {
  const folder = url.replace(/(index)?(\.html?|\.php)?$/, '').replace(/\/?$/, '/');
  const inside = members.filter((row) => urlOf(row) !== url && urlOf(row).startsWith(folder)).length;
  return members.length > 2 && inside * 2 > members.length - 1;
}

/** The sum of some rows, as a matrix of one row. */
function sumOfRows(members: readonly number[], vectors: DenseMatrix): DenseMatrix {
  const values = new Float32Array(vectors.width);
  for (const row of members) {
    for (let i = 0; i < vectors.width; i += 1) values[i]! += vectors.values[row * vectors.width + i]!;
  }
  return { rows: 1, width: vectors.width, values };
}
