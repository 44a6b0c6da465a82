import { isOfMain } from '../framework/counters/room/season-room.ts';
import type { PartLimit } from '../framework/counters/service-room.ts';
import { plainText } from '../framework/counters/plain-words.ts';
import { offerNamedIn } from '../framework/economics/offer-worth.ts';
import { addDays, type Day, monthOf } from '../values/day.ts';
import { pair, type Text } from '../values/text.ts';
import { count } from './amounts.ts';
import type { InsightAction } from './define-insight.ts';
import type { InsightFacts } from './insight-facts.ts';

/** Work that follows a sale gone wrong: nobody waits on a list for it. */
const trouble =
  /\b(disputes?|complaints?|claims?|refunds?|returns?|litiges?|reclamations?|plaintes?|remboursements?|retours?)\b/;

type Facts = Pick<InsightFacts, 'company' | 'context' | 'amounts'>;

/** Days before a full season by which its waiting list is open, and first days of a cycle that it leaves free (working assumptions). */
const leadDays = 42;
const firstDays = 17;
/** A rise of price that a full season is tried with (working assumption). */
const rise = 0.05;

/** What is done with the requests that a full season or offer turns away: a list, another date or offer with room, a price; null where none was counted. */
export function turnedAwayAction(
  facts: Facts,
  full: readonly PartLimit[],
  quiet: PartLimit | undefined,
): InsightAction | null {
  const [most] = full
    .filter(({ refused, label }) => (refused ?? 0) > 0 && !trouble.test(plainText(label)))
    .sort(
      (a, b) =>
        Number(isOfMain(b, facts.company)) - Number(isOfMain(a, facts.company)) || (b.refused ?? 0) - (a.refused ?? 0),
    );
  if (most === undefined) return null;
  const refused = most.refused ?? 0;
  const [many, used, possible] = [count(refused), count(most.used), count(most.possible)];
  const title = pair(
    `Tenir une liste d’attente pour « ${most.label} », et y proposer ce qui a de la place`,
    `Keep a waiting list for “${most.label}”, and offer there what has room`,
  );
  return {
    title,
    steps: [
      pair(
        `« ${most.label} » : ${used.fr} sur ${possible.fr}, ${many.fr} refusés. Noter chaque demande refusée : le nom, la date voulue, comment l’appeler ; chaque annulation va à la première de la liste, le jour même.`,
        `“${most.label}”: ${used.en} of ${possible.en}, ${many.en} turned away. Write down each request that is turned away: name, date wanted, how to reach them; each cancellation goes to the first on the list, on the same day.`,
      ),
      ...otherDate(quiet),
      stopText,
      ...priceText(facts, most, refused),
    ],
    done: pair(
      'La liste existe, et chaque demande refusée y est depuis deux semaines.',
      'The list exists, and each request turned away has been on it for two weeks.',
    ),
    indicator: {
      name: pair(`Refusés : ${most.label}`, `Turned away: ${most.label}`),
      unit: 'count',
      start: refused,
      target: Math.round(refused / 2),
    },
    hours: 2,
    skill: 'partnerships',
    before: dayBefore(facts, most.months),
  };
}

function otherDate(quiet: PartLimit | undefined): Text[] {
  if (quiet === undefined) return [];
  const free = count(quiet.possible - quiet.used);
  return [
    pair(
      `Proposer aussitôt « ${quiet.label} », qui a ${free.fr} places libres, à qui peut changer de date ou d’offre.`,
      `Offer “${quiet.label}” at once, with ${free.en} places free, to whoever can take another date or offer.`,
    ),
  ];
}

const stopText = pair(
  'Ne rien publier, n’acheter aucune annonce et ne demander à aucun relais d’envoyer du monde pour ce qui est plein.',
  'Publish nothing, buy no advert and ask no partner to send anybody for what is full.',
);

/** What a higher price leaves as long as fewer give up than are turned away; nothing where people give. */
function priceText({ company, amounts }: Facts, { label, used }: PartLimit, refused: number): Text[] {
  const offer = offerNamedIn(label, company.offers);
  if (offer === null || company.organisation.businessModel === 'nonprofit') return [];
  const [more, gain, many] = [
    amounts.money(offer.priceNet * rise),
    amounts.money(used * offer.priceNet * rise),
    count(refused),
  ];
  return [
    pair(
      `Décider du prix : ${more.fr} de plus par « ${offer.name} » (5 %) laissent ${gain.fr} tant que moins de ${many.fr} y renoncent, car d’autres attendent.`,
      `Decide on the price: ${more.en} more for each “${offer.name}” (5%) leave ${gain.en} as long as fewer than ${many.en} give it up, as others wait.`,
    ),
  ];
}

/** Six weeks before the season where it is to come in the cycle, else in its third week. */
function dayBefore({ context: { start, end } }: Facts, months: readonly number[]): Day {
  const early = addDays(start, firstDays);
  for (let day = start; day <= end; day = addDays(day, 1))
    if (months.includes(monthOf(day))) {
      const before = addDays(day, -leadDays);
      return before < early ? early : before;
    }
  return early;
}
