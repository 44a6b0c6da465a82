import type { Text } from '../values/text.ts';
import { type LinkSimulation, simulatedChange } from './link-simulation.ts';
import { goalGain, goalVector } from './network/goal-gain.ts';
import { type LinkNetwork, type NetworkLink, withLinks } from './network/link-network.ts';
import { networkRank, transitionsOf } from './network/transitions.ts';

/** A link that can be added. */
export interface LinkOffer {
  readonly from: string;
  readonly to: string;
  /** Probability that an editor accepts it, 0–1. */
  readonly fit: number;
  /** Relative work of the edit; 1 for a link on existing words. */
  readonly cost: number;
}

/** URLs of the pages to raise, each with its weight. */
export type LinkGoal = ReadonlyMap<string, number>;

export interface OptimiserLimits {
  readonly maxEdits: number;
  readonly perSource: number;
  readonly perTarget: number;
  /** URLs of the pages that may not be edited. */
  readonly locked: ReadonlySet<string>;
}

/** Working assumptions. */
export const defaultOptimiserLimits = { maxEdits: 20, perSource: 3, perTarget: 10 } as const;

/** A limit and the number of links that it excluded. */
export interface PlanConstraint {
  readonly name: 'max-edits' | 'per-source' | 'per-target' | 'locked' | 'marginal-gain';
  readonly refused: number;
  readonly detail: Text;
}

export interface OptimisedLinks<Offer extends LinkOffer> {
  /** In the order of the choice; `gain`: growth of the goal's weighted share of readers, to the first order. */
  readonly chosen: readonly { readonly offer: Offer; readonly gain: number }[];
  readonly constraints: readonly PlanConstraint[];
  readonly simulation: LinkSimulation;
}

/** An edit is left out when its value is a smaller share of the first one’s. Working assumption. */
const minValueShare = 0.01;
/** Number of times the ranks are computed during a plan. */
const batches = 10;

/**
 * The edits that raise the goal most: greedy by gain × fit / cost with lazy evaluation (Minoux 1978) on the first-order
 * gain, with new ranks at every tenth of the plan and one exact simulation at the end. Ties by source, then target.
 */
export function optimiseLinks<Offer extends LinkOffer>(
  network: LinkNetwork,
  offers: readonly Offer[],
  goal: LinkGoal,
  limits: OptimiserLimits,
): OptimisedLinks<Offer> {
  const picker = new GreedyPicker(network, offers, goal, limits);
  const batch = Math.max(1, Math.ceil(limits.maxEdits / batches));
  let more = true;
  while (more && picker.chosen.length < limits.maxEdits)
    more = picker.pick(Math.min(batch, limits.maxEdits - picker.chosen.length));
  return {
    chosen: picker.chosen,
    constraints: picker.constraints(),
    simulation: simulatedChange(network, picker.changed(), [...goal.keys()].sort()),
  };
}

interface Valued<Offer> extends NetworkLink {
  readonly offer: Offer;
  value: number;
  gain: number;
}

class GreedyPicker<Offer extends LinkOffer> {
  readonly chosen: { readonly offer: Offer; readonly gain: number }[] = [];
  private readonly network: LinkNetwork;
  private readonly goal: Float64Array;
  private readonly limits: OptimiserLimits;
  private readonly links: NetworkLink[] = [];
  private readonly fromSource = new Map<string, number>();
  private readonly toTarget = new Map<string, number>();
  private readonly refused = { 'per-source': 0, 'per-target': 0, locked: 0, 'marginal-gain': 0, 'max-edits': 0 };
  private left: Valued<Offer>[];
  private first = 0;

  constructor(network: LinkNetwork, offers: readonly Offer[], goal: LinkGoal, limits: OptimiserLimits) {
    this.network = network;
    this.limits = limits;
    this.goal = new Float64Array(network.urls.length);
    for (const [url, weight] of goal) {
      const row = network.rowOf.get(url);
      if (row !== undefined) this.goal[row] = weight;
    }
    this.left = offers.flatMap((offer): Valued<Offer>[] => {
      const [source, target] = [network.rowOf.get(offer.from), network.rowOf.get(offer.to)];
      if (source === undefined || target === undefined || source === target) return [];
      if (limits.locked.has(offer.from)) {
        this.refused.locked += 1;
        return [];
      }
      return [{ offer, source, target, value: 0, gain: 0 }];
    });
  }

