import { namedAbove, otherPart, partSign, roleSigns, trailingPart } from './counter-words.ts';
import type { CrossedPair } from './figure.ts';
import { isPartName } from './counter-references.ts';
import { isSameWord, nounWords, outsideBrackets, plainText, sameWords } from './plain-words.ts';
import type { Counter } from './read-counters.ts';
import { isUnwanted } from './comparisons/result-polarity.ts';

type Part = Counter & { readonly whole: NonNullable<Counter['whole']> };

const mainOf = (label: string): string => outsideBrackets(plainText(label));
const headOf = (label: string): string => nounWords(mainOf(label))[0] ?? '';
const isHeadOf = (one: string, other: string): boolean => isSameWord(headOf(one), headOf(other));

/**
 * Pairs of groups that counters give without naming each other: the same result of two wholes, and tables of two by two.
 * `sold`: names of the counters that are the units sold of an offer.
 */
export function crossedPairs(counters: readonly Counter[], sold: readonly string[] = []): CrossedPair[] {
  const parts = counters.filter(
    (one): one is Part => one.whole !== null && one.whole.count > 0 && one.unit === 'count',
  );
  return [...sameResults(parts), ...parts.flatMap((part) => tablesOf(part, counters, sold))];
}

/** What a part counts, without the words that tie it to its whole: “left before the third box”. */
function resultWords({ label, role }: Part): readonly string[] {
  if (role === 'returned') return ['returned'];
  const main = mainOf(label).replace(partSign, '').replace(trailingPart, '').replace(otherPart, '');
  return nounWords(main.includes(',') ? (main.split(',').at(-1) ?? main) : main);
}

/** “Of those, left early” under two counters, “came back” under two others: the same result of two wholes. */
function sameResults(parts: readonly Part[]): CrossedPair[] {
  const named = parts.filter(({ label, role }) => isPartName(mainOf(label)) || role === 'returned');
  return named.flatMap((one, at) =>
    named.slice(at + 1).flatMap((other): CrossedPair[] => {
      const [own, its] = [resultWords(one), resultWords(other)];
      const isSame = own.length === its.length && sameWords(own, its);
      if (!isSame || one.whole.label === other.whole.label || areNested(one, other)) return [];
      return [
        {
          result: resultName(one),
          one: groupOf(one),
          other: groupOf(other),
          isLoss: one.role === 'lost' || isUnwanted(resultName(one), mainOf(one.whole.label)),
        },
      ];
    }),
  );
}

const areNested = (one: Part, other: Part): boolean =>
  one.whole.label === other.label || other.whole.label === one.label || one.role !== other.role;

const groupOf = ({ count, whole }: Part): CrossedPair['one'] => ({
  label: whole.label.includes(' − ') ? null : whole.label,
  won: count,
  of: whole.count,
});

/** The result as the company names it, without “of those”. */
function resultName({ label, role }: Part): string {
  const plainStart = partSign.exec(label.toLowerCase())?.[0] ?? '';
  const cut = label.slice(plainStart.length).replace(/\s?\(\d+\)$/u, '');
  const clause = cut.includes(',') ? (cut.split(',').at(-1) ?? cut) : cut;
  const own = clause.replace(
    /\s+(among|of|from|parmi|chez|de) (those|these|the others|ceux-l[àa]|celles-l[àa]|les autres)$/iu,
    '',
  );
  const shown = own.replace(/^\s*(who|qui|that)\s/iu, '').trim();
  return shown === '' ? (roleSigns.find(([one]) => one === role)?.[0] ?? label) : shown;
}

/** A whole, a group and a result in it, and how many of the group have the result: the others follow by subtraction. */
function tablesOf(part: Part, counters: readonly Counter[], sold: readonly string[]): CrossedPair[] {
  const given = counters.find(({ label }) => label === part.whole.label);
  const head = part.whole.label;
  const own = ownWords(part);
  const others = counters.filter(
    (one) =>
      one.unit === 'count' &&
      one.label !== part.label &&
      one.label !== head &&
      one.count >= part.count &&
      (isHeadOf(one.label, head) || sold.includes(one.label)) &&
      !isPartName(mainOf(one.label)),
  );
  const twin = others.find((one) => sameWords(own, nounWords(mainOf(one.label))));
  const isNarrowed = sameWords(nounWords(mainOf(head)), nounWords(mainOf(part.label)));
  if (given === undefined || twin === undefined || own.length === 0 || isNarrowed) return [];
  // The part restricts a result to a group (“dead, of those posted late”), or counts a result in a group (“signed among those”).
  const isRestriction = partSign.test(mainOf(part.label)) && !trailingPart.test(mainOf(part.label));
  const [result, group] = isRestriction ? [given, twin] : [twin, given];
  const all = counters
    .filter(
      ({ label, count, unit }) =>
        unit === 'count' && isHeadOf(label, head) && count > Math.max(result.count, group.count),
    )
    .filter(({ label }) => sold.includes(label) || isNamedAlike(label, group.label))
    .sort((a, b) => b.count - a.count)[0];
  const rest = all === undefined ? 0 : all.count - group.count;
  if (all === undefined || result.count - part.count < 0 || rest < result.count - part.count) return [];
  return [
    {
      result: result.label,
      one: { label: pointedName(group.label, counters), won: part.count, of: group.count },
      other: { label: null, won: result.count - part.count, of: rest },
      isLoss: isHarm(result),
    },
  ];
}

/** A name that points at a thing above, with the name of that thing: “bought after this page (visits of the page …)”. */
function pointedName(label: string, counters: readonly Counter[]): string {
  const [stem = ''] = nounWords(namedAbove.exec(mainOf(label))?.[1] ?? '');
  const named = counters.find(
    (one) =>
      one.label !== label &&
      stem !== '' &&
      nounWords(one.label)
        .slice(0, 2)
        .some((word) => isSameWord(word, stem)),
  );
  return named === undefined ? label : `${label} (${named.label})`;
}

/** Words that a whole and its group share: all those of the whole, or two (working assumption). */
const leastShared = 2;
function isNamedAlike(whole: string, group: string): boolean {
  const [own, its] = [nounWords(mainOf(whole)), nounWords(mainOf(group))];
  return sameWords(own, its) || own.filter((word) => its.some((one) => isSameWord(one, word))).length >= leastShared;
}

/** Words of a part that its whole does not have; of one that points at a thing above, the first. */
const ownWords = (part: Part): string[] => {
  const main = mainOf(part.label).replace(partSign, '').replace(trailingPart, '');
  if (namedAbove.test(main)) return nounWords(main).slice(0, 1);
  return nounWords(main).filter((word) => !nounWords(mainOf(part.whole.label)).some((one) => isSameWord(one, word)));
};

const isHarm = ({ label, role }: Pick<Counter, 'label' | 'role'>): boolean => role === 'lost' || isUnwanted(label);
