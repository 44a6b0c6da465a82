import { isSameWord, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { readCounters } from '../../../framework/counters/read-counters.ts';
import { offerWorths } from '../../../framework/economics/offer-worth.ts';
import { pair, type Text } from '../../../values/text.ts';
import { count, share } from '../../amounts.ts';
import { orderMargin } from '../../own-path.ts';
import { amountIn, type AskedIdea, hoursAndDays } from '../asked-idea.ts';
import type { Judgement } from '../offer-ideas.ts';
import type { IdeaKind } from './idea-kind.ts';

const toolSign =
  /\b(reservation en ligne|prise de rendez vous en ligne|online booking|book\w* online|form|formulaire|logiciel|software|appli|application|app|outil|tool|chatbot|crm|agenda en ligne|online diary|caisse|till|plugin|module)\b/;
const notTaken =
  /\b(missed|unanswered|not answered|(nobody|no one) (answered|took)|voicemails?|manque\w*|sans reponse|personne n a)\b/;
const missedSign = /\b(calls?|appels?|messages?|voicemails?|telephone|phone)\b/;

/** A tool to buy or build: its cost in a year beside the calls that are missed or the minutes that it would spare. */
export const toolIdea: IdeaKind = {
  id: 'tool',
  isNamed: ({ plain }) => toolSign.test(plain),
  judge: (asked) => sparedMinutes(asked) ?? caughtCalls(asked),
  missing: pair('le temps que cela prend aujourd’hui, case par case', 'the time that it takes today, case by case'),
};

/** Cost of the first year, currency units; null without an amount. */
function yearCost(text: string): number | null {
  const amount = amountIn(text);
  return amount === null ? null : amount.value * (amount.per === 'month' ? 12 : 1);
}

/** Minutes of an offer whose customers would type their request themselves. */
function sparedMinutes(asked: AskedIdea): Judgement | null {
  const { text, company, money } = asked;
  const cost = yearCost(text);
  if (cost === null || company.hourlyCost <= 0 || !/\b(form|formulaire)\b/.test(asked.plain)) return null;
  const words = nounWords(text);
  const worths = offerWorths(company);
  const rows = company.offers.flatMap((offer) => {
    const minutes = Math.max(0, ...offer.notes.map(minutesIn));
    const shared = nounWords(offer.name).filter((word) => words.some((one) => isSameWord(one, word))).length;
    const units = worths.find((one) => one.offer.id === offer.id)?.units ?? null;
    return minutes > 0 && shared > 0 && units !== null ? [{ offer, minutes, units, shared }] : [];
  });
  const [row] = rows.sort((a, b) => b.shared - a.shared || b.units * b.minutes - a.units * a.minutes);
  if (row === undefined) return null;
  const hours = (row.units * row.minutes) / 60;
  const needed = cost / company.hourlyCost;
  const part = needed / hours;
  return {
    verdict: part < halfOf ? 'do' : 'test',
    reason: pair(
      `« ${row.offer.name} » prend ${count(row.minutes).fr} minutes, ${count(row.units).fr} fois par an : ${count(hours).fr} h, ${money(hours * company.hourlyCost).fr}. L’outil coûte ${money(cost).fr} la première année : en épargner ${share(part).fr} le paie.`,
      `“${row.offer.name}” takes ${count(row.minutes).en} minutes, ${count(row.units).en} times a year: ${count(hours).en} hours, ${money(hours * company.hourlyCost).en}. The tool costs ${money(cost).en} in the first year: sparing ${share(part).en} of it pays it.`,
    ),
    instead: built(asked),
  };
}

/** Part of what is spent that a tool may have to spare to be bought at once (working assumption). */
const halfOf = 0.5;

const minutesIn = (note: string): number => Number(/\b(\d{1,3}) ?(?:minutes?|min)\b/.exec(plainText(note))?.[1] ?? 0);

/** Calls that nobody took, of which a few pay the tool. */
function caughtCalls(asked: AskedIdea): Judgement | null {
  const { text, company, money } = asked;
  const cost = yearCost(text);
  const missed = readCounters(company)
    .filter(
      ({ unit, label }) => unit === 'count' && [missedSign, notTaken].every((sign) => sign.test(plainText(label))),
    )
    .sort((a, b) => b.count - a.count)[0];
  const margin = orderMargin(company);
  if (cost === null || missed === undefined || margin <= 0) return null;
  const needed = Math.ceil(cost / margin);
  const whole = missed.whole === null ? pair('', '') : ofWhole(missed.count / missed.whole.count);
  return {
    verdict: needed < halfOf * missed.count ? 'do' : 'test',
    reason: pair(
      `${money(cost).fr} la première année, soit ${count(needed).fr} ventes à ${money(margin).fr} de marge. « ${missed.label} » : ${count(missed.count).fr}${whole.fr}. Il suffit d’en garder ${count(needed).fr}, ou d’épargner ${count(cost / company.hourlyCost).fr} h.`,
      `${money(cost).en} in the first year, that is ${count(needed).en} sales at ${money(margin).en} of margin. “${missed.label}”: ${count(missed.count).en}${whole.en}. Keeping ${count(needed).en} of them is enough, or sparing ${count(cost / company.hourlyCost).en} hours.`,
    ),
    instead: built(asked),
  };
}

const ofWhole = (part: number): Text => pair(` (${share(part).fr})`, ` (${share(part).en})`);

function built(asked: AskedIdea): Text {
  const when = hoursAndDays(asked, 5, 6);
  return pair(
    `L’ouvrir avec les vraies places libres, garder le téléphone et un moyen écrit à côté, et noter chaque semaine ce qui arrive par chaque voie (${when.fr}).`,
    `Open it with the real free places, keep the telephone and a written way beside it, and note every week what comes by each way (${when.en}).`,
  );
}
