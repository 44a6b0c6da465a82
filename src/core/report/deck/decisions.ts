import type { Strategy } from '../../planning/plan/plan.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { wholeNumber } from '../../values/whole-number.ts';
import type { Cell } from '../blocks.ts';

import { channelTitle, kpiName, measure, money } from '../plan/cells.ts';
import { isFloor } from '../plan/objectives.ts';
import { decisionWords } from '../plan/steering.ts';
import {
  bare,
  counted,
  cutToPage,
  fullDay,
  lower,
  sentence,
  short,
  slideTable,
  sourceLine,
  spoken,
  titled,
} from './slide-parts.ts';
import type { Slide } from './slides.ts';

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
  const page = cutToPage(table, body);
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
    body: page.body,
    figure: {
      kind: 'table',
      ...page.table,
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
        ...rows.map(([what, commits, said = commits], index) =>
          pair(
            `Décision ${index + 1}, ${lower(bare(what.fr))}\u202f: ${bare(said.fr)}.`,
            `Decision ${index + 1}, ${lower(bare(what.en))}: ${bare(said.en)}.`,
          ),
        ),
      ],
      [
        ...dataToCollect
          .slice(0, 2)
          .map((one) =>
            pair(
              `Sur les données, par exemple, il manque ceci\u202f: ${lower(bare(one.what.fr))}. ${sentence(one.why.fr)} ${sentence(one.how.fr)}`,
              `On data, for example, this is missing: ${lower(bare(one.what.en))}. ${sentence(one.why.en)} ${sentence(one.how.en)}`,
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
      [
        pair(
          'Sans ces décisions, le plan peut commencer, mais il apprendra moins vite. Je reste à votre disposition pour vos questions\u202f; les diapositives de réserve y répondent une à une. Merci de votre attention.',
          'Without these decisions the plan can start, but it will learn more slowly. I am ready for your questions; the backup slides answer them one by one. Thank you.',
        ),
      ],
    ),
    source: sourceLine(
      'plan et répartition du cycle suivant (calculé)',
      'plan and allocation of the next cycle (computed)',
    ),
  };
}

type Decision = readonly [what: Text, commits: Text, said?: Text];

/** What only who owns the company can decide, with what each decision commits; `said` is told where the slide is cut short. */
function askedDecisions(strategy: Strategy): Decision[] {
  const { costs, capacity, cac, channels, dataToCollect, inputs, company } = strategy;
  const names = (decision: (typeof channels)[number]['decision']): Text => {
    const own = channels
      .filter((one) => one.decision === decision)
      .map((one) => channelTitle(inputs.company, one.channelId));
    const more = own.length - 3;
    return inBoth((locale) => {
      const shown = own.slice(0, 3).map((one) => short(one[locale], 40));
      return [...shown, ...(more > 0 ? [locale === 'fr' ? `${more} de plus` : `${more} more`] : [])].join(', ');
    });
  };
  const rows: Decision[] = [
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
        `${money(cac.cacMax, company.currency).fr} par nouveau client${cac.sharedPerCustomer > 0 ? `, dont ${money(cac.channelCap, company.currency).fr} pour son canal` : ''}\u202f; au-delà, la dépense est gelée`,
        `${money(cac.cacMax, company.currency).en} per new customer${cac.sharedPerCustomer > 0 ? `, of which ${money(cac.channelCap, company.currency).en} for its channel` : ''}; above it, spending is frozen`,
      ),
    ],
  ];
  const floors = strategy.objectives.filter(isFloor);
  if (floors[0] !== undefined) {
    const [{ kpiId, baseline }] = floors as [(typeof floors)[number]];
    rows.push([
      floors.length === 1
        ? pair('Relever une cible', 'Raise a target')
        : pair(`Relever ${floors.length} cibles`, `Raise ${floors.length} targets`),
      inBoth((locale) => {
        const aimed = floors.map(({ target }) => wholeNumber(target, locale));
        const idle = wholeNumber(baseline ?? 0, locale);
        return locale === 'fr'
          ? `${aimed.join(' et ')} ${lower(kpiName(kpiId).fr)} visés, ${idle} attendus sans le plan`
          : `${aimed.join(' and ')} ${lower(kpiName(kpiId).en)} aimed at, ${idle} expected without the plan`;
      }),
    ]);
  }
  for (const decision of ['scale', 'cut'] as const) {
    const own = names(decision);
    if (own.fr === '') continue;
    const word = decisionWords[decision];
    rows.push([
      pair(
        `${word.fr.charAt(0).toUpperCase()}${word.fr.slice(1)} des canaux`,
        `${word.en.charAt(0).toUpperCase()}${word.en.slice(1)} channels`,
      ),
      own,
    ]);
  }
  const [missing, second] = dataToCollect;
  if (missing !== undefined)
    rows.push([
      pair('Fournir les données qui manquent', 'Provide the missing data'),
      inBoth((locale) => {
        const shown = [missing, second].flatMap((one) =>
          one === undefined ? [] : [short(lower(bare(one.what[locale])), 60)],
        );
        const more = dataToCollect.length - shown.length;
        return `${shown.join(locale === 'fr' ? '\u202f; ' : '; ')}${more > 0 ? (locale === 'fr' ? `\u202f; et ${more} de plus` : `; and ${more} more`) : ''}`;
      }),
      counted(
        dataToCollect.length,
        ['donnée, nommée en réserve', 'données, nommées en réserve'],
        ['item, named in the backup', 'items, named in the backup'],
      ),
    ]);
  return rows;
}
