import { harmSign, roleSigns } from './counter-words.ts';
import type { CrossedPair, Figure, NamedGroup } from './figure.ts';
import { nounWords, outsideBrackets, plainText, sameWords } from './plain-words.ts';

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

/** The groups to set beside each other. Of four that are twice the same whole, each with the one it makes the whole with. */
export function namedPairs(figures: readonly Figure[]): CrossedPair[] {
  return namedGroups(figures).flatMap((kind) => {
    const pairs = kind.flatMap((one, at) => kind.slice(at + 1).map((other) => [one, other] as const));
    const [first, second, third, fourth, ...more] = kind;
    const isTwice = fourth !== undefined && more.length === 0 && first!.of + second!.of === third!.of + fourth.of;
    const kept = isTwice
      ? ([
          [first!, second!],
          [third!, fourth],
        ] as const)
      : pairs;
    return kept.map(([one, other]) => ({
      result: one.result,
      one: groupOf(one),
      other: groupOf(other),
      isLoss: isUnwanted(one.result),
    }));
  });
}

const groupOf = ({ group, figure, of }: GroupResult): CrossedPair['one'] => ({ label: group, won: figure.count, of });

function groupResultOf(figure: Figure, figures: readonly Figure[]): GroupResult[] {
  const { label, count, unit } = figure;
  const main = label.replaceAll(/\s*\([^)]*\)/g, '');
  const comma = main.lastIndexOf(',');
  const [group, result] = [main.slice(0, comma).trim(), main.slice(comma + 1).trim()];
  if (unit !== 'count' || comma <= 0 || result === '') return [];
  const of = sizeInBrackets(label) ?? figures.find((one) => plainText(one.label) === plainText(group))?.count ?? null;
  return of !== null && of > 0 && of >= count ? [{ figure, group, result, of }] : [];
}

/** “(2,050)”, “(of 71)”, « (sur 2 410 lots) ». */
function sizeInBrackets(label: string): number | null {
  const found = /\((?:(?:sur|of|out of|on|for|pour) )?(\d+)(?: [a-z]+){0,2}\)/.exec(plainText(label));
  return found === null ? null : Number(found[1]);
}

const isSameResult = (one: string, other: string): boolean => {
  const [own, its] = [nounWords(one), nounWords(other)];
  return own.length === 0 || its.length === 0
    ? plainText(one) === plainText(other)
    : sameWords(own, its) && sameWords(its, own);
};

const unwanted = new Set(['lost', 'missed', 'absent', 'abandoned', 'refused']);
const otherHarm = /\b(gone|claims?|did not|didn t|ne sont pas|n ont pas|jamais|never)\b/;

/** True for a result that nobody wants: a loss, a missed appointment, a complaint. */
function isUnwanted(result: string): boolean {
  const main = outsideBrackets(plainText(result));
  const role = roleSigns.find(([, sign]) => sign.test(main))?.[0] ?? 'other';
  return unwanted.has(role) || harmSign.test(main) || otherHarm.test(main);
}
