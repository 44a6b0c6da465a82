import { counted } from '../../../values/counted.ts';
import type { ProjectGain } from '../../../planning/plan/economics/effect-ledger.ts';
import type { Project } from '../../../planning/plan/details/planned-insight.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import type { PlannedAction } from '../../../planning/plan/planned-action.ts';
import { compareText } from '../../../values/compare-text.ts';
import { sum } from '../../../values/sum.ts';
import { pair, type Text } from '../../../values/text.ts';
import type { Cell, ReportBlock } from '../../blocks.ts';
import { note, subheading, table } from '../../build-blocks.ts';
import { hoursText, money, plannedCost, shortDay } from '../../plan-cells.ts';
import { decisionRule, expectedResult, signed } from './expected-result.ts';

/** A project with its actions, its gain and the last of its verdicts. */
interface ProjectResult {
  readonly project: Project;
  readonly actions: readonly PlannedAction[];
  readonly gain: ProjectGain;
  readonly cash: number;
  readonly verdictOn: string;
}

type Plan = Pick<Strategy, 'projects' | 'actions' | 'ledger' | 'company'>;

/** The projects of a plan, the best return on their cost first. */
export function projectResults({ projects, actions, ledger }: Plan): ProjectResult[] {
  return projects
    .flatMap((project): ProjectResult[] => {
      const own = actions.filter(({ id }) => project.actionIds.includes(id));
      const gain = ledger.byProject.find(({ projectId }) => projectId === project.id);
      const verdictOn = own
        .map(({ profitability }) => profitability.verdictDate)
        .sort(compareText)
        .at(-1);
      if (gain === undefined || verdictOn === undefined) return [];
      return [{ project, actions: own, gain, cash: cashOf(own), verdictOn }];
    })
    .sort((a, b) => returnOf(b) - returnOf(a) || compareText(a.project.id, b.project.id));
}

const cashOf = (actions: readonly PlannedAction[]): number =>
  sum(actions.flatMap(({ costs }) => costs.flatMap(({ nature, planned }) => (nature === 'people' ? [] : planned))));

/** Margin for each unit of cost; the margin itself where nothing is paid. */
const returnOf = ({ gain: { margin, cost } }: Pick<ProjectResult, 'gain'>): number => margin / Math.max(1, cost);

/** What each project costs, brings and becomes. */
export function projectTable(plan: Plan): ReportBlock[] {
  const results = projectResults(plan);
  if (results.length === 0) return [];
  const { currency } = plan.company;
  return [
    table(
      pair(
        'Projet par projet\u202f: coût, résultat attendu, rentabilité',
        'Project by project: cost, expected result, profitability',
      ),
      [
        ['Projet', 'Project', 'wide'],
        ['Heures', 'Hours', 'number'],
        ['Coût, temps compris', 'Cost, time included', 'number'],
        ['Nouveaux clients attendus', 'New customers expected', 'number'],
        ['Marge attendue en un an', 'Margin expected in a year', 'number'],
        ['Pour 1 dépensé', 'For 1 spent', 'number'],
        ['Avant de commencer', 'Before it starts', 'wide'],
        ['Verdict le', 'Verdict on'],
      ],
      [...results.map((one) => projectRow(one, currency)), totalRow(results, currency)],
    ),
    note(orderNote),
  ];
}

const orderNote = pair(
  'Les projets qui rendent le plus sont en tête\u202f: si les heures manquent, réduire en partant du bas, sauf les relevés et ce que la loi demande. Au verdict, un projet garde ses heures s’il a apporté le nombre de clients qui le paie\u202f; en dessous de la moitié, ses heures vont au premier du tableau.',
  'The projects that return most come first: if hours run short, cut from the bottom, except readings and what the law asks. On its verdict day, a project keeps its hours if it has brought the number of customers that pays for it; under half of it, its hours go to the first of the table.',
);

