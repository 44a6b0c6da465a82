import { isEmailChannel } from '../../framework/channels.ts';
import { funnelLevels, levelCount } from '../../framework/company/company-funnel.ts';
import type { Company } from '../../framework/company/company.ts';
import { partSign, usedSign } from '../../framework/counters/counter-words.ts';
import { factCounters } from '../../framework/counters/fact-counters.ts';
import { knownTotals } from '../../framework/counters/counter-whole.ts';
import { isSameWord, nounWords, outsideBrackets, plainText } from '../../framework/counters/plain-words.ts';
import { type Counter, readCounters } from '../../framework/counters/read-counters.ts';
import { sum } from '../../values/sum.ts';

/** A count of the company that a goal may be about. */
export interface GoalFigure {
  readonly label: string;
  readonly count: number;
  /** Words of the thing counted, one of which the goal must name. */
  readonly what: readonly string[];
  /** Words of the part of it that is counted, all of which the goal must name. */
  readonly scope: readonly string[];
  /** Offer whose units it is; null = of no offer. */
  readonly offerId: string | null;
}

/** Words of handling, which restrict nothing: “orders sent”, « demandes reçues ». */
const handledSign = /^(sent|received|made|paid|given|envoy|recu|pass|fait|pay)/;
const isScope = (word: string): boolean => !usedSign.test(word) && !handledSign.test(word);

/** The counts of a company in the order in which a goal is looked for in them. */
export function goalFigures(company: Company): GoalFigure[] {
  const counters = readCounters(company);
  return [
    ...soldUnits(company),
    ...funnelLevels(company.funnel ?? []).flatMap((level): GoalFigure[] => {
      const count = levelCount(level);
      return count === null ? [] : [figure(level.map(({ label }) => label).join(' + '), count)];
    }),
    ...counters.filter(({ unit, months }) => unit === 'count' && months.length === 0).map(figureOfCounter),
    ...addedParts(counters),
    ...letterReaders(company),
    ...knownTotals(company.siteTotals).map(({ label, count }) => figure(label, count)),
    ...statedCounts(company),
  ];
}

function figure(label: string, count: number, offerId: string | null = null): GoalFigure {
  const [head = '', ...scope] = nounWords(outsideBrackets(plainText(label)));
  return { label, count, what: head === '' ? [] : [head], scope: scope.filter(isScope), offerId };
}

/** A part counts what its whole counts, within its own words. */
function figureOfCounter({ label, count, whole }: Counter): GoalFigure {
  const main = outsideBrackets(plainText(label));
  if (!partSign.test(main)) return figure(label, count);
  const [head = '', ...around] = nounWords(outsideBrackets(plainText(whole?.label ?? '')));
  const scope = nounWords(main.replace(partSign, '')).filter(isScope);
  return {
    label: `${whole?.label ?? ''} : ${label}`,
    count,
    what: [head],
    scope: scope.length > 0 ? scope : around,
    offerId: null,
  };
}

/** Those who hold what is sold, where no beginning of the word says so. */
const holders: Readonly<Record<string, readonly string[]>> = {
  [nounWords('adhésion')[0] ?? '']: nounWords('adhérents'),
};

/** Units of each offer under the first words of its name. */
export const soldUnits = ({ offers }: Company): GoalFigure[] =>
  offers.flatMap((offer) => {
    const [sold] = factCounters(offer).filter(({ label }) => label === offer.name);
    const own = nounWords(offer.name.split(/[,(:]/u)[0] ?? offer.name).slice(0, 3);
    const what = [...own, ...own.flatMap((word) => holders[word] ?? [])];
    return sold === undefined ? [] : [{ label: offer.name, count: sold.count, what, scope: [], offerId: offer.id }];
  });

const letterWords = nounWords('letter newsletter lettre infolettre');
const readerWords = nounWords('readers subscribers lecteurs abonnés inscrits destinataires');

/** Those who receive the letter, by the name of its channel: “readers of the free letter” is no offer to readers. */
function letterReaders({ channels, siteTotals }: Company): GoalFigure[] {
  const many = siteTotals?.newsletterSubscribers;
  const label = channels.find(({ typeId }) => isEmailChannel(typeId))?.name ?? 'Newsletter';
  return typeof many !== 'number'
    ? []
    : readerWords.map((reader) => ({ label, count: many, what: letterWords, scope: [reader], offerId: null }));
}

/** Words of a name that two parts must share to be added (working assumption). */
const leastShared = 2;
const restSign = /\b(others?|autres?|rest|reste)\b/;

/** “Sold to new customers” and “sold to others”: together, all that was sold. */
function addedParts(counters: readonly Counter[]): GoalFigure[] {
  return counters
    .filter(({ label, unit, whole }) => unit === 'count' && whole === null && restSign.test(plainText(label)))
    .flatMap((rest): GoalFigure[] => {
      const words = nounWords(rest.label).slice(0, leastShared);
      const parts = counters.filter(
        (one) => one.unit === 'count' && nounWords(one.label).slice(0, leastShared).join() === words.join(),
      );
      const [head = '', ...scope] = words;
      return parts.length < 2
        ? []
        : [
            {
              label: parts.map(({ label }) => label).join(' + '),
              count: sum(parts.map(({ count }) => count)),
              what: [head],
              scope,
              offerId: null,
            },
          ];
    });
}

/** Counts that the facts of the brand and of its offers give: “in 11 counties”. */
const statedCounts = ({ organisation, offers }: Company): GoalFigure[] =>
  [...organisation.brand.proofs, ...offers.flatMap(({ proofs, notes }) => [...proofs, ...notes])].flatMap((text) =>
    [...text.matchAll(/\b(?:in|dans)\s(\d+)\s(\p{L}{4,})/gu)].map(([, count = '', noun = '']) =>
      figure(noun, Number(count)),
    ),
  );

/** The figure that a goal names in thing and in part, the one with most of its words; undefined when none agrees. */
export function namedFigure(statement: string, figures: readonly GoalFigure[]): GoalFigure | undefined {
  const words = nounWords(statement);
  const isIn = (word: string): boolean => words.some((one) => isSameWord(one, word));
  const latest = ({ label }: GoalFigure): number => Math.max(0, ...(label.match(/\b20\d\d\b/g) ?? []).map(Number));
  return figures
    .filter(({ what, scope }) => what.some(isIn) && scope.every(isIn))
    .sort((a, b) => b.scope.length - a.scope.length || latest(b) - latest(a))[0];
}
