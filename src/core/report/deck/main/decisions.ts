import { ceilingsOfLines } from '../../plan/profitability/line-ceilings.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { aimOf } from '../../../planning/plan/planned-objective.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import { numberText } from '../../../values/number-text.ts';
import type { Cell } from '../../blocks.ts';
import { colon, joined, semicolon } from '../../joined-texts.ts';
import { isFloor } from '../../plan/objectives.ts';
import { kpiTitle, longDay, measure, money, shortDay } from '../../plan-cells.ts';
import { datedDecisions } from '../../plan/opening/decisions.ts';
import { sentence, uncapitalised, withoutStop } from '../../sentence.ts';
import { cutToPage, slideTable } from '../slide-table.ts';
import { short, sourceLine, titled, whole } from '../slide-text.ts';
import { counted } from '../../../values/counted.ts';
import type { Slide } from '../slides.ts';
import { speakerNotes } from '../speaker-notes.ts';

/** A decision that only the owner can take. */
interface Decision {
  readonly what: Text;
  readonly commits: Text;
  /** Commitment of the decision, spoken by the presenter when the slide shows only a part. */
  readonly spoken?: Text;
}

/** Slide 15: the next cycle, and the decisions required of the owner. */
export function decisionsSlide(strategy: Strategy): Slide {
  const decisions = decisionsOf(strategy);
  const [start, end] = [longDay(strategy.cycle.start), longDay(strategy.cycle.end)];
  const table = slideTable(
    [
      ['Décision demandée', 'Decision asked', 0.36],
      ['Ce qu’elle engage', 'What it commits', 0.64],
    ],
    decisions.map(({ what, commits }): Cell[] => [what, commits]),
  );
  const page = cutToPage(table, [
    titled(
      `Pour un départ le ${start.fr} et un bilan le ${end.fr}.`,
      `For a start on ${start.en} and a review on ${end.en}.`,
    ),
  ]);
  return {
    id: 'decisions',
    kind: 'main',
    title: titleOf(strategy, decisions.length),
    body: page.body,
    figure: { kind: 'table', ...page.table, alt: altOf(decisions) },
    notes: speakerNotes(
      [nextCycleNote(strategy), ...decisions.map(decisionNote)],
      [...missingNotes(strategy), ...automationNote(strategy)],
      [thanks],
    ),
    source: sourceLine(
      'plan et répartition du cycle suivant (calculé)',
      'plan and allocation of the next cycle (computed)',
    ),
  };
}

function titleOf({ nextCycle, company }: Strategy, count: number): Text {
  const total = counted(count, ['décision', 'décisions'], ['decision', 'decisions']);
  const next = measure(nextCycle.allocation.cac, 'money', company.currency);
  return next === null
    ? titled(
        `Je demande ${total.fr} pour lancer ce cycle et préparer le suivant`,
        `I ask for ${total.en} to start this cycle and prepare the next`,
      )
    : titled(
        `Le cycle suivant vise ${next.fr} par client\u202f: je demande ${total.fr}`,
        `The next cycle aims at ${next.en} per customer: I ask for ${total.en}`,
      );
}

function altOf(decisions: readonly Decision[]): Text {
  const list = inBoth((locale) =>
    decisions.map(({ what, commits }) => `${what[locale]}${colon[locale]}${withoutStop(commits[locale])}`).join('. '),
  );
  // a text that is cut ends by itself
  return inBoth((locale) =>
    (locale === 'fr'
      ? `Tableau des décisions demandées. ${list.fr}.`
      : `Table of the decisions asked. ${list.en}.`
    ).replaceAll('….', '…'),
  );
}

const decisionsOf = (strategy: Strategy): Decision[] => [
  meansDecision(strategy),
  ceilingDecision(strategy),
  ...floorDecision(strategy),
  ...datedRows(strategy),
  ...dataDecision(strategy),
];

function meansDecision({ costs, capacity }: Strategy): Decision {
  const spending = money(costs.cashPlanned, costs.currency);
  const budget = money(costs.budget, costs.currency);
  const hours = whole(capacity.hoursPlanned);
  return {
    what: pair('Valider les moyens du cycle', 'Approve the means of the cycle'),
    commits: pair(
      `${spending.fr} sur ${budget.fr}, et ${hours.fr} heures de travail`,
      `${spending.en} out of ${budget.en}, and ${hours.en} hours of work`,
    ),
  };
}

function ceilingDecision({ cac, company: { currency } }: Strategy): Decision {
  const most = money(cac.cacMax, currency);
  const cap = money(cac.channelCap, currency);
  const own =
    cac.sharedPerCustomer > 0
      ? pair(`, dont ${cap.fr} pour son canal`, `, of which ${cap.en} for its channel`)
      : pair('', '');
  const lines = ceilingsOfLines(cac, currency);
  return {
    what: pair('Tenir le coût d’acquisition plafond', 'Hold the acquisition cost ceiling'),
    commits:
      lines ??
      pair(
        `${most.fr} par nouveau client${own.fr}\u202f; au-delà, la dépense est gelée`,
        `${most.en} per new customer${own.en}; above it, spending is frozen`,
      ),
  };
}

