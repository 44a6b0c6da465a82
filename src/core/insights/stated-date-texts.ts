import type { DatedFact } from '../framework/dated/dated-facts.ts';
import type { StatedDate } from '../framework/dated/stated-dates.ts';
import { dayText } from '../values/day-text.ts';
import { inBoth, pair, type Text } from '../values/text.ts';
import type { Amounts } from './amounts.ts';
import type { DateTexts } from './unpaid-entry.ts';

/** What is said of a date that has its own place in the company file. */

type Commitment = NonNullable<StatedDate['commitment']>;
const on = (day: string): Text => inBoth((locale) => dayText(day, locale));

/** The title of a commitment that renews itself; null for another date. */
export function statedTitle({ text, day, stated }: DatedFact): Text | null {
  const { renewsOn, notice } = stated?.commitment ?? { renewsOn: null, notice: 'unknown' };
  if (renewsOn === null) return null;
  const [renewed, last] = [on(renewsOn), on(day)];
  const end =
    notice === 'known'
      ? pair(` : dire non le ${last.fr} au plus tard`, `: say no by ${last.en} at the latest`)
      : pair('', '');
  return pair(
    `« ${text} » se reconduit le ${renewed.fr}${end.fr}`,
    `“${text}” renews itself on ${renewed.en}${end.en}`,
  );
}

/** What missing the day, or going on, costs; nothing where the file does not say it. */
export function statedCost({ stated }: DatedFact, { money }: Amounts): Text {
  const { missed = null, commitment = null } = stated ?? {};
  const cost = commitment?.cost ?? null;
  if (missed !== null) return pair(` Manqué, il coûte ${money(missed).fr}.`, ` Missed, it costs ${money(missed).en}.`);
  if (cost === null) return pair('', '');
  const [each, year] = [money(cost.amount), money(cost.amount * perYear[cost.per].times)];
  const name = perYear[cost.per].name;
  return cost.per === 'year'
    ? pair(` Cela coûte ${each.fr} par an.`, ` It costs ${each.en} a year.`)
    : pair(
        ` Cela coûte ${each.fr} par ${name.fr}, ${year.fr} par an.`,
        ` It costs ${each.en} a ${name.en}, ${year.en} a year.`,
      );
}

const perYear = {
  month: { times: 12, name: pair('mois', 'month') },
  quarter: { times: 4, name: pair('trimestre', 'quarter') },
  year: { times: 1, name: pair('an', 'year') },
} as const;

/** Why, what and how for a commitment that renews itself; null for another date. */
export function statedDateTexts({ stated }: DatedFact): DateTexts | null {
  const commitment = stated?.commitment ?? null;
  return commitment === null || commitment.renewsOn === null ? null : renewal[commitment.notice];
}

const weigh = pair(
  'Poser sur une page ce que cela a rapporté et coûté sur la période mesurée, et demander le prix d’un autre.',
  'Put on one page what it brought and cost over the measured period, and ask for the price of another one.',
);
const decide = pair(
  'Choisir : garder, garder à un autre prix, ou arrêter ; écrire le montant au-dessus duquel c’est non.',
  'Choose: keep it, keep it at another price, or stop; write down the amount above which it is no.',
);

const renewal: Readonly<Record<Commitment['notice'], DateTexts>> = {
  known: {
    why: pair(
      'L’engagement continue si personne ne dit non à temps : c’est un choix à faire avant ce jour, chiffres en main.',
      'The commitment goes on unless somebody says no in time: it is a choice to make before this day, with the figures.',
    ),
    what: pair('Choisir, puis répondre par écrit', 'Choose, then answer in writing'),
    steps: [
      weigh,
      decide,
      pair(
        'L’écrire une semaine avant ce jour, avec une preuve d’envoi, même pour rester à un autre prix.',
        'Write it a week before this day, with a proof of sending, even to stay at another price.',
      ),
    ],
  },
  past: {
    why: pair(
      'Le jour pour dire non est passé : sauf accord, l’engagement continue.',
      'The day to say no is past: without an agreement the commitment goes on.',
    ),
    what: pair('Demander une sortie ou un autre prix', 'Ask for a way out or another price'),
    steps: [
      weigh,
      pair(
        'Demander par écrit une sortie ou un autre prix avant ce jour ; un refus se garde aussi.',
        'Ask in writing for a way out or another price before this day; keep a refusal too.',
      ),
      pair(
        'Noter dans l’agenda le prochain jour pour dire non, et un rappel un mois avant.',
        'Note the next day to say no in the diary, and a reminder a month before.',
      ),
    ],
  },
  unknown: {
    why: pair(
      'L’engagement continue si personne ne dit non à temps, et le fichier ne donne pas le préavis.',
      'The commitment goes on unless somebody says no in time, and the file does not state the notice.',
    ),
    what: pair('Lire le préavis dans le contrat, puis choisir', 'Read the notice in the contract, then choose'),
    steps: [
      pair(
        'Lire dans le contrat combien de temps avant il faut écrire, la première semaine, et le mettre dans le fichier.',
        'Read in the contract how long before one must write, in the first week, and put it in the file.',
      ),
      weigh,
      decide,
    ],
  },
};
