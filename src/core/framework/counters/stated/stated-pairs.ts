import { sum } from '../../../values/sum.ts';
import type { Company } from '../../company/company.ts';
import { type GroupDifference, groupDifference } from '../comparisons/group-difference.ts';
import { isUnwanted } from '../comparisons/result-polarity.ts';
import { plainText } from '../plain-words.ts';

type Given = NonNullable<Company['comparisons']>[number];

/** What the company says of two groups beside their counts. */
export interface StatedFacts {
  /** Id of the comparison in the company file. */
  readonly id: string;
  /** What differs between the groups. */
  readonly what: string;
  /** True when which case got it was drawn by lot or alternated. */
  readonly isDrawn: boolean;
  /** Who decides in which group a case is; null = the company does not say. */
  readonly decidedBy: NonNullable<Given['decidedBy']> | null;
  readonly offerId: string | null;
  /** Known cases that may have it still; null = not known. */
  readonly remaining: number | null;
  /** New cases a month that may have it; null = not known. */
  readonly perMonth: number | null;
  /** Minutes of work for one case; null = not known. */
  readonly minutes: number | null;
}

interface Group {
  readonly label: string | null;
  readonly won: number;
  readonly of: number;
}

/** Two groups of a comparison that the file gives in its own place. */
interface StatedPair {
  readonly result: string;
  readonly isLoss: boolean;
  readonly groups: readonly [Group, Group];
  readonly channelId: string | null;
  readonly stated: StatedFacts;
}

/** The group that does best beside each of the others, for every comparison of the file; groups without their counts are left out. */
export const statedPairs = ({ comparisons = [] }: Pick<Company, 'comparisons'>): StatedPair[] =>
  comparisons.flatMap((one) => {
    const isLoss = one.isLoss ?? isUnwanted(one.result, one.groups.map(({ label }) => label).join(' ; '));
    const groups = countedGroups(one);
    const rate = ({ won, of }: Group): number => (isLoss ? -won : won) / of;
    const [best, ...others] = groups.toSorted((a, b) => rate(b) - rate(a));
    if (best === undefined) return [];
    const {
      id,
      what,
      drawn = false,
      decidedBy = null,
      offerId = null,
      remaining = null,
      perMonth = null,
      minutes = null,
    } = one;
    const stated = { id, what, isDrawn: drawn, decidedBy, offerId, remaining, perMonth, minutes };
    return others.map((other) => ({
      result: one.result,
      isLoss,
      groups: [best, other] as const,
      channelId: one.channelId ?? null,
      stated,
    }));
  });

const yesSign = /^(?:yes|oui|with|avec|done|fait|had it|true)$/;
const noSign =
  /^(?:no|non|not|without|sans|not done|pas fait|others?|the others|(?:les )?autres|(?:the )?rest|le reste|false)$/;

/** A group that only says yes is named by what differs; one that only says no is the others. */
function countedGroups({ groups, what }: Given): Group[] {
  const counted = groups.flatMap(({ label, cases, results }) =>
    typeof cases === 'number' && typeof results === 'number' && cases > 0 && results <= cases
      ? [{ label, won: results, of: cases }]
      : [],
  );
  const isOne = (sign: RegExp): boolean => sum(groups.map(({ label }) => (sign.test(plainText(label)) ? 1 : 0))) === 1;
  const [hasYes, hasNo] = [isOne(yesSign), isOne(noSign)];
  return counted.map((one) => {
    if (hasYes && yesSign.test(plainText(one.label))) return { ...one, label: what };
    return hasNo && noSign.test(plainText(one.label)) ? { ...one, label: null } : one;
  });
}

const byDecision = { company: 'treated', customers: 'act', nobody: 'state' } as const;

/** What sets two stated groups apart: as the company says it, else by lot, by the cases left to treat, by the words of the groups, then of what differs. */
export function statedDifference(
  pair: { readonly result: string; readonly better: Labelled; readonly other: Labelled },
  { what, isDrawn, decidedBy, ...left }: StatedFacts,
  sold: readonly string[],
): GroupDifference {
  const read = groupDifference(pair, sold);
  if (decidedBy === 'nobody') return read === 'season' || read === 'owned' ? read : 'state';
  if (decidedBy != null) return byDecision[decidedBy];
  if (read === 'treated' || read === 'act') return read;
  const isLeft = [left.remaining, left.perMonth, left.minutes].some((one) => (one ?? 0) > 0);
  if (isDrawn || isLeft) return 'treated';
  return read === 'state' ? groupDifference({ ...pair, better: { label: what }, other: { label: null } }, sold) : read;
}

interface Labelled {
  readonly label: string | null;
}

/** True for two groups whose counts a comparison of the file has, as results or as what is left of them. */
export function isStatedPair(
  { better, other }: { readonly better: Group; readonly other: Group },
  { comparisons = [] }: Pick<Company, 'comparisons'>,
): boolean {
  const has = (groups: Given['groups'], { won, of }: Group): boolean =>
    groups.some(({ cases, results }) => cases === of && (results === won || results === of - won));
  return comparisons.some(({ groups }) => has(groups, better) && has(groups, other));
}
