import type { Strategy } from '../../planning/plan/plan.ts';
import type { CostLine } from '../../planning/plan/costs.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { majorUnits } from '../../values/money.ts';
import { wholeNumber } from '../../values/whole-number.ts';
import type { Cell } from '../blocks.ts';
import { hours } from '../plan/acquisition.ts';
import { money } from '../plan/cells.ts';
import { ceilingReason, followedActions } from '../plan/steering.ts';
import { clean, limits, lower, sentence, shortText, slideTable, sourceLine, spoken, titled } from './slide-parts.ts';
import { type Slide, type SlideFigure, besideChart } from './slides.ts';

const purposeNames: Readonly<Record<CostLine['purpose'], Text>> = {
  acquisition: pair('Acquisition', 'Acquisition'),
  activation: pair('Activation', 'Activation'),
  retention: pair('Rétention', 'Retention'),
  referral: pair('Recommandation', 'Referral'),
  steering: pair('Pilotage', 'Steering'),
};

/** 14: what a customer may cost, and what is spent on what. */
export function steeringSlide(strategy: Strategy): Slide {
  const { cac, costs, actions, capacity, company } = strategy;
  const ceiling = money(cac.cacMax, company.currency);
  const red = cac.alerts.find((one) => one.level === 'red');
  const followed = followedActions(strategy);
  const because = ceilingReason(cac);
  const spends = costs.byPurpose.some((one) => one.cap > 0 || one.planned > 0);
  return {
    id: 'steering',
    kind: 'main',
    title: spends
      ? titled(
          `Un nouveau client ne doit pas coûter plus de ${ceiling.fr}\u202f; ${money(costs.cashPlanned, costs.currency).fr} de dépenses prévues`,
          `A new customer must not cost more than ${ceiling.en}; ${money(costs.cashPlanned, costs.currency).en} of planned spending`,
        )
      : titled(
          `Un nouveau client ne doit pas coûter plus de ${ceiling.fr}\u202f; le plan ne dépense que des heures`,
          `A new customer must not cost more than ${ceiling.en}; the plan spends hours only`,
        ),
    body:
      cac.sharedPerCustomer > 0
        ? [
            titled(
              `Chaque canal payant a droit à ${money(cac.channelCap, company.currency).fr}, frais partagés déduits\u202f; au-delà, sa dépense est gelée jusqu’à décision.`,
              `Each paid channel may spend ${money(cac.channelCap, company.currency).en}, shared costs taken off; above it, its spending is frozen until a decision.`,
            ),
          ]
        : red === undefined
          ? []
          : [shortText(clean(red.message), 150)],
    figure: spends ? spendingChart(strategy) : hoursNumbers(strategy),
    notes: spoken(
      [
        pair(
          `Je pilote par le coût d’acquisition plafond\u202f: ${ceiling.fr} par nouveau client, car ${because.fr}. Au-delà de ${money(cac.breakEven, company.currency).fr}, un client coûte plus qu’il ne rapporte.`,
          `I steer by the acquisition cost ceiling: ${ceiling.en} per new customer, because ${because.en}. Above ${money(cac.breakEven, company.currency).en} a customer costs more than it brings.`,
        ),
        pair(
          `Je prévois ${money(costs.cashPlanned, costs.currency).fr} de dépenses sur un budget de ${money(costs.budget, costs.currency).fr}, et ${hours(Math.round(capacity.hoursPlanned), 'fr')} heures sur ${hours(Math.round(capacity.hoursTotal), 'fr')}. ${followed} actions sur ${actions.length} ont un coût, une performance et leur rapport.`,
          `I plan ${money(costs.cashPlanned, costs.currency).en} of spending on a budget of ${money(costs.budget, costs.currency).en}, and ${hours(Math.round(capacity.hoursPlanned), 'en')} hours out of ${hours(Math.round(capacity.hoursTotal), 'en')}. ${followed} of ${actions.length} actions have a cost, a performance and their ratio.`,
        ),
        pair(
          `Deux seuils m’alertent. ${cac.alerts.map((one) => sentence(one.message.fr)).join(' ')} ${sentence(cac.pauseRule.fr)} ${sentence(cac.escalation.fr)}`,
          `Two marks warn me. ${cac.alerts.map((one) => sentence(one.message.en)).join(' ')} ${sentence(cac.pauseRule.en)} ${sentence(cac.escalation.en)}`,
        ),
        pair(
          `Le rythme de revue\u202f: ${lower(sentence(cac.reviewCadence.fr))} Une machine alerte, une personne décide.`,
          `The rhythm of reviews: ${lower(sentence(cac.reviewCadence.en))} A machine warns, a person decides.`,
        ),
      ],
      [
        ...limits(strategy, ['Cr19']),
        ...(costs.cashPlanned < costs.budget
          ? [
              pair(
                'Ce que je ne dépense pas reste en réserve\u202f: je ne remplis pas un budget pour le remplir, et je garde de quoi répondre à ce que les relevés apprendront.',
                'What I do not spend stays in reserve: I do not fill a budget for the sake of it, and keep enough to answer what readings will teach.',
              ),
            ]
          : []),
      ],
    ),
    source: sourceLine(
      'marges et budget du fichier de l’entreprise (déclaré)\u202f; plafond et dépenses (calculé)',
      'margins and budget of the company file (declared); ceiling and spending (computed)',
    ),
  };
}

