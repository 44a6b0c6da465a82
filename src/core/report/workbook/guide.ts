import { ceilingsOfLines } from '../plan/profitability/line-ceilings.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { money } from '../plan-cells.ts';
import { column } from './cells.ts';
import type { SheetRow, WorkbookSheet } from './workbook.ts';

/** How to use the workbook: colours, cost ceiling, then what each sheet shows and what the reader enters there. */
export function guideSheet(strategy: Strategy, sheets: readonly WorkbookSheet[]): WorkbookSheet {
  return {
    id: 'guide',
    name: pair('Mode d’emploi', 'How to use'),
    columns: [
      column('sheet', 18, pair('Feuille', 'Sheet')),
      column('tells', 58, pair('Ce qu’elle dit', 'What it tells')),
      column('type', 74, pair('Ce que vous y écrivez', 'What you write there')),
    ],
    rows: [
      colours,
      ceilingRow(strategy),
      ...sheets.flatMap(({ name, guide }): SheetRow[] =>
        guide === undefined ? [] : [{ sheet: name, tells: guide.shows, type: guide.enter }],
      ),
    ],
    empty: pair('', ''),
    sticky: 1,
    pagesWide: 1,
  };
}

const colours: SheetRow = {
  sheet: pair('Couleurs', 'Colours'),
  tells: pair(
    'Jaune, titre «\u202f(à saisir)\u202f»\u202f: à vous d’écrire. Gris, titre «\u202f(se calcule)\u202f»\u202f: une formule, à laisser. Blanc\u202f: le plan.',
    'Yellow, title “(to type)”: for you to write. Grey, title “(computed)”: a formula, to be left. White: the plan.',
  ),
  type: pair(
    'Une case vide n’est jamais comptée pour zéro\u202f: tant qu’un chiffre manque, ce qui en dépend reste vide.',
    'An empty cell is never counted as zero: as long as a figure is missing, what depends on it stays empty.',
  ),
};

function ceilingRow({ cac, company: { currency } }: Strategy): SheetRow {
  return {
    sheet: pair('Plafond', 'Ceiling'),
    tells: ceilingText(cac, currency),
    type: inBoth((locale) =>
      [...cac.alerts.map((one) => one.message), cac.pauseRule, cac.escalation].map((rule) => rule[locale]).join(' '),
    ),
  };
}

function ceilingText(cac: Strategy['cac'], currency: string): Text {
  const { cacMax, channelCap } = cac;
  const lines = ceilingsOfLines(cac, currency);
  if (lines !== null)
    return pair(
      `Un nouveau client coûte au plus le plafond de son public\u202f: ${lines.fr}.`,
      `A new customer costs at most the ceiling of its public: ${lines.en}.`,
    );
  const [most, cap] = [money(cacMax, currency), money(channelCap, currency)];
  return pair(
    `Un nouveau client coûte ${most.fr} au plus, tous frais compris\u202f; ${cap.fr} par canal.`,
    `A new customer costs ${most.en} at most, all costs included; ${cap.en} per channel.`,
  );
}