function projectRow(result: ProjectResult, currency: string): Cell[] {
  const { project, gain, verdictOn } = result;
  return [
    project.title,
    hoursText(project.hours),
    money(gain.cost, currency),
    gain.customers === 0 ? '–' : signed(gain.customers),
    gain.margin === 0 ? '–' : money(gain.margin, currency),
    ratioCell(gain, currency),
    outlook(result),
    shortDay(verdictOn),
  ];
}

/** Margin for one unit of currency; none where nothing is paid or nothing is expected. */
const ratioCell = ({ margin, cost }: Pick<ProjectGain, 'margin' | 'cost'>, currency: string): Cell =>
  cost === 0 || margin <= 0 ? '–' : money(Math.round((100 * margin) / cost), currency);

/** What the forecast says of a project before its first day. */
function outlook({ gain: { margin, customers, cost, paysFrom }, cash, actions }: ProjectResult): Text {
  const from = counted(paysFrom ?? 0, ['client', 'clients'], ['customer', 'customers']);
  const pays = paysFrom === null ? pair('', '') : pair(`\u202f; payé dès ${from.fr}`, `; paid from ${from.en}`);
  if (margin < 0 || customers < 0)
    return pair('libère un budget qui coûtait trop par client', 'frees a budget that cost too much a customer');
  if (margin === 0)
    return actions.every(({ kind }) => kind === 'measurement')
      ? pair('aucune vente\u202f: donne les relevés des autres', 'no sale: gives the readings of the others')
      : pair(
          `aucun client compté avant un premier relevé${pays.fr}`,
          `no customer counted before a first reading${pays.en}`,
        );
  if (margin >= cost)
    return pair(
      `rentable${cost === 0 ? ', sans dépense' : ''}${pays.fr}`,
      `profitable${cost === 0 ? ', nothing being paid' : ''}${pays.en}`,
    );
  if (cash > 0 && margin >= cash)
    return pair(
      `paie ses dépenses, pas ses heures la première année${pays.fr}`,
      `pays its cash, not its hours in the first year${pays.en}`,
    );
  return pair(`ne se paie pas la première année${pays.fr}`, `not paid back in the first year${pays.en}`);
}

function totalRow(results: readonly ProjectResult[], currency: string): Cell[] {
  const gains = results.map(({ gain }) => gain);
  const [cost, margin] = [sum(gains.map((one) => one.cost)), sum(gains.map((one) => one.margin))];
  return [
    pair('Ensemble', 'All'),
    hoursText(sum(results.map(({ project }) => project.hours))),
    money(cost, currency),
    signed(sum(gains.map(({ customers }) => customers))),
    money(margin, currency),
    ratioCell({ margin, cost }, currency),
    '',
    shortDay(
      results
        .map(({ verdictOn }) => verdictOn)
        .sort(compareText)
        .at(-1) as string,
    ),
  ];
}

/** The actions of each project: cost, expected result, cost of one result, rule and day of the verdict. */
export function actionTables(plan: Plan): ReportBlock[] {
  const results = projectResults(plan);
  if (results.length === 0) return [];
  return [
    subheading('results', pair('Chaque action, projet par projet', 'Every action, project by project')),
    ...results.map(({ project, actions }) => actionTable(project, actions, plan)),
  ];
}

function actionTable(
  { title }: Project,
  actions: readonly PlannedAction[],
  { ledger, company: { currency } }: Plan,
): ReportBlock {
  return table(
    title,
    [
      ['Action', 'Action'],
      ['Responsable', 'In charge'],
      ['Coût, temps compris', 'Cost, time included', 'number'],
      ['Résultat attendu', 'Expected result', 'wide'],
      ['Coût d’un résultat', 'Cost of one result', 'number'],
      ['Règle du verdict', 'Rule of the verdict', 'wide'],
      ['Verdict le', 'Verdict on'],
    ],
    actions.map((action): Cell[] => {
      const row = ledger.rows.find(({ actionId }) => actionId === action.id);
      const { result, each } = expectedResult(action, row, currency);
      return [
        action.title,
        action.owner,
        money(plannedCost(action), currency),
        result,
        each,
        decisionRule(action, currency),
        shortDay(action.profitability.verdictDate),
      ];
    }),
  );
}
