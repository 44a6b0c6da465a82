import { pair } from '../../values/text.ts';
import { readBindings } from '../../planning/plan/read-bindings.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { kpiTitle, shortDay } from '../plan-cells.ts';
import { provenanceNames } from '../provenance-names.ts';
import { frequencyNames } from '../plan-names.ts';
import { formatOf, type SheetGuide, type SheetRow, type WorkbookSheet } from './workbook.ts';
import { column, computed, quotient, typed, value } from './cells.ts';

/**
 * What the reader enters: one row for each indicator of an action. Rows and titles are those that `close-cycle` reads, so
 * that the sheet saved as CSV closes the cycle. It has no row of totals, which would be read as an action.
 */
export function readingsSheet({ actions, company, cycle }: Strategy): WorkbookSheet {
  return {
    id: 'readings',
    name: pair('Relevés', 'Readings'),
    guide: guideOf(cycle.end),
    columns: [
      column('title', 38, pair('Titre', 'Title')),
      column('what', 30, pair('Ce qu’on relève', 'What to read')),
      column('target', 13, pair('Cible', 'Target')),
      typed('result', 14, pair('Résultat', 'Result')),
      typed('cash', 14, pair('Dépense', 'Cash'), pair(company.currency, company.currency)),
      typed('hours', 14, pair('Heures', 'Hours'), pair('1,5 = 1\u00a0h\u00a030', '1.5 = 1\u00a0h\u00a030')),
      typed('margin', 14, pair('Marge', 'Margin'), pair(company.currency, company.currency)),
      computed('reached', 13, pair('Part de la cible', 'Share of target')),
      column('rhythm', 18, pair('Rythme de lecture', 'Reading rhythm')),
      column('source', 26, pair('Où le lire', 'Where to read it')),
      column('origin', 14, pair('Provenance de la cible', 'Origin of the target')),
      column('action', 24, pair('Action', 'Action')),
      column('kpi', 14, pair('KPI', 'KPI')),
    ],
    rows: actions.flatMap((action) =>
      readBindings(action).map((one, index): SheetRow => {
        const format = formatOf[one.unit];
        return {
          title: action.title,
          what: kpiTitle(one.kpiId),
          target: value(one.target, format),
          result: { typed: format, negative: true },
          // Cost and margin are entered once for each action.
          ...(index === 0
            ? { cash: { typed: 'money' }, hours: { typed: 'hours' }, margin: { typed: 'money', negative: true } }
            : {}),
          reached:
            one.direction === 'down' ? quotient('target', 'result', 'share') : quotient('result', 'target', 'share'),
          rhythm: frequencyNames[one.readingFrequency],
          source: one.source,
          origin: provenanceNames[one.provenance],
          action: action.id,
          kpi: one.kpiId,
        };
      }),
    ),
    empty: pair('Ce plan n’a rien à relever.', 'This plan has nothing to read.'),
    sticky: 1,
    pagesWide: 1,
  };
}

function guideOf(end: string): SheetGuide {
  const day = shortDay(end);
  return {
    shows: pair(
      'Ce que chaque action a donné et coûté\u202f: la feuille qui nourrit les autres.',
      'What each action brought and cost: the sheet that feeds the others.',
    ),
    enter: pair(
      `Le résultat depuis le début de l’action, puis une fois par action la dépense, les heures et la marge. Après le ${day.fr}, «\u202fmaillage close-cycle --readings\u202f» lit ce classeur, ou cette feuille enregistrée en CSV, et prépare le cycle suivant. Ne changez pas les colonnes Action et KPI.`,
      `The result since the action began, then once per action the spending, hours and margin. After ${day.en}, “maillage close-cycle --readings” reads this workbook, or this sheet saved as CSV, and prepares the next cycle. Leave the columns Action and KPI as they are.`,
    ),
  };
}
