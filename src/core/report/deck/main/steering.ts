import type { Strategy } from '../../../planning/plan/plan.ts';
import { capitalise, inBoth, pair, type Text } from '../../../values/text.ts';
import { ceilingsOfLines } from '../../plan/profitability/line-ceilings.ts';
import { ceilingReason, followedCount } from '../../plan/steering.ts';
import { inUnits, money } from '../../plan-cells.ts';
import { purposeNames } from '../../plan-names.ts';
import { sentence, uncapitalised } from '../../sentence.ts';
import { clean, shortText, sourceLine, titled, whole } from '../slide-text.ts';
import { chartFigure, type Slide, type SlideFigure, type SlideNumber } from '../slides.ts';
import { missingDataNotes, speakerNotes } from '../speaker-notes.ts';

/** 14: the cost ceiling of a customer, and the spending by purpose. */
export function steeringSlide(strategy: Strategy): Slide {
  const { costs } = strategy;
  const isSpending = costs.byPurpose.some((one) => one.cap > 0 || one.planned > 0);
  return {
    id: 'steering',
    kind: 'main',
    title: titleOf(strategy, isSpending),
    body: bodyOf(strategy),
    figure: isSpending ? spendingFigure(strategy) : hoursNumbers(strategy),
    notes: speakerNotes(requiredNotes(strategy), [
      ...missingDataNotes(strategy, ['Cr19']),
      ...(costs.cashPlanned < costs.budget ? [reserveNote] : []),
    ]),
    source: sourceLine(
      'marges et budget du fichier de l’entreprise (déclaré)\u202f; plafond et dépenses (calculé)',
      'margins and budget of the company file (declared); ceiling and spending (computed)',
    ),
  };
}

function titleOf({ cac, costs, company }: Strategy, isSpending: boolean): Text {
  const ceiling = money(cac.cacMax, company.currency);
  const spending = money(costs.cashPlanned, costs.currency);
  if (cac.lines.length > 0)
    return titled(
      `Un plafond par public, aucun plafond moyen\u202f; ${spending.fr} de dépenses prévues`,
      `A ceiling for each public, and no mean ceiling; ${spending.en} of planned spending`,
    );
  return isSpending
    ? titled(
        `Un nouveau client ne doit pas coûter plus de ${ceiling.fr}\u202f; ${spending.fr} de dépenses prévues`,
        `A new customer must not cost more than ${ceiling.en}; ${spending.en} of planned spending`,
      )
    : titled(
        `Un nouveau client ne doit pas coûter plus de ${ceiling.fr}\u202f; le plan ne dépense que des heures`,
        `A new customer must not cost more than ${ceiling.en}; the plan spends hours only`,
      );
}

function bodyOf({ cac, company }: Strategy): Text[] {
  const lines = ceilingsOfLines(cac, company.currency);
  if (lines !== null)
    return [
      titled(
        `Chaque canal est jugé sur le plafond de son public. ${lines.fr}.`,
        `Each channel is judged by the ceiling of its public. ${lines.en}.`,
      ),
    ];
  if (cac.sharedPerCustomer > 0) {
    const cap = money(cac.channelCap, company.currency);
    return [
      titled(
        `Chaque canal payant a droit à ${cap.fr}, frais partagés déduits\u202f; au-delà, sa dépense est gelée jusqu’à décision.`,
        `Each paid channel may spend ${cap.en}, shared costs taken off; above it, its spending is frozen until a decision.`,
      ),
    ];
  }
  return cac.alerts
    .filter((one) => one.level === 'red')
    .slice(0, 1)
    .map((one) => shortText(clean(one.message), 150));
}

function requiredNotes(strategy: Strategy): Text[] {
  return [ceilingNote(strategy), meansNote(strategy), alertsNote(strategy), reviewNote(strategy)];
}

function ceilingNote({ cac, company }: Strategy): Text {
  const ceiling = money(cac.cacMax, company.currency);
  const loss = money(cac.breakEven, company.currency);
  const reason = ceilingReason(cac);
  const lines = ceilingsOfLines(cac, company.currency);
  if (lines !== null)
    return pair(
      `Je pilote par un plafond pour chaque public, selon ce que ses clients laissent\u202f: ${lines.fr}.`,
      `I steer by a ceiling for each public, by what its customers leave: ${lines.en}.`,
    );
  return pair(
    `Je pilote par le coût d’acquisition plafond\u202f: ${ceiling.fr} par nouveau client, car ${reason.fr}. Au-delà de ${loss.fr}, un client coûte plus qu’il ne rapporte.`,
    `I steer by the acquisition cost ceiling: ${ceiling.en} per new customer, because ${reason.en}. Above ${loss.en} a customer costs more than it brings.`,
  );
}

