import { shownAddress } from '../../values/addresses/shown-address.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { parsedUrl } from '../../values/url.ts';
import { inUnits } from '../plan-cells.ts';
import type { CeilingWords, CellFormat, Formula, GoalWords, SheetCell, SheetColumn } from './workbook.ts';

/** A column that the plan fills; the width is in characters. */
export const column = (key: string, width: number, label: Text): SheetColumn => ({ key, width, label });

/**
 * A column that the reader completes. Its title states it, as colour alone would not, with the unit when it is not
 * obvious.
 */
export const typed = (key: string, width: number, label: Text, unit: Text | null = null): SheetColumn => {
  const prefix = unit === null ? pair('', '') : inBoth((locale) => `${unit[locale]}, `);
  return {
    ...column(key, width, pair(`${label.fr} (${prefix.fr}à saisir)`, `${label.en} (${prefix.en}to type)`)),
    by: 'reader',
  };
};

/** A column of formulas. */
export const computed = (key: string, width: number, label: Text): SheetColumn => ({
  ...column(key, width, pair(`${label.fr} (se calcule)`, `${label.en} (computed)`)),
  by: 'formula',
});

export const value = (of: number | null, format: CellFormat): SheetCell => ({ value: of, format });

/** An amount given in minor units. */
export const amount = (minor: number | null, currency: string): SheetCell =>
  value(minor === null ? null : inUnits(minor, currency), 'money');

export const formula = (of: Formula, format: CellFormat): SheetCell => ({ formula: of, format });

export const quotient = (over: string, under: string, format: CellFormat): SheetCell =>
  formula({ template: 'quotient', over, under }, format);

export const total = (of: string, format: CellFormat): SheetCell => formula({ template: 'total', of }, format);

export const day = (iso: string): SheetCell => ({ day: iso });

/** A link to an existing page, shown by its path when it is on the domain of the company. */
export const page = (url: string, domain: string): SheetCell => ({ url, path: isOwn(url, domain) });

/** A page to create, by its path when it is on the domain of the company. */
export function pageToCreate(url: string, domain: string): Text {
  const parsed = isOwn(url, domain) ? parsedUrl(url) : null;
  const shown = shownAddress(parsed === null ? url : `${parsed.pathname}${parsed.search}`);
  return pair(`à créer\u202f: ${shown}`, `to create: ${shown}`);
}

function isOwn(url: string, domain: string): boolean {
  const host = parsedUrl(url)?.host;
  return host !== undefined && host === parsedUrl(domain)?.host;
}

/** Shown where a column does not apply. */
export const none = '–';

export const goalWords: GoalWords = {
  met: pair('cible atteinte', 'target met'),
  near: pair('entre seuil bas et cible', 'between low mark and target'),
  missed: pair('sous le seuil bas', 'short of the low mark'),
};

export const ceilingWords: CeilingWords = {
  under: pair('sous le plafond', 'under the ceiling'),
  near: pair('proche du plafond', 'close to the ceiling'),
  reached: pair('plafond atteint', 'ceiling reached'),
};

export const totalWord = pair('Total', 'Total');
