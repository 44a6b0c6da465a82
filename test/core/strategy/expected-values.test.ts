import { describe, expect, test } from 'vitest';
import { exampleCompany, expectedValues } from '../../support/example-companies.ts';
import { expectedDocument } from '../../support/expected-document.ts';

/** Decimals that the reference program keeps, by the end of the path; two by default. */
const decimals: readonly (readonly [RegExp, number])[] = [
  [/crCI|\/(cr|ctr|gscCtr|erImpr|erReach|erFollowerPerPost|convPerDelivered)$/, 5],
  [/\/(site\/cr|perChannel\/[^/]+\/cr)$/, 5],
  [/share$|Rate$|\/(deliv|open|click|ctor|unsub|trialToPaid|hhi|pWithinMax|pBreakEven|K|amplification|total)$/, 4],
  [/annualChurn|nrr|\/(sov|cohort|stageObjectiveWeights)\//, 4],
  [/site\/pagesPerSession|roas|objectives\/\d+\/p|mde56d/, 3],
  [/avgEngagementSec|\/nps\/|extraClicks|expectedClicks|seoEffect|customersNeeded|leads\/\d+\/score/, 1],
];
/** One per cent for simulated percentiles, and a hundredth for a probability counted from the runs. */
const toleranceOf = (path: string, expected: number): number => {
  if (/simulation\/(plan|doNothing)/.test(path)) return expected * 0.01;
  if (/objectives\/\d+\/p$/.test(path)) return 0.01;
  const kept = decimals.find(([end]) => end.test(path))?.[1] ?? 2;
  return 0.5001 * 10 ** -kept + Math.abs(expected) * 1e-6;
};

interface Leaf {
  readonly path: string;
  readonly expected: unknown;
  readonly received: unknown;
}

function leavesOf(expected: unknown, received: unknown, path = ''): Leaf[] {
  if (typeof expected !== 'object' || expected === null) return [{ path, expected, received }];
  const inner = (received ?? {}) as Record<string, unknown>;
  return Object.entries(expected).flatMap(([key, value]) => leavesOf(value, inner[key], `${path}/${key}`));
}

function agrees({ path, expected, received }: Leaf): boolean {
  if (typeof expected !== 'number') return received === expected;
  return typeof received === 'number' && Math.abs(received - expected) <= toleranceOf(path, expected);
}

// Planned acquisition costs of the cycle as the steering room computes them.
describe.each([
  ['maison-tilleul-gres', 11_112, 280],
  ['larkfield-rota', 61_978, 300],
] as const)('%s', (name, plannedCost, fewest) => {
  test('every value of the reference program is found again, within the tolerances of the domain', () => {
    const { fixture, ...values } = expectedValues<Record<string, unknown>>(name);
    expect(fixture).toBe(name);
    const leaves = leavesOf(values, expectedDocument(exampleCompany(name), plannedCost));
    expect(leaves.length).toBeGreaterThan(fewest);
    expect(leaves.filter((leaf) => !agrees(leaf))).toEqual([]);
  });
});
