import type { Random } from '../../values/random.ts';
import { type CommunityLevel, weightWithin } from './community-level.ts';

export interface Refining {
  readonly resolution: number;
  /** In units of weight: parts whose gains differ by less are about as likely to be chosen. */
  readonly temperature: number;
  readonly order: Uint32Array;
  readonly random: Random;
}

/**
 * Cuts communities into well-linked parts, so that parts may move where a whole community could not: each node that is
 * still alone joins a part of its community, at random with a chance that rises with the gain (Traag, Waltman & van Eck
 * 2019, §2.3). Answers the part of each node.
 */
export function refined(level: CommunityLevel, of: Uint32Array, options: Refining): Uint32Array {
  const { sides, degrees, total } = level;
  const { resolution, temperature, order, random } = options;
  const nodes = degrees.length;
  const part = Uint32Array.from({ length: nodes }, (_, node) => node);
  const sums = degrees.slice();
  const whole = new Float64Array(nodes);
  for (let node = 0; node < nodes; node++) whole[of[node] as number]! += degrees[node] as number;
  const cut = weightWithin(level, of);
  const alone = new Uint8Array(nodes).fill(1);
  const linked = new Float64Array(nodes);
  const touched = new Uint32Array(nodes);
  for (let index = 0; index < nodes; index++) {
    const node = order[index] as number;
    const community = of[node] as number;
    const all = whole[community] as number;
    const degree = degrees[node] as number;
    const price = (resolution * degree) / total;
    if (alone[node] === 0 || (cut[node] as number) < price * (all - degree)) continue;
    let seen = 0;
    for (const { offsets, targets, weights } of sides) {
      for (let edge = offsets[node] as number, end = offsets[node + 1] as number; edge < end; edge++) {
        const neighbour = targets[edge] as number;
        if (of[neighbour] !== community) continue;
        const other = part[neighbour] as number;
        if (linked[other] === 0) touched[seen++] = other;
        linked[other]! += weights === null ? 1 : (weights[edge] as number);
      }
    }
    let chosen = node;
    let most = 0;
    let chances = 0;
    for (let at = 0; at < seen; at++) {
      const other = touched[at] as number;
      const sum = sums[other] as number;
      const gain = (linked[other] as number) - price * sum;
      if (gain < 0 || (cut[other] as number) < ((resolution * sum) / total) * (all - sum)) continue;
      if (gain > most) {
        chances *= Math.exp((most - gain) / temperature);
        most = gain;
      }
      const chance = Math.exp((gain - most) / temperature);
      chances += chance;
      if (random() * chances < chance) chosen = other;
    }
    if (chosen !== node) {
      part[node] = chosen;
      alone[chosen] = 0;
      sums[chosen]! += degree;
      cut[chosen]! += (cut[node] as number) - 2 * (linked[chosen] as number);
    }
    for (let at = 0; at < seen; at++) linked[touched[at] as number] = 0;
  }
  return part;
}
