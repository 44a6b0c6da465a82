import { pair } from '../../values/text.ts';
import { readBindings } from '../../planning/plan/read-bindings.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { majorUnits } from '../../values/money.ts';
import { kpiName } from '../plan/cells.ts';
import { provenanceWords } from '../provenance-words.ts';
import { stageNames } from '../plan/words.ts';
import { formatOf, type SheetRow, type WorkbookSheet } from './workbook.ts';
import { purposeWords } from './budget.ts';
import { column, computed, day, formula, goalWords, none, quotient, total, totalWord, typed, value } from './cells.ts';

/** One line an action: planned, read, and their ratio (Cr19). What was read comes from the sheet of readings. */
export function actionsSheet(strategy: Strategy): WorkbookSheet {
  return {
    id: 'actions',
    name: pair('Actions', 'Actions'),
    columns: [
      column('title', 38, 'Action', 'Action'),
      column('stage', 18, 'Étape', 'Stage'),
      column('owner', 20, 'Responsable', 'In charge'),
      column('start', 13, 'Début', 'Start'),
      column('end', 13, 'Fin', 'End'),
      typed('done', 13, 'Faite le', 'Done on'),
      column('plannedHours', 10, 'Heures prévues', 'Planned hours'),
      column('plannedCash', 12, 'Dépense prévue', 'Planned spending'),
      column('plannedCost', 12, 'Coût prévu, temps compris', 'Planned cost, time included'),
      column('indicator', 28, 'Indicateur principal', 'Main indicator'),
      column('target', 12, 'Cible', 'Target'),
      column('origin', 14, 'Provenance de la cible', 'Origin of the target'),
      computed('result', 13, 'Résultat', 'Result'),
      computed('reached', 13, 'Part de la cible', 'Share of target'),
      computed('state', 20, 'Où elle en est', 'Where it stands'),
      computed('cash', 13, 'Dépense réelle', 'Actual spending'),
      computed('hours', 13, 'Heures réelles', 'Actual hours'),
      computed('cost', 13, 'Coût réel, temps compris', 'Actual cost, time included'),
      computed('costEach', 13, 'Coût par résultat', 'Cost per result'),
      computed('margin', 13, 'Marge', 'Margin'),
      computed('return', 13, 'Retour sur coût', 'Return on cost'),
      column('verdict', 13, 'Verdict le', 'Verdict on'),
      column('purpose', 18, 'Poste de budget', 'Budget line'),
      column('id', 24, 'Code', 'Code'),
      column('kpi', 14, 'Code de l’indicateur', 'Code of the indicator'),
    ],
    rows: strategy.actions.map((action) => rowOf(action, strategy)),
    totals: [
      {
        title: totalWord,
        done: formula({ template: 'count', of: 'done' }, 'whole'),
        plannedHours: total('plannedHours', 'hours'),
        plannedCash: total('plannedCash', 'money'),
        plannedCost: total('plannedCost', 'money'),
        cash: total('cash', 'money'),
        hours: total('hours', 'hours'),
        cost: total('cost', 'money'),
        margin: total('margin', 'money'),
      },
      {
        title: pair(
          'Coût moyen d’une action faite dont le coût est lu',
          'Average cost of an action done whose cost was read',
        ),
        cost: formula({ template: 'costEach', cost: 'cost', done: 'done' }, 'money'),
      },
    ],
    empty: pair('Ce plan n’a aucune action.', 'This plan has no action.'),
    sticky: 1,
    pagesWide: 2,
    marks: [
      { columns: ['state'], column: 'state', words: goalWords.met, tone: 'good' },
      { columns: ['state'], column: 'state', words: goalWords.near, tone: 'warning' },
      { columns: ['state'], column: 'state', words: goalWords.missed, tone: 'bad' },
    ],
  };
}

function rowOf(action: PlannedAction, { company: { currency }, inputs }: Strategy): SheetRow {
  const [main] = readBindings(action);
  const planned = (lines: PlannedAction['costs']): number =>
    majorUnits({ amountMinor: lines.reduce((sum, line) => sum + line.planned, 0), currency });
  const read = (name: string) =>
    ({ template: 'sumOf', of: { sheet: 'readings', column: name }, where: { column: 'action', same: 'id' } }) as const;
  return {
    title: action.title,
    stage: stageNames[action.stage],
    owner: action.owner,
    start: day(action.start),
    end: day(action.end),
    done: { typed: 'day' },
    plannedHours: value(action.effort.planned, 'hours'),
    plannedCash: value(planned(action.costs.filter((line) => line.nature !== 'people')), 'money'),
    plannedCost: value(planned(action.costs), 'money'),
    ...(main === undefined ? {} : goalCells(main)),
    cash: formula(read('cash'), 'money'),
    hours: formula(read('hours'), 'hours'),
    cost: formula(
      {
        template: 'cost',
        cash: 'cash',
        plannedCash: 'plannedCash',
        hours: 'hours',
        plannedHours: 'plannedHours',
        hourlyCost: inputs.company.hourlyCost,
      },
      'money',
    ),
    margin: formula(read('margin'), 'money'),
    return: formula({ template: 'return', margin: 'margin', cost: 'cost' }, 'share'),
    verdict: day(action.profitability.verdictDate),
    purpose: purposeWords[action.costs[0]?.purpose ?? 'steering'],
    id: action.id,
  };
}

/** What judges the action: its target, what was read of it, and where that stands. A cost is divided by a number of results, never by a rate. */
function goalCells(main: PlannedAction['kpis'][number]): SheetRow {
  const format = formatOf[main.unit];
  const down = main.direction === 'down';
  return {
    indicator: kpiName(main.kpiId),
    target: value(main.target, format),
    origin: provenanceWords[main.provenance] ?? main.provenance,
    kpi: main.kpiId,
    result: formula(
      {
        template: 'lastOf',
        of: { sheet: 'readings', column: 'result' },
        where: [
          { column: 'action', same: 'id' },
          { column: 'kpi', same: 'kpi' },
        ],
      },
      format,
    ),
    reached: down ? quotient('target', 'result', 'share') : quotient('result', 'target', 'share'),
    state: formula(
      {
        template: 'goal',
        result: 'result',
        target: 'target',
        low: main.low,
        direction: down ? 'down' : 'up',
        words: goalWords,
      },
      'number',
    ),
    costEach: main.unit === 'count' ? quotient('cost', 'result', 'money') : none,
  };
}
