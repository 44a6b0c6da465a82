import { pair, type Text } from '../../values/text.ts';
import { count, named, quoted } from '../amounts.ts';

/** Sentences of goals that a limit of the company decides. */

interface Needed {
  readonly from: number;
  readonly to: number;
  readonly per: 'month' | 'year';
  /** Units of the limit that the goal takes in a year, what is possible, and what is left. */
  readonly need: number;
  readonly possible: number;
  readonly left: number;
  readonly reachable: number;
  readonly limit: string;
}

const perNames = { month: pair('par mois', 'a month'), year: pair('par an', 'a year') } as const;

/** A goal that takes more time than there is, with the sum. */
export function beyondCapacity({ from, to, per, need, possible, left, reachable, limit }: Needed): Text {
  const every = perNames[per];
  const [a, b, c, d, e, f] = [from, to, need, possible, left, reachable].map(count) as [
    Text,
    Text,
    Text,
    Text,
    Text,
    Text,
  ];
  return pair(
    `De ${a.fr} à ${b.fr} ${every.fr} prendrait ${c.fr} pour ${d.fr} (« ${limit} ») : hors d’atteinte. Il en reste ${e.fr}, de quoi aller à ${f.fr} ${every.fr}. Au-delà, il faut du temps acheté, un travail plus court ou un prix plus haut, non plus de demandes.`,
    `From ${a.en} to ${b.en} ${every.en} would take ${c.en} of ${d.en} (“${limit}”): out of reach. ${e.en} are left, enough for ${f.en} ${every.en}. Beyond that it takes bought time, shorter work or a higher price, not more requests.`,
  );
}

/** A goal that the time left can hold, with the sum. */
export function withinCapacity({ from, to, per, need, possible, limit }: Needed): Text {
  const every = perNames[per];
  const [a, b, c, d] = [from, to, need, possible].map(count) as [Text, Text, Text, Text];
  return pair(
    `De ${a.fr} à ${b.fr} ${every.fr} prendrait ${c.fr} pour ${d.fr} (« ${limit} ») : le temps y suffit. À compter chaque mois avec ces heures ou ces jours.`,
    `From ${a.en} to ${b.en} ${every.en} would take ${c.en} of ${d.en} (“${limit}”): time allows it. Count it every month with these hours or days.`,
  );
}

/** A goal for a season or a place that is full already. */
export function fullPart(
  full: { label: string; used: number; possible: number },
  quiet: { label: string; used: number; possible: number } | undefined,
): Text {
  const [name, used, possible, left] = [
    quoted([named(full.label)]),
    count(full.used),
    count(full.possible),
    count(full.possible - full.used),
  ];
  const next =
    quiet === undefined
      ? pair('', '')
      : pair(
          ` La place est dans « ${quiet.label} » : ${count(quiet.used).fr} sur ${count(quiet.possible).fr}. Viser cela.`,
          ` There is room in “${quiet.label}”: ${count(quiet.used).en} of ${count(quiet.possible).en}. Aim there.`,
        );
  return pair(
    `${name.fr} : ${used.fr} sur ${possible.fr} déjà, il reste ${left.fr}. Y faire venir plus de monde n’apporterait rien ; le prix et une liste d’attente, si.${next.fr}`,
    `${name.en}: ${used.en} of ${possible.en} already, ${left.en} are left. Bringing more people there would give nothing; the price and a waiting list would.${next.en}`,
  );
}

