import { namedAbove, negationSign, otherPart, partSign, roleSigns, trailingPart, usedSign } from './counter-words.ts';
import type { Figure, Known } from './figure.ts';
import { isSameWord, nounWords, outsideBrackets, plainText } from './plain-words.ts';

/** Counters that refer to another one by a word that points at it: “among those”, “of these concerts”, “not reminded”. */

const mainOf = ({ label }: Figure): string => outsideBrackets(plainText(label));

/** True for a counter that only exists as a part of one above it. */
export const isPartName = (main: string): boolean =>
  partSign.test(main) || trailingPart.test(main) || otherPart.test(main);

const aboveIn = ({ label }: Figure, figures: readonly Figure[]): readonly Figure[] =>
  figures.slice(
    0,
    figures.findIndex((one) => one.label === label),
  );

/** “Signed among those”: a part of the last counter above that is no such part itself. */
export function trailingOf(figure: Figure, main: string, { figures }: Known): Figure | null {
  if (!trailingPart.test(main)) return null;
  return aboveIn(figure, figures).findLast((one) => !isPartName(mainOf(one))) ?? null;
}

/** “Among the others”: what remains of the whole of the counter above, when the file counts that whole. */
export function othersOf(figure: Figure, main: string, { figures, sold }: Known): Figure | null {
  if (!otherPart.test(main)) return null;
  const group = aboveIn(figure, figures).findLast((one) => !isPartName(mainOf(one)));
  if (group === undefined) return null;
  const [head = ''] = nounWords(mainOf(group));
  const all = sold.find(({ label, count }) => count > group.count && isSameWord(nounWords(label)[0] ?? '', head));
  return all === undefined
    ? null
    : { ...group, label: `${all.label} − ${group.label}`, count: all.count - group.count };
}

/** “Quotes sent to these requests”: a part of the last counter above whose name begins with the noun. */
export function demonstratedOf(figure: Figure, main: string, { figures }: Known): Figure | null {
  const noun = namedAbove.exec(main)?.[1];
  if (noun === undefined) return null;
  const [stem = ''] = nounWords(noun);
  const above = aboveIn(figure, figures);
  const named = above.findLast((one) => isSameWord(nounWords(mainOf(one))[0] ?? '', stem));
  if (named !== undefined) return named;
  // Two counters that point at the same thing: what came back is a part of what was bought.
  const same = figures.filter(
    (one) => one.label !== figure.label && namedAbove.exec(mainOf(one))?.[1] === noun && one.count >= figure.count,
  );
  return [...same].sort((a, b) => a.count - b.count)[0] ?? null;
}

const returnedSign = roleSigns.find(([role]) => role === 'returned')?.[1] ?? /$^/;

/** “Reminded, came back” and “not reminded, came back”: the counter of those who were, or were not, treated so. */
export function treatedGroupOf({ label, count }: Figure, main: string, { figures }: Known): Figure | null {
  const found = returnedSign.exec(main);
  if (found === null || found.index === 0) return null;
  const before = main.slice(0, found.index).trim();
  const words = nounWords(before);
  const [word] = words;
  if (word === undefined || words.length > 2) return null;
  const isNegated = negationSign.test(before);
  return (
    figures.find((one) => {
      const own = mainOf(one);
      return (
        one.label !== label &&
        one.count >= count &&
        !returnedSign.test(own) &&
        nounWords(own).some((each) => isSameWord(each, word)) &&
        isNegatedBefore(own, word) === isNegated
      );
    }) ?? null
  );
}

/** True when a negation is just before a word of a name. */
const isNegatedBefore = (plain: string, stem: string): boolean =>
  new RegExp(String.raw`\b(?:not|never|no|non|jamais|pas|sans|without) (?:\w+ )?${stem}`).test(plain);

/** “Appointments missed” of “appointments booked”: what was agreed, under the same first word. */
export function agreedOf({ label, count }: Figure, main: string, { figures }: Known): Figure | null {
  if (roleSigns.find(([, sign]) => sign.test(main))?.[0] !== 'absent') return null;
  const [head = ''] = nounWords(main);
  return (
    figures.find(
      (one) =>
        one.label !== label &&
        one.count >= count &&
        isSameWord(nounWords(mainOf(one))[0] ?? '', head) &&
        usedSign.test(mainOf(one)),
    ) ?? null
  );
}
