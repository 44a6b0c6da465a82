import { pair } from '../../values/text.ts';
import { readBindings } from '../../planning/plan/read-bindings.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { kpiName } from '../plan/cells.ts';
import { provenanceWords } from '../provenance-words.ts';
import { frequencyWords } from '../plan/conversion.ts';
import { formatOf, type SheetRow, type WorkbookSheet } from './workbook.ts';
import { column, computed, quotient, typed, value } from './cells.ts';

/**
 * What people fill: one row an indicator of an action. Its rows and titles are those of the table `close-cycle` reads, so
 * that the sheet saved as CSV closes the cycle. No line of totals may stand here: it would be read as an action.
 */
export function readingsSheet({ actions, company }: Strategy): WorkbookSheet {
  return {
    id: 'readings',
    name: pair('Relevés', 'Readings'),
    columns: [
      column('title', 38, 'Titre', 'Title'),
      column('what', 30, 'Ce qu’on relève', 'What to read'),
      column('target', 13, 'Cible', 'Target'),
      typed('result', 14, 'Résultat', 'Result'),
      typed('cash', 14, 'Dépense', 'Cash', pair(company.currency, company.currency)),
      typed('hours', 14, 'Heures', 'Hours', pair('1,5 = 1\u00a0h\u00a030', '1.5 = 1\u00a0h\u00a030')),
      typed('margin', 14, 'Marge', 'Margin', pair(company.currency, company.currency)),
      computed('reached', 13, 'Part de la cible', 'Share of target'),
      column('rhythm', 18, 'Rythme de lecture', 'Reading rhythm'),
      column('source', 26, 'Où le lire', 'Where to read it'),
      column('origin', 14, 'Provenance de la cible', 'Origin of the target'),
      column('action', 24, 'Action', 'Action'),
      column('kpi', 14, 'KPI', 'KPI'),
    ],
    rows: actions.flatMap((action) =>
      readBindings(action).map((one, index): SheetRow => {
        const format = formatOf[one.unit];
        return {
          title: action.title,
          what: kpiName(one.kpiId),
          target: value(one.target, format),
          result: { typed: format, negative: true },
          // What an action cost and earned is said once.
          ...(index === 0
            ? { cash: { typed: 'money' }, hours: { typed: 'hours' }, margin: { typed: 'money', negative: true } }
            : {}),
          reached:
            one.direction === 'down' ? quotient('target', 'result', 'share') : quotient('result', 'target', 'share'),
          rhythm: frequencyWords[one.readingFrequency],
          source: one.source,
          origin: provenanceWords[one.provenance] ?? one.provenance,
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
