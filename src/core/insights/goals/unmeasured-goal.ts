import { serviceLimits } from '../../framework/counters/service-capacities.ts';
import { addDays } from '../../values/day.ts';
import { dayText } from '../../values/day-text.ts';
import { pair, type Text } from '../../values/text.ts';
import type { InsightFacts } from '../insight-facts.ts';
import { nearestText } from '../figures/figure-text.ts';
import type { Goal } from './goal-reading.ts';

/** What a goal is counted with when nothing in the file measures it. */
const figureOfKind: Readonly<Record<Goal['kind'], Text>> = {
  margin: pair(
    'le temps passé et ce qu’il laisse une fois payé, vente par vente',
    'the time spent and what it leaves once paid, sale by sale',
  ),
  awareness: pair(
    'les recherches de votre nom et la réponse à « comment nous avez-vous connus ? »',
    'searches for your name and answers to “how did you hear of us?”',
  ),
  retention: pair('les clients revenus, mois par mois', 'the customers who came back, month by month'),
  new_customers: pair('les nouveaux clients du mois, par origine', 'the new customers of the month, by origin'),
  revenue_existing: pair('les ventes faites à des clients d’avant', 'the sales made to customers of before'),
  market_entry: pair('les demandes venues de ce marché', 'the requests that come from this market'),
  referral: pair('les clients amenés par un autre', 'the customers brought by another'),
};

/** Those whom a goal names, whoever they are. */
const named = pair(
  'ceux que le but nomme, un par un, avec la façon dont ils sont venus et le jour où ils ont dit oui',
  'those whom the goal names, one by one, with the way in which they came and the day on which they said yes',
);

/** True for a goal that brings people: room decides it. */
const isOfDemand = (kind: Goal['kind']): boolean => kind === 'new_customers' || kind === 'revenue_existing';

/** What is to be counted for a goal that no figure of the file measures, and when its target is set. */
export function toBeMeasured({ kind, statement }: Goal, { company, context }: InsightFacts): Text {
  const weeks = Math.min(8, context.weeks);
  const limits = serviceLimits(company);
  const [limit] = limits;
  if (limit !== undefined && limits.every(({ used }) => used === null) && isOfDemand(kind))
    return pair(
      `Une question d’abord : « ${limit.label} », combien aujourd’hui ? Faire venir du monde n’a de sens que s’il reste de la place. La compter pendant ${weeks} semaines, puis fixer la cible.`,
      `One question first: “${limit.label}”, how many today? Bringing people makes sense only if there is room. Count it for ${weeks} weeks, then set the target.`,
    );
  const like = nearestText(statement, company);
  const ofKind = kind === 'new_customers' || kind === 'market_entry' ? named : figureOfKind[kind];
  const figure = lessenedIn(statement) ?? ofKind;
  const [first, day] = [context.start, addDays(context.start, 7 * weeks)];
  const nearest =
    like === null
      ? pair('Aucun chiffre du fichier ne le compte.', 'No figure of the file counts it.')
      : pair(
          `Aucun compte ne suit exactement ce but, et rien n’est jugé sur un chiffre voisin (${like.fr}).`,
          `No count follows this goal exactly, and nothing is judged on a figure that looks like it (${like.en}).`,
        );
  return pair(
    `${nearest.fr} À compter dès le ${dayText(first, 'fr')}, chaque mois : ${figure.fr} ; la cible se fixe le ${dayText(day, 'fr')}, à la première lecture.`,
    `${nearest.en} To be counted from ${dayText(first, 'en')}, every month: ${figure.en}; the target is set on ${dayText(day, 'en')}, at the first reading.`,
  );
}

/** “Fewer miles”, « moins de kilomètres »: what the goal wants less of, beside what it wants to keep. */
const lessSign = /(?<!\p{L})(?:moins (?:des? |d’|d')|fewer |less )([\p{L}-]{4,})/iu;

function lessenedIn(statement: string): Text | null {
  const [, thing] = lessSign.exec(statement) ?? [];
  return thing === undefined
    ? null
    : pair(
        `combien (« ${thing} ») dans le mois, où et pourquoi`,
        `how much or how many (“${thing}”) in the month, where and why`,
      );
}
