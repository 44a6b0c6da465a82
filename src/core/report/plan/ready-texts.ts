import type { ReadyText } from '../../planning/plan/details/ready-text.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { pair } from '../../values/text.ts';
import type { ReportBlock } from '../blocks.ts';
import { heading, type SheetRow, sheet } from '../build-blocks.ts';

/** The rows of a text: one for each part, then its second variant. */
export const readyRows = ({ parts, variant }: ReadyText): SheetRow[] => [
  ...parts.map(({ label, text }): SheetRow => [label.fr, label.en, text.replaceAll('\n', ' · ')]),
  [`Variante (${variant.element.fr})`, `Variant (${variant.element.en})`, variant.text],
];

/** The texts of scenarios, of the path to purchase, of retention and of referral; those of contents are in their briefs. */
export function readyTextsPart({ actions }: Strategy): ReportBlock[] {
  return [
    heading('ready-texts', pair('Annexe\u202f: les autres textes prêts', 'Annex: the other ready texts')),
    ...actions.flatMap((action): ReportBlock[] => {
      const ready = readyTextOf(action);
      return ready === null ? [] : [sheet(action.title, readyRows(ready))];
    }),
  ];
}

const readyTextOf = ({ scenario, conversion, retention, referral }: PlannedAction): ReadyText | null =>
  scenario?.ready ?? conversion?.ready ?? retention?.ready ?? referral?.ready ?? null;
