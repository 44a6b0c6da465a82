import { counted, moreCustomersText, newCustomersText } from '../values/counted.ts';
import type { Company } from '../framework/company/company.ts';
import { blendedCacKpi, newCustomersKpi } from '../framework/kpis/kpi-ids.ts';
import { findKpi } from '../framework/kpis/kpi-of.ts';
import { measureText } from '../framework/measure-text.ts';
import type { Growth } from '../framework/objectives/growth-simulation.ts';
import type { ObjectiveVerdict } from '../framework/objectives/objectives.ts';
import { numberText, percentText } from '../values/number-text.ts';
import { inBoth, pair, type Text } from '../values/text.ts';
import { type CountedEffects, indistinctText, isIndistinct } from './ledger/indistinct-effect.ts';

/** An objective with the number that the plan aims at instead of its target; null where it aims at the target. */
type Aimed = ObjectiveVerdict & { readonly proposed: number | null };

/** What the odds are said with. */
interface Spoken {
  readonly growth: Growth;
  /** What of the actions is in the simulation. */
  readonly effects: CountedEffects;
  readonly kept: boolean;
  /** What winning customers costs in the cycle, currency units. */
  readonly plannedCost: number;
}

/**
 * Odds in words: what would come anyway, what the plan brings, and how many customers a cost objective needs. Where no
 * effect of an action is counted, the sentence is about the measured pace, not about the plan.
 */
export function oddsInWords(company: Company, verdict: Aimed, { growth, effects, kept, plannedCost }: Spoken): Text {
  const declared = effects.counted.length > 0;
  const { kpiId, probability, customersNeeded } = verdict;
  if (kpiId === blendedCacKpi && plannedCost <= 0) return nothingSpent(company, verdict.target);
  if (probability === null) {
    const behind = behindText(company, verdict);
    return pair(
      `Objectif suivi sans simulation : seuls les nouveaux clients et leur coût se simulent. Son indicateur est relu chaque mois.${behind.fr}`,
      `Tracked without simulation: only new customers and their cost can be simulated. Its indicator is read every month.${behind.en}`,
    );
  }
  const chances = chancesText(probability);
  const [mid, high] = [count(growth.p50), count(growth.p90)];
  const [idle, median] = [newCustomersText(growth.idle), newCustomersText(growth.p50)];
  const needed = newCustomersText(Math.ceil(customersNeeded ?? 0));
  const uncounted = declared ? pair('', '') : notCounted;
  if (!kept) {
    const hours = company.capacity.hoursPerWeek;
    if (declared && isIndistinct(growth)) {
      const why = indistinctText(growth, effects);
      return pair(
        `Hors d’atteinte avec ${hours} h par semaine, avec le plan ou sans lui. ${why.fr}`,
        `Out of reach with ${hours} h a week, with the plan or without it. ${why.en}`,
      );
    }
    return declared
      ? pair(
          `Hors d’atteinte avec ${hours} h par semaine : sans rien changer ${idle.fr}, avec le plan ${mid.fr}, au mieux ${high.fr} neuf fois sur dix.`,
          `Out of reach with ${hours} h a week: ${idle.en} if nothing changes, ${mid.en} with the plan, under ${high.en} nine times out of ten.`,
        )
      : pair(
          `Hors d’atteinte au rythme mesuré : ${median.fr} en valeur du milieu, au mieux ${high.fr} neuf fois sur dix.${uncounted.fr}`,
          `Out of reach at the measured pace: ${median.en} as the middle value, under ${high.en} nine times out of ten.${uncounted.en}`,
        );
  }
  if (kpiId !== newCustomersKpi) {
    const behind = behindText(company, verdict, idle);
    const cost = measureText(plannedCost, 'money', company.organisation.currency);
    return pair(
      `${chances.fr} : il faut ${needed.fr} pour partager les ${cost.fr} que coûtent vos canaux sur toute la période, heures comprises (votre budget est une limite, pas ce coût), et ${declared ? 'le plan' : 'le rythme mesuré'} en apporte ${mid.fr} en valeur du milieu.${uncounted.fr}${behind.fr}`,
      `${chances.en}: sharing the ${cost.en} that your channels cost over the whole period, hours included (your budget is a limit, not that cost), takes ${needed.en}, and ${declared ? 'the plan' : 'the measured pace'} brings ${mid.en} as the middle value.${uncounted.en}${behind.en}`,
    );
  }
  return customersInWords({ ...verdict, probability }, growth, effects);
}

const count = (value: number): Text => inBoth((locale) => numberText(value, locale));

const chancesText = (probability: number): Text =>
  pair(`${percentText(probability, 'fr', 0)} de chances`, `${percentText(probability, 'en', 0)} chance`);