function spendingChart({ costs }: Strategy): SlideFigure {
  const { byPurpose, currency } = costs;
  const units = (minor: number): number => Math.round(majorUnits({ amountMinor: minor, currency }));
  return {
    kind: 'chart',
    categories: byPurpose.map((one) => purposeNames[one.purpose]),
    series: [
      {
        name: pair(`Prévu (${currency})`, `Planned (${currency})`),
        values: byPurpose.map((one) => units(one.planned)),
      },
      { name: pair(`Plafond (${currency})`, `Cap (${currency})`), values: byPurpose.map((one) => units(one.cap)) },
    ],
    table: slideTable(
      [
        ['Dépense', 'Spending', 0.44],
        ['Prévu', 'Planned', 0.28, 'number'],
        ['Plafond', 'Cap', 0.28, 'number'],
      ],
      byPurpose.map((one): Cell[] => [
        purposeNames[one.purpose],
        money(one.planned, currency),
        money(one.cap, currency),
      ]),
      { lines: 1, width: besideChart },
    ),
    alt: inBoth(
      (locale) =>
        `${locale === 'fr' ? 'Barres des dépenses prévues et de leur plafond.' : 'Bars of planned spending and its cap.'} ${byPurpose
          .map(
            (one) =>
              `${purposeNames[one.purpose][locale]}${locale === 'fr' ? '\u202f' : ''}: ${money(one.planned, currency)[locale]} / ${money(one.cap, currency)[locale]}`,
          )
          .join(', ')}.`,
    ),
  };
}

/** Of a plan without money. */
function hoursNumbers({ cac, capacity, costs, company }: Strategy): SlideFigure {
  const whole = (value: number): Text => pair(wholeNumber(value, 'fr'), wholeNumber(value, 'en'));
  const items = [
    {
      label: pair('au plus par nouveau client', 'at most per new customer'),
      value: money(cac.cacMax, company.currency),
      note: ceilingReason(cac),
      provenance: 'computed' as const,
    },
    {
      label: pair('heures prévues', 'hours planned'),
      value: whole(Math.round(capacity.hoursPlanned)),
      note: pair(
        `sur ${whole(Math.round(capacity.hoursTotal)).fr}`,
        `out of ${whole(Math.round(capacity.hoursTotal)).en}`,
      ),
      provenance: 'computed' as const,
    },
    {
      label: pair('de budget', 'of budget'),
      value: money(costs.budget, costs.currency),
      note: pair('dit par l’entreprise', 'told by the company'),
      provenance: 'declared' as const,
    },
  ];
  return {
    kind: 'numbers',
    items,
    alt: inBoth(
      (locale) =>
        `${locale === 'fr' ? 'Grands chiffres.' : 'Big numbers.'} ${items.map((one) => `${one.value[locale]} ${one.label[locale]}`).join(', ')}.`,
    ),
  };
}
