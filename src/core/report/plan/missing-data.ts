import type { Strategy } from '../../planning/plan/plan.ts';
import { pair } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, note, table } from '../build-blocks.ts';

/** The data that the plan lacks, why it matters and how to get it. */
export function missingDataPart({ dataToCollect }: Pick<Strategy, 'dataToCollect'>): ReportBlock[] {
  const title = heading('missing', pair('Données à recueillir', 'Data to collect'));
  if (dataToCollect.length === 0)
    return [title, note(pair('Aucune donnée ne manque au plan.', 'The plan misses no data.'))];
  return [
    title,
    table(
      pair('Ce que le plan ne sait pas encore', 'What the plan does not know yet'),
      [
        ['Donnée', 'Data', 'wide'],
        ['Pourquoi', 'Why', 'wide'],
        ['Comment', 'How', 'wide'],
      ],
      dataToCollect.map(({ what, why, how }): Cell[] => [what, why, how]),
    ),
  ];
}
