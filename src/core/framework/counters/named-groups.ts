import { groupBy } from '../../audits/groups.ts';
import { sum } from '../../values/sum.ts';
import type { CrossedPair, Figure, NamedGroup } from './figure.ts';
import { groupLabel } from './group-label.ts';
import { nounWords, plainText, sameWords } from './plain-words.ts';
import { resultPolarity } from './comparisons/result-polarity.ts';

/** A counter whose name gives a group and a result in it: “Orders with a card (2,050), claims”. */
interface GroupResult extends NamedGroup {
  readonly result: string;
}

/** The counters of a list that give a group with its result and have another group with the same result beside them, by kind of result. */
export function namedGroups(figures: readonly Figure[]): GroupResult[][] {
  const kinds: GroupResult[][] = [];
  for (const one of figures.flatMap((figure) => groupResultOf(figure, figures))) {
    const kind = kinds.find(([first]) => first !== undefined && isSameResult(first.result, one.result));
    if (kind === undefined) kinds.push([one]);
    else kind.push(one);
  }
  return kinds.filter((kind) => kind.length > 1);
}

/** The groups to set beside each other: each with the others of its table. */
export function namedPairs(figures: readonly Figure[]): CrossedPair[] {
  return namedGroups(figures)
    .flatMap(tablesOf)
    .flatMap((table) => table.flatMap((one, at) => table.slice(at + 1).map((other) => [one, other] as const)))
    .map(([one, other]) => {
      const polarity = resultPolarity(one.result, `${one.group} ; ${other.group}`);
      return {
        result: one.result,
        one: groupOf(one),
        other: groupOf(other),
        isLoss: polarity === 'unwanted',
        isOpen: polarity === 'open',
      };
    });
}

/** Difference under which two tables are of one whole. Working assumption: registers differ by a few. */
const tolerance = 0.02;

/**
 * The tables of one result. Neighbours that make up the same whole several times are as many tables (requests by delay,
 * then by region, then by kind); else groups that begin with the same word are one (“home visits asked by …”).
 */
function tablesOf(kind: readonly GroupResult[]): (readonly GroupResult[])[] {
  if (kind.length < 3) return [kind];
  for (let length = 2; length <= kind.length - 2; length += 1) {
    const tables = tablesWithSum(kind, sum(kind.slice(0, length).map(({ of }) => of)));
    if (tables !== null) return tables;
  }
  const alike = [...groupBy(kind, ({ group }) => nounWords(group)[0] ?? '').values()].filter(
    ({ length }) => length > 1,
  );
  return alike.length === 0 ? [kind] : alike;
}

/** The list cut into runs of two groups or more that each add up to a number; null when it cannot be. */
function tablesWithSum(kind: readonly GroupResult[], whole: number): GroupResult[][] | null {
  const tables: GroupResult[][] = [];
  let run: GroupResult[] = [];
  for (const one of kind) {
    run.push(one);
    const total = sum(run.map(({ of }) => of));
    if (total > (1 + tolerance) * whole) return null;
    if (total < (1 - tolerance) * whole) continue;
    if (run.length < 2) return null;
    tables.push(run);
    run = [];
  }
  return run.length === 0 ? tables : null;
}

const groupOf = ({ group, figure, of }: GroupResult): CrossedPair['one'] => ({ label: group, won: figure.count, of });

function groupResultOf(figure: Figure, figures: readonly Figure[]): GroupResult[] {
  const { label, count, unit } = figure;
  const { group, result, size } = groupLabel(label);
  if (unit !== 'count' || group === '' || result === '') return [];
  const of = size ?? figures.find((one) => plainText(one.label) === plainText(group))?.count ?? null;
  return of !== null && of > 0 && of >= count ? [{ figure, group, result, of }] : [];
}

const isSameResult = (one: string, other: string): boolean => {
  const [own, its] = [nounWords(one), nounWords(other)];
  return own.length === 0 || its.length === 0
    ? plainText(one) === plainText(other)
    : sameWords(own, its) && sameWords(its, own);
};
