import { verdictTitles } from '../../framework/objectives/objectives.ts';
import type { KpiUnit } from '../../framework/kpis/kpi.ts';
import { newCustomersKpi } from '../../framework/kpis/kpi-ids.ts';
import { findKpi } from '../../framework/kpis/kpi-of.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { channelTitle, dayWords, joined, kpiName, measure, paragraph, part, table } from './cells.ts';
import { title } from './words.ts';

/** Part 3: what is aimed at, with its odds and what each target rests on. */
export function objectivesPart(strategy: Strategy): ReportBlock[] {
  const { objectives, inputs } = strategy;
  const { company } = inputs;
  if (objectives.length === 0) return [];
  const { currency } = company.organisation;
  const name = (id: string): string => company.personas.find((one) => one.id === id)?.name ?? id;
  const goal = (id: string): string => company.strategicObjectives.find((one) => one.id === id)?.statement ?? id;
  return [
    title('part-3', '3. Les objectifs de croissance', '3. Growth objectives'),
    table(
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
        kpiName(one.kpiId),
        measure(one.baseline, unitOf(one.kpiId), currency),
        measure(one.target, unitOf(one.kpiId), currency),
        dayWords(one.dueDate),
        one.low === null || one.mid === null || one.high === null
          ? pair('non simulé', 'not simulated')
          : `${one.low} – ${one.mid} – ${one.high}`,
        part(one.probability),
        verdictWords[one.verdict] ?? one.verdict,
      ]),
    ),
    table(
      pair('Sur quoi chaque objectif repose', 'What each objective rests on'),
      [
        ['Objectif', 'Objective'],
        ['Pourquoi', 'Why', 'wide'],
        ['But servi', 'Goal served', 'wide'],
        ['Publics', 'Audiences'],
        ['Canaux de preuve', 'Channels as evidence'],
      ],
      objectives.map((one): Cell[] => [
        kpiName(one.kpiId),
        one.fallback === null ? one.reason : joined([one.reason, one.fallback]),
        one.strategicObjectiveIds.map(goal).join(', '),
        one.personaIds.map(name).join(', '),
        one.evidence.length === 0
          ? '–'
          : joined(
              one.evidence.map((id) => channelTitle(company, id)),
              ', ',
            ),
      ]),
    ),
    ...(objectives.every((one) => one.probability === null)
      ? []
      : [
          paragraph(
            pair(
              'Les chances viennent de 10 000 tirages du cycle entier\u202f: taux de chaque canal avec son incertitude, saison, montée progressive des actions. Sous 10\u202f%, l’objectif est écarté et remplacé.',
              'Odds come from 10,000 draws of the whole cycle: each channel’s rate with its uncertainty, the season, the gradual rise of the actions. Under 10% an objective is set aside and replaced.',
            ),
            'note',
          ),
        ]),
  ];
}

/** A target that is expected to be reached without the plan: its odds are good, and say nothing of what the plan brings. */
export const isFloor = ({ kpiId, kept, probability, baseline, target }: Strategy['objectives'][number]): boolean =>
  kept && kpiId === newCustomersKpi && probability !== null && baseline !== null && target <= baseline;

export const unitOf = (kpiId: string): KpiUnit => findKpi(kpiId)?.unit ?? 'count';

export const verdictWords: Readonly<Record<string, Text>> = {
  ...verdictTitles,
  'not-simulated': pair('suivi sans simulation', 'tracked, not simulated'),
};
