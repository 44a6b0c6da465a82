import { newCustomersKpi } from '../../framework/kpis/kpi-ids.ts';
import { findKpi } from '../../framework/kpis/kpi-of.ts';
import { verdictTitles } from '../../framework/objectives/objectives.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { aimOf, type PlannedObjective } from '../../planning/plan/planned-objective.ts';
import type { StatedGoal } from '../../planning/plan/stated-goal.ts';
import { counted, newCustomersText } from '../../values/counted.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, note, table } from '../build-blocks.ts';
import { ideasTable } from '../ideas.ts';
import { joined } from '../joined-texts.ts';
import { isAssumedTarget } from '../../planning/targets/assumed-target.ts';
import { effectsSection } from './effects.ts';
import {
  channelTitle,
  objectiveName,
  kpiUnit,
  measure,
  personaName,
  shortDay,
  wholePercent,
  targetCell,
} from '../plan-cells.ts';
import { frequencyNames } from '../plan-names.ts';

/** Part 3: the objectives, with their odds and what each one rests on. */
export function objectivesPart(strategy: Strategy): ReportBlock[] {
  const { objectives, statedGoals, ideas } = strategy;
  if (objectives.length === 0 && statedGoals.length === 0 && ideas.length === 0) return [];
  return [
    heading('part-3', pair('3. Les objectifs de croissance', '3. Growth objectives')),
    ...goalsTable(strategy),
    ...ideasTable(strategy),
    ...(objectives.length === 0 ? [] : [oddsTable(strategy), groundsTable(strategy)]),
    ...simulationNote(strategy),
    ...effectsSection(strategy),
  ];
}

/** The goals that the company states in words. */
function goalsTable({ statedGoals, company: { currency } }: Strategy): ReportBlock[] {
  if (statedGoals.length === 0) return [];
  const value = (one: StatedGoal, shown: number | null): Cell =>
    shown === null ? notKnown : measure(shown, one.unit === 'share' ? 'rate' : one.unit, currency);
  return [
    table(
      pair('Vos buts, jugés sur ce que vous comptez', 'Your goals, judged on what you count'),
      [
        ['But', 'Goal', 'wide'],
        ['Mesuré sur', 'Measured on', 'wide'],
        ['Aujourd’hui', 'Today', 'number'],
        ['Demandé', 'Asked', 'number'],
        ['À portée', 'Within reach', 'number'],
        ['Verdict', 'Verdict'],
        ['Proposition', 'Proposal', 'wide'],
      ],
      statedGoals.map((one): Cell[] => [
        one.statement,
        one.measure ?? notKnown,
        value(one, one.current),
        one.target === null ? noFigure : value(one, one.target),
        value(one, one.reachable),
        goalVerdicts[one.verdict],
        one.proposal,
      ]),
    ),
  ];
}

const notKnown = pair('inconnu', 'not known');
const noFigure = pair('sans chiffre', 'no figure');

const goalVerdicts: Readonly<Record<StatedGoal['verdict'], Text>> = {
  reached: pair('déjà atteint', 'reached already'),
  'within-reach': pair('à portée', 'within reach'),
  ambitious: pair('ambitieux', 'ambitious'),
  'out-of-reach': pair('hors d’atteinte', 'out of reach'),
  refused: pair('à refuser', 'refuse'),
  decision: pair('décision à prendre', 'decision to take'),
  'to-be-measured': pair('à mesurer', 'to be measured'),
};

/** True for new customers that nobody aimed at and nothing measures: a number would be invented. */
const isUnset = (objective: PlannedObjective, company: Strategy['inputs']['company']): boolean =>
  objective.kpiId === newCustomersKpi &&
  objective.baseline === null &&
  objective.probability === null &&
  isAssumedTarget(objective, company);

const toBeSet = pair('à fixer au premier relevé', 'to be set at the first reading');

function oddsTable({ objectives, company: { currency }, inputs }: Strategy): ReportBlock {
  return table(
    pair('Objectifs, chances et verdict', 'Objectives, odds and verdict'),
    [
      ['Objectif', 'Objective', 'wide'],
      ['Sans le plan', 'Without the plan', 'number'],
      ['Cible', 'Target', 'number'],
      ['Échéance', 'Due'],
      ['Bas – médian – haut', 'Low – median – high'],
      ['Chances', 'Odds', 'number'],
      ['Verdict', 'Verdict'],
    ],
    objectives.map((one): Cell[] => [
      objectiveName(one, inputs.company),
      measure(one.baseline, kpiUnit(one.kpiId), currency),
      isUnset(one, inputs.company) ? toBeSet : aimedCell(one, currency),
      shortDay(one.dueDate),
      rangeCell(one),
      oddsCell(one, currency),
      verdictName(one.verdict),
    ]),
  );
}

/** The number that the plan aims at, with the stated one when it is replaced. */
function aimedCell(one: PlannedObjective, currency: string): Text {
  const unit = kpiUnit(one.kpiId);
  const stated = targetCell({ ...one, unit }, currency);
  if (aimOf(one) === one.target) return stated;
  const aim = targetCell({ ...one, target: aimOf(one), unit }, currency);
  return pair(`${aim.fr} (${stated.fr} déclaré)`, `${aim.en} (${stated.en} declared)`);
}

