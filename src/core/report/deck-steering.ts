import { pair } from '../contents/pair.ts';
import type { CostLine, Strategy } from '../strategy/strategy.ts';
import { inBoth, type Text } from '../values/text.ts';
import { wholeNumber } from '../values/whole-number.ts';
import type { Cell } from './blocks.ts';
import { besideChart } from './deck-market.ts';
import { hours } from './plan-acquisition.ts';
import { channelTitle, measure, money } from './plan-cells.ts';
import { ceilingReason, decisionWords, followedActions } from './plan-steering.ts';
import {
  bare,
  clean,
  counted,
  firstPage,
  fullDay,
  limits,
  lower,
  sentence,
  short,
  shortText,
  slideTable,
  sourceLine,
  spoken,
  titled,
} from './slide-parts.ts';
import type { Slide, SlideFigure } from './slides.ts';

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
    body: red === undefined ? [] : [shortText(clean(red.message), 150)],
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
        pair(
          'Ce que je ne dépense pas reste en réserve\u202f: je ne remplis pas un budget pour le remplir, et je garde de quoi répondre à ce que les relevés apprendront.',
          'What I do not spend stays in reserve: I do not fill a budget for the sake of it, and keep enough to answer what readings will teach.',
        ),
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
  const units = (minor: number): number => Math.round(minor / 100);
  return {
    kind: 'chart',
    categories: byPurpose.map((one) => purposeNames[one.purpose]),
    series: [
      { name: pair(`Prévu (${currency})`, `Planned (${currency})`), values: byPurpose.map((one) => units(one.planned)) },
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
      note: pair(`sur ${whole(Math.round(capacity.hoursTotal)).fr}`, `out of ${whole(Math.round(capacity.hoursTotal)).en}`),
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

/** 15: what comes next, and what I ask to be decided. */
export function decisionsSlide(strategy: Strategy): Slide {
  const { nextCycle, cycle, dataToCollect, automation } = strategy;
  const { allocation } = nextCycle;
  const rows = askedDecisions(strategy);
  const body = [
    titled(
      `Pour un départ le ${fullDay(cycle.start).fr} et un bilan le ${fullDay(cycle.end).fr}.`,
      `For a start on ${fullDay(cycle.start).en} and a review on ${fullDay(cycle.end).en}.`,
    ),
  ];
  const table = slideTable(
    [
      ['Décision demandée', 'Decision asked', 0.36],
      ['Ce qu’elle engage', 'What it commits', 0.64],
    ],
    rows.map(([what, commits]): Cell[] => [what, commits]),
    { lines: 2 },
  );
  const total = counted(rows.length, ['décision', 'décisions'], ['decision', 'decisions']);
  const after = allocation.cac === null ? null : (measure(allocation.cac, 'money', strategy.company.currency) as Text);
  return {
    id: 'decisions',
    kind: 'main',
    title:
      after === null
        ? titled(
            `Je demande ${total.fr} pour lancer ce cycle et préparer le suivant`,
            `I ask for ${total.en} to start this cycle and prepare the next`,
          )
        : titled(
            `Le cycle suivant vise ${after.fr} par client\u202f: je demande ${total.fr}`,
            `The next cycle aims at ${after.en} per customer: I ask for ${total.en}`,
          ),
    body,
    figure: {
      kind: 'table',
      ...firstPage(table, body),
      alt: inBoth(
        (locale) =>
          `${locale === 'fr' ? 'Tableau des décisions demandées.' : 'Table of the decisions asked.'} ${rows.map(([what, commits]) => `${what[locale]}${locale === 'fr' ? '\u202f' : ''}: ${bare(commits[locale])}`).join('. ')}.`,
      ),
    },
    notes: spoken(
      [
        pair(
          `Je termine par le cycle suivant et par ce que je vous demande. ${sentence(nextCycle.explanation.fr)}`,
          `I end with the next cycle and with what I ask of you. ${sentence(nextCycle.explanation.en)}`,
        ),
        ...rows.map(([what, commits], index) =>
          pair(
            `Décision ${index + 1}\u202f: ${lower(sentence(what.fr))} ${sentence(commits.fr)}`,
            `Decision ${index + 1}: ${lower(sentence(what.en))} ${sentence(commits.en)}`,
          ),
        ),
        pair(
          'Sans ces décisions, le plan peut commencer, mais il apprendra moins vite. Je reste à votre disposition pour vos questions\u202f; les diapositives de réserve y répondent une à une. Merci de votre attention.',
          'Without these decisions the plan can start, but it will learn more slowly. I am ready for your questions; the backup slides answer them one by one. Thank you.',
        ),
      ],
      [
        ...dataToCollect.slice(0, 2).map((one) =>
          pair(
            `Sur les données, par exemple, «\u202f${bare(one.what.fr)}\u202f»\u202f: ${sentence(one.why.fr)} ${sentence(one.how.fr)}`,
            `On data, for example, “${bare(one.what.en)}”: ${sentence(one.why.en)} ${sentence(one.how.en)}`,
          ),
        ),
        ...(automation.length === 0
          ? []
          : [
              pair(
                `Entre les deux cycles, ces tâches tournent seules\u202f: ${automation.map((one) => lower(bare(one.title.fr))).join(', ')}.`,
                `Between the two cycles these jobs run alone: ${automation.map((one) => lower(bare(one.title.en))).join(', ')}.`,
              ),
            ]),
      ],
    ),
    source: sourceLine('plan et répartition du cycle suivant (calculé)', 'plan and allocation of the next cycle (computed)'),
  };
}

/** What only who owns the company can decide, with what each decision commits. */
export function askedDecisions(strategy: Strategy): [what: Text, commits: Text][] {
  const { costs, capacity, cac, channels, dataToCollect, inputs, company } = strategy;
  const names = (decision: (typeof channels)[number]['decision']): Text => {
    const own = channels.filter((one) => one.decision === decision).map((one) => channelTitle(inputs.company, one.channelId));
    const more = own.length - 3;
    return inBoth((locale) => {
      const shown = own.slice(0, 3).map((one) => lower(short(one[locale], 40)));
      return [...shown, ...(more > 0 ? [locale === 'fr' ? `${more} de plus` : `${more} more`] : [])].join(', ');
    });
  };
  const rows: [Text, Text][] = [
    [
      pair('Valider les moyens du cycle', 'Approve the means of the cycle'),
      pair(
        `${money(costs.cashPlanned, costs.currency).fr} sur ${money(costs.budget, costs.currency).fr}, et ${wholeNumber(capacity.hoursPlanned, 'fr')} heures de travail`,
        `${money(costs.cashPlanned, costs.currency).en} out of ${money(costs.budget, costs.currency).en}, and ${wholeNumber(capacity.hoursPlanned, 'en')} hours of work`,
      ),
    ],
    [
      pair('Tenir le coût d’acquisition plafond', 'Hold the acquisition cost ceiling'),
      pair(
        `${money(cac.cacMax, company.currency).fr} par nouveau client\u202f; au-delà, la dépense est gelée jusqu’à décision`,
        `${money(cac.cacMax, company.currency).en} per new customer; above it, spending is frozen until decided`,
      ),
    ],
  ];
  for (const decision of ['scale', 'cut'] as const) {
    const own = names(decision);
    if (own.fr === '') continue;
    const word = decisionWords[decision];
    rows.push([
      pair(`${word.fr.charAt(0).toUpperCase()}${word.fr.slice(1)} des canaux`, `${word.en.charAt(0).toUpperCase()}${word.en.slice(1)} channels`),
      own,
    ]);
  }
  const [missing, second] = dataToCollect;
  if (missing !== undefined)
    rows.push([
      pair('Fournir les données qui manquent', 'Provide the missing data'),
      inBoth((locale) => {
        const shown = [missing, second].flatMap((one) => (one === undefined ? [] : [short(lower(bare(one.what[locale])), 60)]));
        const more = dataToCollect.length - shown.length;
        return `${shown.join(locale === 'fr' ? '\u202f; ' : '; ')}${more > 0 ? (locale === 'fr' ? `\u202f; et ${more} de plus` : `; and ${more} more`) : ''}`;
      }),
    ]);
  return rows;
}