  changed(): LinkNetwork {
    return withLinks(this.network, this.links);
  }

  /** Takes up to `count` links, valued at the current ranks; false when no link is worth taking. */
  pick(count: number): boolean {
    const network = this.changed();
    const value = this.valuer(network);
    for (const one of this.left) value(one);
    this.left = this.left.filter((one) => one.value > 0).sort(byValue);
    for (let taken = 0; taken < count; ) {
      const best = this.left.shift();
      if (best === undefined) return false;
      const before = best.value;
      value(best);
      // A link taken from the same page lowered the value: the offer goes back into the queue.
      if (best.value < before && this.left.length > 0 && byValue(best, this.left[0]!) > 0) {
        insert(this.left, best);
        continue;
      }
      if (this.isRefused(best)) continue;
      if (this.first === 0) this.first = best.value;
      if (best.value < minValueShare * this.first) {
        this.refused['marginal-gain'] += this.left.length + 1;
        return false;
      }
      this.take(best);
      taken += 1;
    }
    return this.left.length > 0;
  }

  /** Sets the gain and value of a link; links taken since count in the share of its page. */
  private valuer(network: LinkNetwork): (one: Valued<Offer>) => void {
    const steps = transitionsOf(network);
    const rank = networkRank(steps);
    const value = goalVector(steps, this.goal);
    const counted = this.links.length;
    return (one) => {
      const recent = this.links.slice(counted).filter(({ source }) => source === one.source).length;
      const share = 1 / (network.leaving[one.source]! + recent + 1);
      one.gain = goalGain({ source: one.source, target: one.target, share }, rank, this.goal, value);
      one.value = (one.gain * one.offer.fit) / one.offer.cost;
    };
  }

  private isRefused({ offer }: Valued<Offer>): boolean {
    const reason =
      (this.fromSource.get(offer.from) ?? 0) >= this.limits.perSource
        ? 'per-source'
        : (this.toTarget.get(offer.to) ?? 0) >= this.limits.perTarget
          ? 'per-target'
          : null;
    if (reason !== null) this.refused[reason] += 1;
    return reason !== null;
  }

  private take({ offer, source, target, gain }: Valued<Offer>): void {
    this.chosen.push({ offer, gain: Number(gain.toPrecision(6)) });
    this.links.push({ source, target });
    this.fromSource.set(offer.from, (this.fromSource.get(offer.from) ?? 0) + 1);
    this.toTarget.set(offer.to, (this.toTarget.get(offer.to) ?? 0) + 1);
  }

  constraints(): PlanConstraint[] {
    this.refused['max-edits'] = this.chosen.length === this.limits.maxEdits ? this.left.length : 0;
    return (Object.keys(details) as PlanConstraint['name'][]).map((name) => ({
      name,
      refused: this.refused[name],
      detail: details[name],
    }));
  }
}

function byValue<Offer extends LinkOffer>(a: Valued<Offer>, b: Valued<Offer>): number {
  return b.value - a.value || a.source - b.source || a.target - b.target;
}

function insert<Offer extends LinkOffer>(sorted: Valued<Offer>[], one: Valued<Offer>): void {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byValue(sorted[middle]!, one) <= 0) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, one);
}

const details: Readonly<Record<PlanConstraint['name'], Text>> = {
  'max-edits': {
    fr: 'Liens utiles laissés de côté parce que le nombre de modifications est atteint.',
    en: 'Useful links left aside because the number of edits is reached.',
  },
  'per-source': {
    fr: 'Liens refusés parce que leur page en donne déjà assez de nouveaux.',
    en: 'Links refused because their page gives enough new ones already.',
  },
  'per-target': {
    fr: 'Liens refusés parce que leur cible en reçoit déjà assez de nouveaux.',
    en: 'Links refused because their target receives enough new ones already.',
  },
  locked: {
    fr: 'Liens refusés parce que leur page est verrouillée.',
    en: 'Links refused because their page is locked.',
  },
  'marginal-gain': {
    fr: 'Liens qui apporteraient moins d’un centième du premier.',
    en: 'Links that would bring less than a hundredth of the first.',
  },
};