/** Targets that are reached without the plan. */
function floorDecision({ objectives }: Strategy): Decision[] {
  const floors = objectives.filter(isFloor);
  const [first] = floors;
  if (first === undefined) return [];
  const targets = inBoth((locale) =>
    floors.map((one) => numberText(aimOf(one), locale)).join(locale === 'fr' ? ' et ' : ' and '),
  );
  const name = inBoth((locale) => uncapitalised(kpiTitle(first.kpiId)[locale]));
  const idle = whole(first.baseline ?? 0);
  return [
    {
      what:
        floors.length === 1
          ? pair('Relever une cible', 'Raise a target')
          : pair(`Relever ${floors.length} cibles`, `Raise ${floors.length} targets`),
      commits: pair(
        `${targets.fr} ${name.fr} visés, ${idle.fr} attendus sans le plan`,
        `${targets.en} ${name.en} aimed at, ${idle.en} expected without the plan`,
      ),
    },
  ];
}

/** Decisions of the first page of the report that a slide has room for. */
const mostDated = 4;

/** The first decisions of the report, in the order of their dates. */
const datedRows = (strategy: Strategy): Decision[] =>
  datedDecisions(strategy)
    .slice(0, mostDated)
    .map(({ what, why, before }) => {
      const day = shortDay(before);
      return {
        what: inBoth((locale) => short(withoutStop(what[locale]), 90)),
        commits: pair(
          short(`avant le ${day.fr}\u202f; ${withoutStop(why.fr)}`, 160),
          short(`before ${day.en}; ${withoutStop(why.en)}`, 160),
        ),
        spoken: pair(`avant le ${day.fr}. ${withoutStop(why.fr)}`, `before ${day.en}. ${withoutStop(why.en)}`),
      };
    });

function dataDecision({ dataToCollect }: Strategy): Decision[] {
  if (dataToCollect.length === 0) return [];
  const shown = dataToCollect
    .slice(0, 2)
    .map(({ what }) => inBoth((locale) => short(uncapitalised(withoutStop(what[locale])), 60)));
  const more = dataToCollect.length - shown.length;
  return [
    {
      what: pair('Fournir les données qui manquent', 'Provide the missing data'),
      commits: joined([...shown, ...(more > 0 ? [pair(`et ${more} de plus`, `and ${more} more`)] : [])], semicolon),
      spoken: counted(
        dataToCollect.length,
        ['donnée, nommée en réserve', 'données, nommées en réserve'],
        ['item, named in the backup', 'items, named in the backup'],
      ),
    },
  ];
}

function nextCycleNote({ nextCycle: { explanation } }: Strategy): Text {
  return pair(
    `Je termine par le cycle suivant et par ce que je vous demande. ${sentence(explanation.fr)}`,
    `I end with the next cycle and with what I ask of you. ${sentence(explanation.en)}`,
  );
}

function decisionNote({ what, commits, spoken = commits }: Decision, at: number): Text {
  const number = at + 1;
  return pair(
    `Décision ${number}, ${uncapitalised(withoutStop(what.fr))}\u202f: ${withoutStop(spoken.fr)}.`,
    `Decision ${number}, ${uncapitalised(withoutStop(what.en))}: ${withoutStop(spoken.en)}.`,
  );
}

const missingNotes = ({ dataToCollect }: Strategy): Text[] =>
  dataToCollect
    .slice(0, 2)
    .map(({ what, why, how }) =>
      pair(
        `Sur les données, par exemple, il manque ceci\u202f: ${uncapitalised(withoutStop(what.fr))}. ${sentence(why.fr)} ${sentence(how.fr)}`,
        `On data, for example, this is missing: ${uncapitalised(withoutStop(what.en))}. ${sentence(why.en)} ${sentence(how.en)}`,
      ),
    );

function automationNote({ automation }: Strategy): Text[] {
  if (automation.length === 0) return [];
  const jobs = inBoth((locale) => automation.map((one) => uncapitalised(withoutStop(one.title[locale]))).join(', '));
  return [
    pair(
      `Entre les deux cycles, ces tâches tournent seules\u202f: ${jobs.fr}.`,
      `Between the two cycles these jobs run alone: ${jobs.en}.`,
    ),
  ];
}

const thanks = pair(
  'Sans ces décisions, le plan peut commencer, mais il apprendra moins vite. Je reste à votre disposition pour vos questions\u202f; les diapositives de réserve y répondent une à une. Merci de votre attention.',
  'Without these decisions the plan can start, but it will learn more slowly. I am ready for your questions; the backup slides answer them one by one. Thank you.',
);