/** The odds; those of the stated target where another number takes its place because it is too far. */
function oddsCell(one: PlannedObjective, currency: string): Cell {
  const odds = wholePercent(one.probability);
  if (odds === null || one.fallback === null || aimOf(one) === one.target) return odds;
  const stated = targetCell({ ...one, unit: kpiUnit(one.kpiId) }, currency);
  return pair(`${odds.fr} (pour ${stated.fr})`, `${odds.en} (for ${stated.en})`);
}

const rangeCell = ({ low, mid, high }: PlannedObjective): Cell =>
  low === null || mid === null || high === null ? pair('non simulé', 'not simulated') : `${low} – ${mid} – ${high}`;

/** The four kinds of evidence of each objective, what it is read on and by whom. */
function groundsTable({ objectives, inputs: { company }, cac }: Strategy): ReportBlock {
  const goal = (id: string): string => company.strategicObjectives.find((one) => one.id === id)?.statement ?? id;
  return table(
    pair('Sur quoi chaque objectif repose', 'What each objective rests on'),
    [
      ['Objectif', 'Objective'],
      ['Pourquoi', 'Why', 'wide'],
      ['But servi', 'Goal served', 'wide'],
      ['Publics', 'Audiences'],
      ['Offres', 'Offers'],
      ['Canaux de preuve', 'Channels as evidence'],
      ['Lu sur, par', 'Read on, by'],
    ],
    objectives.map((one): Cell[] => [
      objectiveName(one, company),
      one.fallback === null || one.fallback.en === one.reason.en ? one.reason : joined([one.reason, one.fallback]),
      one.strategicObjectiveIds.map(goal).join(', '),
      joined(
        one.personaIds.map((id) => audienceText(company, id)),
        ', ',
      ),
      one.offerIds.map((id) => company.offers.find((offer) => offer.id === id)?.name ?? id).join(', ') || '–',
      one.evidence.length === 0
        ? '–'
        : joined(
            one.evidence.map((id) => channelEvidence(company, id)),
            ', ',
          ),
      readingText(one, cac.owner),
    ]),
  );
}

type CompanyOfPlan = Strategy['inputs']['company'];

/** An audience with the part of those reached today, when it is known. */
function audienceText(company: CompanyOfPlan, id: string): Text {
  const reached = company.personas.find((one) => one.id === id)?.reached ?? null;
  const name = personaName(company, id);
  const part = wholePercent(reached);
  return part === null
    ? pair(name, name)
    : pair(`${name} (${part.fr} de l’audience touchée)`, `${name} (${part.en} of the audience reached)`);
}

/** A channel with the count that makes it evidence. */
function channelEvidence(company: CompanyOfPlan, id: string): Text {
  const name = channelTitle(company, id);
  const { newCustomers, sessions } = company.channels.find((one) => one.id === id)?.metrics ?? {};
  const figure =
    newCustomers != null
      ? newCustomersText(newCustomers)
      : sessions != null
        ? counted(sessions, ['visite', 'visites'], ['session', 'sessions'])
        : null;
  return figure === null ? name : pair(`${name.fr} (${figure.fr})`, `${name.en} (${figure.en})`);
}

/** Where the indicator of an objective is read, and by whom. */
function readingText({ kpiId }: PlannedObjective, owner: Text): Cell {
  const kpi = findKpi(kpiId);
  if (kpi === undefined) return owner;
  const every = frequencyNames[kpi.reading.frequency];
  return pair(
    `${kpi.reading.source.fr}, ${every.fr}, ${owner.fr}`,
    `${kpi.reading.source.en}, ${every.en}, ${owner.en}`,
  );
}

function simulationNote({ objectives }: Strategy): ReportBlock[] {
  if (objectives.every((one) => one.probability === null)) return [];
  return [
    note(
      pair(
        'Les chances viennent de 10 000 tirages du cycle entier\u202f: taux de chaque canal avec son incertitude, saison, montée progressive des actions. Sous 10\u202f%, l’objectif est écarté et remplacé.',
        'Odds come from 10,000 draws of the whole cycle: each channel’s rate with its uncertainty, the season, the gradual rise of the actions. Under 10% an objective is set aside and replaced.',
      ),
    ),
  ];
}

/** True for a target that is reached without the plan: its odds are good, and prove nothing about the plan. */
export const isFloor = (one: PlannedObjective): boolean =>
  one.kept &&
  one.kpiId === newCustomersKpi &&
  one.probability !== null &&
  one.baseline !== null &&
  aimOf(one) <= one.baseline;

const verdictNames: Readonly<Record<string, Text>> = {
  ...verdictTitles,
  reached: pair('Déjà atteint', 'Reached already'),
  'not-simulated': pair('suivi sans simulation', 'tracked, not simulated'),
};

export const verdictName = (verdict: string): Text => verdictNames[verdict] ?? pair(verdict, verdict);
