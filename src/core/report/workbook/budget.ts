import type { CostSummary } from '../../planning/plan/costs.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { minorUnits } from '../../values/money.ts';
import { sum } from '../../values/sum.ts';
import { pair } from '../../values/text.ts';
import { money } from '../plan-cells.ts';
import { purposeNames } from '../plan-names.ts';
import { provenanceNames } from '../provenance-names.ts';
import { amount, column, computed, formula, quotient, total, totalWord, value } from './cells.ts';
import type { SheetGuide, SheetRow, WorkbookSheet } from './workbook.ts';

const { declared, computed: calculated } = provenanceNames;

/** The budget by purpose, planned and spent, then the hours, which are not spending. */
export function budgetSheet(strategy: Strategy): WorkbookSheet {
  const { costs } = strategy;
  // The caps of the purposes may sum to less than the budget, which then has its row.
  const isWhole = sum(costs.byPurpose.map((one) => one.cap)) === costs.budget;
  return {
    id: 'budget',
    name: pair('Budget', 'Budget'),
    guide: guideOf(strategy),
    columns: [
      column('line', 42, pair('Poste', 'Budget line')),
      column('cap', 16, pair('Plafond', 'Limit')),
      column('capOrigin', 14, pair('Provenance du plafond', 'Origin of the limit')),
      column('planned', 16, pair('Prévu', 'Planned')),
      column('plannedOrigin', 14, pair('Provenance du prévu', 'Origin of the plan')),
      computed('spent', 16, pair('Dépensé', 'Spent')),
      computed('left', 16, pair('Reste', 'Left')),
      computed('used', 16, pair('Part utilisée', 'Share used')),
    ],
    rows: costs.byPurpose.map((one) => purposeRow(one, costs.currency)),
    totals: [
      totalRow(isWhole),
      ...(isWhole ? [] : [budgetRow(strategy)]),
      reserveRow(strategy),
      hoursRow(strategy),
      hoursCostRow(strategy),
    ],
    empty: pair('Ce plan n’a aucun budget.', 'This plan has no budget.'),
    sticky: 1,
    pagesWide: 1,
  };
}

function guideOf({ costs }: Strategy): SheetGuide {
  const budget = money(costs.budget, costs.currency);
  return {
    shows: pair(
      `Ce qui reste des ${budget.fr} du cycle, poste par poste.`,
      `What is left of the ${budget.en} of the cycle, line by line.`,
    ),
    enter: pair('Rien\u202f: tout vient de la feuille Relevés.', 'Nothing: all comes from the Readings sheet.'),
  };
}

/** What is left of a limit once the spending is taken off. */
const leftOf = (format: 'money' | 'hours'): SheetRow => ({
  left: formula({ template: 'difference', of: 'cap', less: 'spent' }, format),
  used: quotient('spent', 'cap', 'share'),
});

function purposeRow({ purpose, cap, planned }: CostSummary['byPurpose'][number], currency: string): SheetRow {
  return {
    line: purposeNames[purpose],
    cap: amount(cap, currency),
    capOrigin: calculated,
    planned: amount(planned, currency),
    plannedOrigin: calculated,
    spent: formula(
      { template: 'sumOf', of: { sheet: 'actions', column: 'cash' }, where: { column: 'purpose', same: 'line' } },
      'money',
    ),
    ...leftOf('money'),
  };
}

const totalRow = (isWhole: boolean): SheetRow => ({
  line: totalWord,
  cap: total('cap', 'money'),
  ...(isWhole ? { capOrigin: declared } : {}),
  planned: total('planned', 'money'),
  spent: total('spent', 'money'),
  ...leftOf('money'),
});

const budgetRow = ({ costs, company: { currency } }: Strategy): SheetRow => ({
  line: pair('Budget du cycle', 'Budget of the cycle'),
  cap: amount(costs.budget, currency),
  capOrigin: declared,
  planned: amount(costs.cashPlanned, currency),
  plannedOrigin: calculated,
  spent: total('spent', 'money'),
  ...leftOf('money'),
});

const reserveRow = ({ costs, company: { currency } }: Strategy): SheetRow => ({
  line: pair('Réserve\u202f: ce que le plan laisse libre', 'Reserve: what the plan leaves free'),
  planned: amount(costs.contingency, currency),
  plannedOrigin: calculated,
});

const hoursRow = ({ capacity }: Strategy): SheetRow => ({
  line: pair('Heures de travail', 'Hours of work'),
  cap: value(capacity.hoursTotal, 'hours'),
  capOrigin: declared,
  planned: value(capacity.hoursPlanned, 'hours'),
  plannedOrigin: calculated,
  spent: formula({ template: 'sumOf', of: { sheet: 'actions', column: 'hours' } }, 'hours'),
  ...leftOf('hours'),
});

function hoursCostRow({ costs, company: { currency }, inputs }: Strategy): SheetRow {
  const hour = money(minorUnits(inputs.company.hourlyCost, currency), currency);
  return {
    line: pair(`Ces heures à ${hour.fr} l’heure, hors budget`, `These hours at ${hour.en} an hour, outside the budget`),
    planned: amount(costs.peoplePlanned, currency),
    plannedOrigin: calculated,
  };
}
