import { pair } from '../../values/text.ts';
import { readBindings } from '../../planning/plan/read-bindings.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import type { PlannedTask } from '../../planning/plan/planned-task.ts';
import { inUnits, kpiTitle, plannedCost } from '../plan-cells.ts';
import { provenanceNames } from '../provenance-names.ts';
import { purposeNames } from '../plan-names.ts';
import { stageNames } from '../stage-names.ts';
import { formatOf, type SheetColumn, type SheetRow, type WorkbookSheet } from './workbook.ts';
import { column, computed, day, formula, goalWords, none, quotient, total, totalWord, typed, value } from './cells.ts';

/**
 * One row for each action, with the names and dates of the one list of tasks, and one for each work on the site: what is
 * planned, what was read, and their ratio. The sheet of readings supplies what was read.
 */
export function actionsSheet(strategy: Strategy): WorkbookSheet {
  return {
    id: 'actions',
    name: pair('Actions', 'Actions'),
    guide: {
      shows: pair(
        'Chaque action\u202f: ce qui est prévu, ce qui a été lu, ce qu’elle coûte par résultat.',
        'Each action: what is planned, what was read, what it costs per result.',
      ),
      enter: pair(
        'Le jour où l’action est faite. Le reste vient de la feuille Relevés\u202f; une dépense ou des heures non saisies comptent comme prévu.',
        'The day the action is done. The rest comes from the Readings sheet; spending or hours not typed count as planned.',
      ),
    },
    columns,
    rows: strategy.tasks.flatMap((task) => {
      if (task.work !== null) return [siteRow(task, strategy)];
      const action = strategy.actions.find(({ id }) => id === task.id);
      return action === undefined ? [] : [rowOf(task, action, strategy)];
    }),
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

const columns: readonly SheetColumn[] = [
  column('title', 38, pair('Action', 'Action')),
  column('stage', 18, pair('Étape', 'Stage')),
  column('owner', 20, pair('Responsable', 'In charge')),
  column('start', 13, pair('Début', 'Start')),
  column('date', 13, pair('Pour le', 'By')),
  typed('done', 13, pair('Faite le', 'Done on')),
  column('plannedHours', 10, pair('Heures prévues', 'Planned hours')),
  column('plannedCash', 12, pair('Dépense prévue', 'Planned spending')),
  column('plannedCost', 12, pair('Coût prévu, temps compris', 'Planned cost, time included')),
  column('indicator', 28, pair('Indicateur principal', 'Main indicator')),
  column('target', 12, pair('Cible', 'Target')),
  column('origin', 14, pair('Provenance de la cible', 'Origin of the target')),
  computed('result', 13, pair('Résultat', 'Result')),
  computed('reached', 13, pair('Part de la cible', 'Share of target')),
  computed('state', 20, pair('Où elle en est', 'Where it stands')),
  computed('cash', 13, pair('Dépense réelle', 'Actual spending')),
  computed('hours', 13, pair('Heures réelles', 'Actual hours')),
  computed('cost', 13, pair('Coût réel, temps compris', 'Actual cost, time included')),
  computed('costEach', 13, pair('Coût par résultat', 'Cost per result')),
  computed('margin', 13, pair('Marge', 'Margin')),
  computed('return', 13, pair('Retour sur coût', 'Return on cost')),
  column('verdict', 13, pair('Verdict le', 'Verdict on')),
  column('purpose', 18, pair('Poste de budget', 'Budget line')),
  column('id', 24, pair('Code', 'Code')),
  column('kpi', 14, pair('Code de l’indicateur', 'Code of the indicator')),
];

function rowOf(task: PlannedTask, action: PlannedAction, strategy: Strategy): SheetRow {
  const { currency } = strategy.company;
  const [main] = readBindings(action);
  const planned = (costs: PlannedAction['costs']): number => inUnits(plannedCost({ costs }), currency);
  return {
    ...taskCells(task, strategy),
    stage: stageNames[action.stage],
    plannedHours: value(action.effort.planned, 'hours'),
    plannedCash: value(planned(action.costs.filter((line) => line.nature !== 'people')), 'money'),
    plannedCost: value(planned(action.costs), 'money'),
    ...(main === undefined ? {} : goalCells(main)),
    margin: formula(readOf('margin'), 'money'),
    return: formula({ template: 'return', margin: 'margin', cost: 'cost' }, 'share'),
    verdict: day(action.profitability.verdictDate),
    purpose: purposeNames[action.costs[0]?.purpose ?? 'steering'],
  };
}

/** Work on the site costs hours only, and no indicator of the plan judges it. */
function siteRow(task: PlannedTask, strategy: Strategy): SheetRow {
  return {
    ...taskCells(task, strategy),
    plannedHours: value(task.hours, 'hours'),
    plannedCash: value(0, 'money'),
    plannedCost: value(task.hours * strategy.inputs.company.hourlyCost, 'money'),
  };
}

const readOf = (name: string) =>
  ({ template: 'sumOf', of: { sheet: 'readings', column: name }, where: { column: 'action', same: 'id' } }) as const;

/** What every task has. */
function taskCells({ id, title, owner, start, date }: PlannedTask, { inputs }: Strategy): SheetRow {
  return {
    title,
    owner,
    start: day(start),
    date: day(date),
    done: { typed: 'day' },
    cash: formula(readOf('cash'), 'money'),
    hours: formula(readOf('hours'), 'hours'),
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
    id,
  };
}

/** The indicator that judges the action: target, reading and state. Its cost is divided by a count of results, never by a rate. */
function goalCells(main: PlannedAction['kpis'][number]): SheetRow {
  const format = formatOf[main.unit];
  const down = main.direction === 'down';
  return {
    indicator: kpiTitle(main.kpiId),
    target: value(main.target, format),
    origin: provenanceNames[main.provenance],
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
