import { plainText } from '../../framework/counters/plain-words.ts';
import type { ServiceLimit } from '../../framework/counters/service-limit.ts';
import type { DatedFact } from '../../framework/dated/dated-facts.ts';
import { type StatedPrice, statedPrice } from '../../framework/dated/stated-terms.ts';
import { ownerOf } from '../../planning/targets/owner-of.ts';
import { addDays } from '../../values/day.ts';
import { dayText } from '../../values/day-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { count } from '../amounts.ts';
import { fullLimit, worthOfRoom } from './room-verdict.ts';
import type { DateVerdict, VerdictFacts } from './verdict.ts';

const weeksPerMonth = 52 / 12;

/** Somebody who gives days or hours of a week. */
const timeSign =
  /\b(one|two|three|four|five|un|une|deux|trois|quatre|cinq|\d+) (days?|jours?|hours?|heures?) (?:a|per|each|every|par|chaque) (?:week|semaine)\b/;
const written: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
};

/** More hands, where requests are turned away: yes up to what those requests leave for the time that they would take, and yes or no where the notes give its price. */
export function offeredTime(facts: VerdictFacts, fact: DatedFact): DateVerdict | null {
  const { company } = facts;
  const [, many = '', unit = ''] = timeSign.exec(plainText(fact.text)) ?? [];
  const limit = many === '' ? null : fullLimit(company, fact);
  if (limit === null) return null;
  const worth = worthOfRoom(company, limit);
  if (worth <= 0) return null;
  const each = written[many] ?? Number(many);
  const isDay = /^(days?|jours?)$/.test(unit);
  const offer: Offer = {
    limit,
    worth,
    refused: limit.refused ?? 0,
    times: each * weeksPerMonth * (limit.months.length > 0 ? limit.months.length : 12),
    unit: isDay ? pair('jour', 'day') : pair('heure', 'hour'),
  };
  const price = statedPrice(company, fact.text);
  const own = price === null ? null : perUnit(price, each, isDay);
  return price === null || own === null
    ? upTo(facts, fact, offer)
    : priced(facts, offer, { own, source: price.source });
}

interface Offer {
  readonly limit: ServiceLimit;
  /** Margin of one request, currency units. */
  readonly worth: number;
  readonly refused: number;
  /** Days or hours of the season. */
  readonly times: number;
  readonly unit: Text;
}

/** A stated price for one day or hour of those offered in a week; null where the file does not say how long a day is. */
function perUnit({ value, unit }: StatedPrice, each: number, isDay: boolean): number | null {
  if (unit === (isDay ? 'day' : 'hour')) return value;
  if (unit === 'day' || unit === 'hour') return null;
  const weeks = { week: 1, month: weeksPerMonth, year: 52 }[unit];
  return value / weeks / each;
}

const sumsOf = ({ amounts }: VerdictFacts, { limit, worth, refused }: Offer): Text => {
  const [all, one, most] = [count(refused), amounts.money(worth), amounts.money(refused * worth)];
  return pair(
    `${all.fr} demandes refusées (« ${limit.label} ») × ${one.fr} de marge = ${most.fr}`,
    `${all.en} requests turned away (“${limit.label}”) × ${one.en} of margin = ${most.en}`,
  );
};

const answerText = pair(
  'Écrire la réponse avant ce jour : les dates, les heures, le prix, et la fin dès qu’il y a de nouveau de la place.',
  'Write the answer before this day: the dates, the hours, the price, and the end once there is room again.',
);
const waitingFirst = pair(
  'Ouvrir ces créneaux d’abord à la liste d’attente.',
  'Open these slots to the waiting list first.',
);

/** Yes or no at the price of the notes. */
function priced(facts: VerdictFacts, offer: Offer, { own, source }: { own: number; source: string }): DateVerdict {
  const { amounts } = facts;
  const { refused, worth, times, unit } = offer;
  const [sums, spent, per, most, many] = [
    sumsOf(facts, offer),
    amounts.money(own * times),
    amounts.money(own),
    amounts.money((refused * worth) / times),
    count(times),
  ] as const;
  const isYes = own <= (refused * worth) / times;
  const against = pair(
    `${sums.fr}, contre ${many.fr} ${unit.fr}s × ${per.fr} (« ${source} ») = ${spent.fr} ; le prix par ${unit.fr} qui ne paie plus est ${most.fr}`,
    `${sums.en}, against ${many.en} ${unit.en}s × ${per.en} (“${source}”) = ${spent.en}; the price of a ${unit.en} that no longer pays is ${most.en}`,
  );
  return {
    answer: isYes ? 'yes' : 'no',
    savedInYear: null,
    why: isYes
      ? pair(`Oui : ${against.fr}.`, `Yes: ${against.en}.`)
      : pair(`Non : ${against.fr}.`, `No: ${against.en}.`),
    what: isYes
      ? pair('Dire oui, par écrit', 'Say yes, in writing')
      : pair('Dire non à ce prix, par écrit', 'Say no at this price, in writing'),
    steps: isYes
      ? [
          pair(
            `Vérifier que les charges comprises restent sous ${most.fr} par ${unit.fr}.`,
            `Check that, all charges included, it stays under ${most.en} a ${unit.en}.`,
          ),
          answerText,
          waitingFirst,
        ]
      : [
          pair(
            `Écrire la réponse avant ce jour : non à ce prix, oui à ${most.fr} par ${unit.fr}.`,
            `Write the answer before this day: no at this price, yes at ${most.en} a ${unit.en}.`,
          ),
        ],
  };
}

/** The price that decides, where the notes do not give it. */
function upTo(facts: VerdictFacts, fact: DatedFact, offer: Offer): DateVerdict {
  const { company, amounts } = facts;
  const { unit, times } = offer;
  const sums = sumsOf(facts, offer);
  const who = ownerOf(company, 'partnerships');
  const by = inBoth((locale) => dayText(addDays(fact.day, -14), locale));
  const [per, many] = [amounts.money((offer.refused * offer.worth) / times), count(times)];
  return {
    answer: 'one-figure',
    savedInYear: null,
    why: pair(
      `Oui jusqu’à ${per.fr} par ${unit.fr}, non au-dessus : ${sums.fr}, pour ${many.fr} ${unit.fr}s. Il manque un seul chiffre, son prix par ${unit.fr} avec les charges.`,
      `Yes up to ${per.en} a ${unit.en}, no above: ${sums.en}, for ${many.en} ${unit.en}s. One figure is missing, the price of a ${unit.en} with all charges.`,
    ),
    what: pair(`Dire oui jusqu’à ${per.fr} par ${unit.fr}`, `Say yes up to ${per.en} a ${unit.en}`),
    steps: [
      pair(
        `${who.fr} demande ce prix avant le ${by.fr}, et le compare à ${per.fr}.`,
        `${who.en} asks for this price before ${by.en}, and compares it with ${per.en}.`,
      ),
      answerText,
      waitingFirst,
    ],
  };
}