/** A mean to raise: more of the first, or fewer of the second. */
export function raisedMean(
  to: number,
  parts: { label: string; count: number },
  wholes: { label: string; count: number },
): Text {
  const [more, fewer] = [to * wholes.count - parts.count, parts.count / to];
  const [aim, a, b, c, d] = [to, more, wholes.count, fewer, parts.count].map(count) as [Text, Text, Text, Text, Text];
  return pair(
    `${aim.fr} demande ${a.fr} de plus (« ${parts.label} ») pour ${b.fr} « ${wholes.label} », ou ${c.fr} « ${wholes.label} » pour les ${d.fr} d’aujourd’hui. Regrouper ne demande aucune demande nouvelle : à décider d’abord.`,
    `${aim.en} takes ${a.en} more (“${parts.label}”) for ${b.en} “${wholes.label}”, or ${c.en} “${wholes.label}” for the ${d.en} of today. Grouping needs no new request: decide it first.`,
  );
}

/** A goal on followers, at their measured pace. */
export function pacedFollowers(current: number, target: number, pace: number, months: number): Text {
  const [now, aim, each, then] = [current, target, pace, current + pace * months].map(count) as [
    Text,
    Text,
    Text,
    Text,
  ];
  return pair(
    `De ${now.fr} à ${aim.fr} : au rythme mesuré (${each.fr} par mois), ${then.fr} à cette date. Aucune vente ne suit ce chiffre : le laisser venir, sans heure de plus.`,
    `From ${now.en} to ${aim.en}: at the measured pace (${each.en} a month), ${then.en} by that date. No sale follows this figure: let it come, without one more hour.`,
  );
}

/** Leaving a channel through which a counted part of the sales comes. */
export function leftInSteps(label: string, part: Text, next: Text): Text {
  return pair(
    `« ${label} » : ${part.fr} aujourd’hui. Quitter d’un coup perdrait cette part ; descendre par paliers, à ${next.fr} d’abord, en comptant ce qui revient en direct.`,
    `“${label}”: ${part.en} today. Leaving at once would lose that part; go down in steps, to ${next.en} first, counting what comes back direct.`,
  );
}

/** A spending to commit to, beside what is left to sell of what is there already. */
export function committedOn(used: number, possible: number, part: Text): Text {
  const [a, b, left] = [used, possible, possible - used].map(count) as [Text, Text, Text];
  return pair(
    `C’est une dépense à engager, non un chiffre à atteindre. Sur l’année, ${a.fr} sur ${b.fr} sont pris (${part.fr}) : remplir d’abord les ${left.fr} qui restent, et décider quand elles le sont, avec un coût et une date.`,
    `This is a spending to commit to, not a figure to reach. Over the year ${a.en} of ${b.en} are taken (${part.en}): fill the ${left.en} left first, and decide once they are, with a cost and a date.`,
  );
}

/** More demand for a company that cannot serve more. */
export function noMoreServed(limit: { label: string; used: number; possible: number }, target: number | null): Text {
  const [used, possible, left] = [limit.used, limit.possible, limit.possible - limit.used].map(count) as [
    Text,
    Text,
    Text,
  ];
  const aim = target === null ? pair('', '') : pair(` (${count(target).fr})`, ` (${count(target).en})`);
  return pair(
    `Ce n’est pas la demande${aim.fr} qui manque : ${used.fr} sur ${possible.fr} sont pris (« ${limit.label} »), il reste ${left.fr}. Plus de demandes allongeraient l’attente ; choisir les meilleures, relever le prix et vendre ce qui prend moins de temps.`,
    `Demand${aim.en} is not what lacks: ${used.en} of ${possible.en} are taken (“${limit.label}”), ${left.en} are left. More requests would lengthen the wait; choose the best ones, raise the price and sell what takes less time.`,
  );
}

/** A better mean of an hour by moving a fifth of the hours of the poorest offer to the best one. */
export const movedHours = (poorest: string, best: string, aim: Text): Text =>
  pair(
    `Viser ${aim.fr} : un cinquième des heures de « ${poorest} » données à « ${best} » y mène, sans un client de plus ; un prix plus haut ou un minimum pour les dernières fait le reste.`,
    `Aim at ${aim.en}: a fifth of the hours of “${poorest}” given to “${best}” gets there, without one more customer; a higher price or a minimum for the last ones does the rest.`,
  );
