import type { Strategy } from '../../planning/plan/plan.ts';
import type { CostLine } from '../../planning/plan/costs.ts';
import { minorUnits } from '../../values/money.ts';
import { pair, type Text } from '../../values/text.ts';
import { money } from '../plan/cells.ts';
import { provenanceWords } from '../provenance-words.ts';
import type { SheetRow, WorkbookSheet } from './workbook.ts';
import { amount, column, computed, formula, quotient, total, totalWord, value } from './cells.ts';

/** What may be spent, what is planned, what was spent and what is left; then the time, which is no spending. */
export function budgetSheet({ costs, company: { currency }, capacity, inputs }: Strategy): WorkbookSheet {
  const hour = money(minorUnits(inputs.company.hourlyCost, currency), currency);
  const left: SheetRow = {
    left: formula({ template: 'difference', of: 'cap', less: 'spent' }, 'money'),
    used: quotient('spent', 'cap', 'share'),
  };
  const [declared, calculated] = [provenanceWords.declared, provenanceWords.computed];
  /** Lines may leave a part of the budget to nobody; then it is told beside their sum. */
  const isWhole = costs.byPurpose.reduce((sum, one) => sum + one.cap, 0) === costs.budget;
  const budget: SheetRow = {
    line: pair('Budget du cycle', 'Budget of the cycle'),
    cap: amount(costs.budget, currency),
    capOrigin: declared,
    planned: amount(costs.cashPlanned, currency),
    plannedOrigin: calculated,
    spent: total('spent', 'money'),
    ...left,
  };
  return {
    id: 'budget',
    name: pair('Budget', 'Budget'),
    columns: [
      column('line', 42, 'Poste', 'Budget line'),
      column('cap', 16, 'Plafond', 'Limit'),
      column('capOrigin', 14, 'Provenance du plafond', 'Origin of the limit'),
      column('planned', 16, 'Prévu', 'Planned'),
      column('plannedOrigin', 14, 'Provenance du prévu', 'Origin of the plan'),
      computed('spent', 16, 'Dépensé', 'Spent'),
      computed('left', 16, 'Reste', 'Left'),
      computed('used', 16, 'Part utilisée', 'Share used'),
    ],
    rows: costs.byPurpose.map(({ purpose, cap, planned }) => ({
      line: purposeWords[purpose],
      cap: amount(cap, currency),
      capOrigin: calculated,
      planned: amount(planned, currency),
      plannedOrigin: calculated,
      spent: formula(
        { template: 'sumOf', of: { sheet: 'actions', column: 'cash' }, where: { column: 'purpose', same: 'line' } },
        'money',
      ),
      ...left,
    })),
    totals: [
      {
        line: totalWord,
        cap: total('cap', 'money'),
        ...(isWhole ? { capOrigin: declared } : {}),
        planned: total('planned', 'money'),
        spent: total('spent', 'money'),
        ...left,
      },
      ...(isWhole ? [] : [budget]),
      {
        line: pair('Réserve\u202f: ce que le plan laisse libre', 'Reserve: what the plan leaves free'),
        planned: amount(costs.contingency, currency),
        plannedOrigin: calculated,
      },
      {
        line: pair('Heures de travail', 'Hours of work'),
        cap: value(capacity.hoursTotal, 'hours'),
        capOrigin: declared,
        planned: value(capacity.hoursPlanned, 'hours'),
        plannedOrigin: calculated,
        spent: formula({ template: 'sumOf', of: { sheet: 'actions', column: 'hours' } }, 'hours'),
        left: formula({ template: 'difference', of: 'cap', less: 'spent' }, 'hours'),
        used: quotient('spent', 'cap', 'share'),
      },
      {
        line: pair(
          `Ces heures à ${hour.fr} l’heure, hors budget`,
          `These hours at ${hour.en} an hour, outside the budget`,
        ),
        planned: amount(costs.peoplePlanned, currency),
        plannedOrigin: calculated,
      },
    ],
    empty: pair('Ce plan n’a aucun budget.', 'This plan has no budget.'),
    sticky: 1,
    pagesWide: 1,
  };
}

export const purposeWords: Readonly<Record<CostLine['purpose'], Text>> = {
  acquisition: pair('acquisition', 'acquisition'),
  activation: pair('activation', 'activation'),
  retention: pair('rétention', 'retention'),
  referral: pair('recommandation', 'referral'),
  steering: pair('pilotage', 'steering'),
};
