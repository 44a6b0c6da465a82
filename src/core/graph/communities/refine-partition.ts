import type { Random } from '../../values/random.ts';
import { type CommunityLevel, internalWeights } from './community-level.ts';

export interface RefineOptions {
  readonly resolution: number;
  /** θ of the paper, as a weight: parts whose gains differ by less are about equally likely to be chosen. */
  readonly temperature: number;
  readonly order: Uint32Array;
  readonly random: Random;
}

/**
 * Splits communities into well-connected parts, which may then move where the whole community could not: each node that is
 * still alone joins a part of its community at random, with a probability that rises with the gain (RefinePartition of
 * Traag, Waltman & van Eck 2019). Returns the part of each node.
 */
export function refinePartition(level: CommunityLevel, partition: Uint32Array, options: RefineOptions): Uint32Array {
  const { sides, degrees, total } = level;
  const { resolution, temperature, order, random } = options;
  const nodes = degrees.length;
  const part = Uint32Array.from({ length: nodes }, (_, node) => node);
  const partDegrees = degrees.slice();
  const communityDegrees = new Float64Array(nodes);
  for (let node = 0; node < nodes; node++) communityDegrees[partition[node] as number]! += degrees[node] as number;
  /** Weight between each part and the rest of its community. */
  const cut = internalWeights(level, partition);
  const isAlone = new Uint8Array(nodes).fill(1);
  const weightTo = new Float64Array(nodes);
  const touched = new Uint32Array(nodes);
  for (let index = 0; index < nodes; index++) {
    const node = order[index] as number;
    const community = partition[node] as number;
    const communityDegree = communityDegrees[community] as number;
    const degree = degrees[node] as number;
    const penalty = (resolution * degree) / total;
    if (isAlone[node] === 0 || (cut[node] as number) < penalty * (communityDegree - degree)) continue;
    let touchedCount = 0;
    for (const { offsets, targets, weights } of sides) {
      for (let edge = offsets[node] as number, end = offsets[node + 1] as number; edge < end; edge++) {
        const neighbour = targets[edge] as number;
        if (partition[neighbour] !== community) continue;
        const other = part[neighbour] as number;
        if (weightTo[other] === 0) touched[touchedCount++] = other;
        weightTo[other]! += weights === null ? 1 : (weights[edge] as number);
      }
    }
    let chosen = node;
    let maxGain = 0;
    let chances = 0;
    for (let at = 0; at < touchedCount; at++) {
      const other = touched[at] as number;
      const partDegree = partDegrees[other] as number;
      const gain = (weightTo[other] as number) - penalty * partDegree;
      const leastCut = ((resolution * partDegree) / total) * (communityDegree - partDegree);
      if (gain < 0 || (cut[other] as number) < leastCut) continue;
      if (gain > maxGain) {
        chances *= Math.exp((maxGain - gain) / temperature);
        maxGain = gain;
      }
      const chance = Math.exp((gain - maxGain) / temperature);
      chances += chance;
      if (random() * chances < chance) chosen = other;
    }
    if (chosen !== node) {
      part[node] = chosen;
      isAlone[chosen] = 0;
      partDegrees[chosen]! += degree;
      cut[chosen]! += (cut[node] as number) - 2 * (weightTo[chosen] as number);
    }
    for (let at = 0; at < touchedCount; at++) weightTo[touched[at] as number] = 0;
  }
  return part;
}