/** The odds of a number of new customers, what comes without the plan and with it, and what the simulation leaves out. */
function customersInWords(
  { target, probability, proposed }: Aimed & { readonly probability: number },
  growth: Growth,
  effects: CountedEffects,
): Text {
  const chances = chancesText(probability);
  const [mid, low, high] = [count(growth.p50), count(growth.p10), count(growth.p90)];
  const [idle, median] = [newCustomersText(growth.idle), newCustomersText(growth.p50)];
  const held = proposed !== null && proposed <= Math.round(growth.idle) ? heldNumber : pair('', '');
  const aim = count(proposed ?? target);
  const opening =
    proposed === null
      ? pair(`${chances.fr} d’atteindre ${aim.fr}`, `${chances.en} of reaching ${aim.en}`)
      : held === heldNumber
        ? chances
        : pair(
            `La cible de ${count(target).fr} est atteinte sans rien faire : le plan vise ${aim.fr} à la place, ${chances.fr}`,
            `The target of ${count(target).en} is reached without doing anything: the plan aims at ${aim.en} instead, ${chances.en}`,
          );
  if (effects.counted.length === 0)
    return pair(
      `${opening.fr}, au rythme mesuré : ${median.fr} en valeur du milieu, entre ${low.fr} et ${high.fr} huit fois sur dix.${held.fr}${notCounted.fr}`,
      `${opening.en}, at the measured pace: ${median.en} as the middle value, between ${low.en} and ${high.en} eight times out of ten.${held.en}${notCounted.en}`,
    );
  const pays = paysText(effects);
  if (isIndistinct(growth)) {
    const why = indistinctText(growth, effects);
    return pair(`${opening.fr}. ${why.fr}${pays.fr}${held.fr}`, `${opening.en}. ${why.en}${pays.en}${held.en}`);
  }
  const others = uncountedText(effects);
  return pair(
    `${opening.fr}. Sans rien changer, ce cycle apporterait ${idle.fr} ; le plan en apporte ${mid.fr} en valeur du milieu, entre ${low.fr} et ${high.fr} huit fois sur dix.${others.fr}${pays.fr}${held.fr}`,
    `${opening.en}. If nothing changes this cycle would bring ${idle.en}; the plan brings ${mid.en} as the middle value, between ${low.en} and ${high.en} eight times out of ten.${others.en}${pays.en}${held.en}`,
  );
}

/** How many actions the simulation leaves out. */
function uncountedText({ uncounted }: CountedEffects): Text {
  if (uncounted.length === 0) return pair('', '');
  const others = counted(uncounted.length, ['autre action', 'autres actions'], ['other action', 'other actions']);
  return pair(
    ` L’effet de ${others.fr} n’y est pas, faute d’un chiffre mesuré : le relevé de chaque mois dira ce que le plan apporte de plus.`,
    ` The effect of ${others.en} is not in it, as no figure is measured there: the reading of each month says what the plan brings beyond that.`,
  );
}

/** From how many more customers the plan pays for itself. */
function paysText({ breakEven }: CountedEffects): Text {
  if (breakEven === null || breakEven === 0) return pair('', '');
  const needed = moreCustomersText(breakEven);
  return pair(
    ` Le plan se paie à partir de ${needed.fr} en un an.`,
    ` The plan pays for itself from ${needed.en} in a year.`,
  );
}

interface Held {
  readonly idle: number;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** A target that comes without the plan, of which the plan brings fewer. */
export function heldInWords(target: number, { idle, low, mid, high }: Held): Text {
  const [aim, least, most, plan] = [target, low, high, mid].map((value) =>
    inBoth((locale) => numberText(value, locale)),
  ) as [Text, Text, Text, Text];
  const customers = newCustomersText(idle);
  return pair(
    `La cible de ${aim.fr} est atteinte sans rien faire : ${customers.fr} viennent au rythme mesuré, et c’est le nombre à tenir. Avec les dépenses qu’il arrête, le plan en compte ${plan.fr}, entre ${least.fr} et ${most.fr} huit fois sur dix : si le premier relevé confirme la baisse, rendre d’abord la dépense dont un client coûtait le moins.`,
    `The target of ${aim.en} is reached without doing anything: ${customers.en} come at the measured pace, and that is the number to hold. With the spending that it stops, the plan counts ${plan.en}, between ${least.en} and ${most.en} eight times out of ten: if the first reading confirms the fall, give back first the spending of which a customer cost least.`,
  );
}

/** For a company that can serve no more. */
const heldNumber = pair(
  ' Rien de plus ne peut être servi : le plan garde ce nombre et vise la marge de chaque vente.',
  ' Nothing more can be served: the plan keeps this number and aims at the margin of each sale.',
);

/** For a cost that nothing is spent for; the target is what it may come to. */
function nothingSpent({ organisation: { currency } }: Company, target: number): Text {
  const most = measureText(target, 'money', currency);
  return pair(
    `Le cycle ne prévoit aucune dépense pour gagner des clients : ce coût reste nul quel que soit leur nombre. Un client pourra coûter ${most.fr} au plus, le jour où vous dépenserez.`,
    `The cycle plans no spending to win customers: this cost stays at zero whatever their number. A customer may cost ${most.en} at most, once you spend.`,
  );
}

const notCounted = pair(
  ' L’effet des actions du plan n’y est pas compté : aucune n’agit sur une base mesurée, et le premier relevé la donnera.',
  ' The effect of the plan’s actions is not in it: none acts on a measured base, and the first reading will give it.',
);

/** The target of an indicator that is already as good, with the one that the plan aims at. */
function behindText(
  company: Company,
  { kpiId, target, baseline, proposed }: ObjectiveVerdict & { readonly proposed: number | null },
  idle: Text | null = null,
): Text {
  if (proposed === null || (baseline === null && idle === null)) return pair('', '');
  const unit = findKpi(kpiId)?.unit ?? 'count';
  const [aim, now, next] = [target, baseline ?? 0, proposed].map((value) =>
    measureText(value, unit, company.organisation.currency),
  ) as [Text, Text, Text];
  if (idle !== null)
    return pair(
      ` La cible de ${aim.fr} s’atteint sans rien changer (${idle.fr} à attendre) : le plan vise ${next.fr}.`,
      ` The target of ${aim.en} is reached if nothing changes (${idle.en} to expect): the plan aims at ${next.en}.`,
    );
  return pair(
    ` La cible de ${aim.fr} ne dépasse pas les ${now.fr} déjà mesurés : le plan vise ${next.fr}.`,
    ` The target of ${aim.en} is no better than the ${now.en} already measured: the plan aims at ${next.en}.`,
  );
}