function meansNote(strategy: Strategy): Text {
  const { costs, capacity, actions } = strategy;
  const spending = money(costs.cashPlanned, costs.currency);
  const budget = money(costs.budget, costs.currency);
  const hours = whole(Math.round(capacity.hoursPlanned));
  const total = whole(Math.round(capacity.hoursTotal));
  const followed = followedCount(strategy);
  return pair(
    `Je prévois ${spending.fr} de dépenses sur un budget de ${budget.fr}, et ${hours.fr} heures sur ${total.fr}. ${followed} actions sur ${actions.length} ont un coût, une performance et leur rapport.`,
    `I plan ${spending.en} of spending on a budget of ${budget.en}, and ${hours.en} hours out of ${total.en}. ${followed} of ${actions.length} actions have a cost, a performance and their ratio.`,
  );
}

function alertsNote({ cac }: Strategy): Text {
  const rules = inBoth((locale) =>
    [...cac.alerts.map((one) => one.message), cac.pauseRule, cac.escalation]
      .map((rule) => sentence(rule[locale]))
      .join(' '),
  );
  return pair(`Deux seuils m’alertent. ${rules.fr}`, `Two marks warn me. ${rules.en}`);
}

function reviewNote({ cac: { reviewCadence } }: Strategy): Text {
  return pair(
    `Le rythme de revue\u202f: ${uncapitalised(sentence(reviewCadence.fr))} Une machine alerte, une personne décide.`,
    `The rhythm of reviews: ${uncapitalised(sentence(reviewCadence.en))} A machine warns, a person decides.`,
  );
}

const reserveNote = pair(
  'Ce que je ne dépense pas reste en réserve\u202f: je ne remplis pas un budget pour le remplir, et je garde de quoi répondre à ce que les relevés apprendront.',
  'What I do not spend stays in reserve: I do not fill a budget for the sake of it, and keep enough to answer what readings will teach.',
);

function spendingFigure({ costs: { byPurpose, currency } }: Strategy): SlideFigure {
  const units = (minor: number): number => Math.round(inUnits(minor, currency));
  return chartFigure({
    kind: 'bars',
    title: pair('Dépenses prévues et plafonds, par usage', 'Planned spending and caps, by use'),
    unit: 'money',
    currency,
    sentence: pair('Chaque usage reste sous son plafond.', 'Each use stays under its cap.'),
    source: pair('Source\u202f: le plan (calculé)', 'Source: the plan (computed)'),
    ownTable: true,
    series: [
      { name: pair('Prévu', 'Planned'), tone: 'main' },
      { name: pair('Plafond', 'Cap'), tone: 'other' },
    ],
    rows: byPurpose.map(({ purpose, planned, cap }) => ({
      label: inBoth((locale) => capitalise(purposeNames[purpose][locale])),
      values: [units(planned), units(cap)],
    })),
    limit: null,
  });
}

/** For a plan without money: the ceiling, the hours and the budget. */
function hoursNumbers({ cac, capacity, costs, company }: Strategy): SlideFigure {
  const hours = whole(Math.round(capacity.hoursTotal));
  const items = [
    {
      label: pair('au plus par nouveau client', 'at most per new customer'),
      value: money(cac.cacMax, company.currency),
      note: ceilingReason(cac),
      provenance: 'computed',
    },
    {
      label: pair('heures prévues', 'hours planned'),
      value: whole(Math.round(capacity.hoursPlanned)),
      note: pair(`sur ${hours.fr}`, `out of ${hours.en}`),
      provenance: 'computed',
    },
    {
      label: pair('de budget', 'of budget'),
      value: money(costs.budget, costs.currency),
      note: pair('dit par l’entreprise', 'told by the company'),
      provenance: 'declared',
    },
  ] as const satisfies readonly SlideNumber[];
  const list = inBoth((locale) => items.map((one) => `${one.value[locale]} ${one.label[locale]}`).join(', '));
  return {
    kind: 'numbers',
    items,
    alt: pair(`Grands chiffres. ${list.fr}.`, `Big numbers. ${list.en}.`),
  };
}
