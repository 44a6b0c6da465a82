import { draftAuthor } from '../../planning/plan/details/draft-author.ts';
import type { ReadyText } from '../../planning/plan/details/ready-text.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair } from '../../values/text.ts';
import type { ReportBlock } from '../blocks.ts';
import { heading, type SheetRow, sheet } from '../build-blocks.ts';

/** The rows of a text: one for each part, then its second variant, and who wrote it where a model was asked. */
export const readyRows = ({ parts, variant, draft }: ReadyText): SheetRow[] => [
  ...parts.map(({ label, text }): SheetRow => [label.fr, label.en, text.replaceAll('\n', ' · ')]),
  [`Variante (${variant.element.fr})`, `Variant (${variant.element.en})`, variant.text],
  ...(draft === undefined ? [] : [['Rédigé par', 'Written by', draftAuthor(draft)] as const]),
];

/** The texts that a figure of the company calls for and those of its actions, then what could not be written; texts of contents are in their briefs, those of the path to keep customers and of the programmes in their parts. */
export function readyTextsPart({ texts, missingTexts, actions }: Strategy): ReportBlock[] {
  const elsewhere = new Set(
    actions
      .filter(({ content, retention, referral }) => content !== null || retention !== null || referral !== null)
      .map(({ id }) => id),
  );
  const shown = texts.filter(({ actionId }) => actionId === null || !elsewhere.has(actionId));
  return [
    heading('ready-texts', pair('Annexe\u202f: les textes prêts', 'Annex: the texts that are ready')),
    ...shown.map(({ title, why, ready }) =>
      sheet(title, [...(why === null ? [] : [['Pourquoi', 'Why', why] as const]), ...readyRows(ready)]),
    ),
    ...(missingTexts.length === 0 ? [] : missingPart(missingTexts)),
  ];
}

/** What was not written, each once, with what it needs. */
const missingPart = (missing: Strategy['missingTexts']): ReportBlock[] => [
  heading('missing-texts', pair('Annexe\u202f: les textes non préparés', 'Annex: the texts that were not prepared')),
  ...missing.map(({ title, because, need }) =>
    sheet(title, [
      ['Non préparé, car', 'Not prepared, because', because],
      ['Pour l’écrire, il faut', 'To write it, we need', need],
    ]),
  ),
];
