import { describe, expect, test } from 'vitest';
import { withLinks } from '../../../src/core/linking/network/link-network.ts';
import { networkRank, transitionsOf } from '../../../src/core/linking/network/transitions.ts';
import { type LinkOffer, optimiseLinks } from '../../../src/core/linking/optimiser.ts';
import { seededRandom } from '../../../src/core/values/random.ts';
import { networkOf } from './network-of.ts';

const limits = { maxEdits: 3, perSource: 3, perTarget: 10, locked: new Set<string>() };

function randomSite(size: number): Record<string, string[]> {
  const random = seededRandom(5);
  const name = (at: number): string => `/${String(at).padStart(2, '0')}`;
  return Object.fromEntries(
    Array.from({ length: size }, (_, from) => [
      name(from),
      Array.from({ length: size }, (_, to) => to)
        .filter((to) => to !== from && random() < 0.1)
        .map(name),
    ]),
  );
}

function offer(from: string, to: string, more: Partial<LinkOffer> = {}): LinkOffer {
  return { from, to, fit: 1, cost: 1, ...more };
}

describe('optimiser', () => {
  test('its first link brings nine tenths at least of what the best of an exact trial of each would bring', () => {
    const site = randomSite(24);
    const network = networkOf(site);
    const goal = network.urls.slice(20);
    const offers = network.urls.flatMap((from) =>
      goal.filter((to) => to !== from && !site[from]!.includes(to)).map((to) => offer(from, to)),
    );
    const shareAfter = ({ from, to }: LinkOffer): number => {
      const rank = networkRank(
        transitionsOf(withLinks(network, [{ source: network.rowOf.get(from)!, target: network.rowOf.get(to)! }])),
      );
      return goal.reduce((sum, url) => sum + rank[network.rowOf.get(url)!]!, 0);
    };
    const before = goal.reduce((sum, url) => sum + networkRank(transitionsOf(network))[network.rowOf.get(url)!]!, 0);
    const gains = offers.map((one) => shareAfter(one) - before).sort((a, b) => b - a);
    const plan = optimiseLinks(network, offers, new Map(goal.map((url) => [url, 1])), { ...limits, maxEdits: 1 });
    expect(shareAfter(plan.chosen[0]!.offer) - before).toBeGreaterThan(0.9 * gains[0]!);
    expect(gains[0]!).toBeGreaterThan(2 * gains[Math.floor(gains.length / 2)]!);
  });

  test('the goal gains with every plan, and the other pages lose as much', () => {
    const network = networkOf(randomSite(24));
    const offers = network.urls.slice(0, 12).map((from) => offer(from, '/20'));
    const { simulation } = optimiseLinks(network, offers, new Map([['/20', 1]]), limits);
    expect(simulation.goalRank.after).toBeGreaterThan(simulation.goalRank.before);
    expect(simulation.cost).toBeGreaterThan(0);
  });

  test('no page exceeds its limit, a locked page gets no edit, and both are reported', () => {
    const network = networkOf({ '/': ['/a'], '/a': ['/'], '/b': [], '/c': [], '/d': [] });
    const offers = [offer('/', '/b'), offer('/', '/c'), offer('/', '/d'), offer('/a', '/b')];
    const goal = new Map([
      ['/b', 1],
      ['/c', 1],
      ['/d', 1],
    ]);
    const plan = optimiseLinks(network, offers, goal, { ...limits, perSource: 1, locked: new Set(['/a']) });
    expect(plan.chosen.map((one) => one.offer.from)).toEqual(['/']);
    const refused = Object.fromEntries(plan.constraints.map(({ name, refused: count }) => [name, count]));
    expect(refused).toMatchObject({ 'per-source': 2, locked: 1 });
  });

  test('a sure link on words that are there goes before a doubtful sentence to add', () => {
    const network = networkOf({ '/': ['/a', '/b'], '/a': ['/'], '/b': ['/'], '/c': [] });
    const offers = [offer('/a', '/c', { fit: 0.3, cost: 1.5 }), offer('/b', '/c', { fit: 0.6 })];
    const plan = optimiseLinks(network, offers, new Map([['/c', 1]]), { ...limits, maxEdits: 1 });
    expect(plan.chosen[0]!.offer.from).toBe('/b');
  });

  test('equal links are chosen by address, whatever their order', () => {
    const network = networkOf({ '/': ['/a', '/b'], '/a': ['/'], '/b': ['/'], '/c': [] });
    const offers = [offer('/b', '/c'), offer('/a', '/c')];
    const plans = [offers, [...offers].reverse()].map((list) =>
      optimiseLinks(network, list, new Map([['/c', 1]]), { ...limits, maxEdits: 1 }),
    );
    expect(plans[0]).toEqual(plans[1]);
    expect(plans[0]!.chosen[0]!.offer.from).toBe('/a');
  });
});
