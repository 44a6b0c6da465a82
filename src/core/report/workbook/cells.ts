import { majorUnits } from '../../values/money.ts';
import { shownAddress } from '../../values/shown-address.ts';
import { pair, type Text } from '../../values/text.ts';
import { parsedUrl } from '../../values/url.ts';
import type { CellFormat, CeilingWords, Formula, GoalWords, SheetCell, SheetColumn } from './workbook.ts';

/** Cells and columns that the sheets of a workbook share. */

export const column = (key: string, width: number, fr: string, en: string): SheetColumn => ({
  key,
  width,
  label: pair(fr, en),
});

/** A column the reader fills; its title says so, for colour alone would not, and in which unit where that may be doubted. */
export const typed = (key: string, width: number, fr: string, en: string, unit?: Text): SheetColumn => {
  const told = unit === undefined ? pair('', '') : pair(`${unit.fr}, `, `${unit.en}, `);
  return { ...column(key, width, `${fr} (${told.fr}à saisir)`, `${en} (${told.en}to type)`), by: 'reader' };
};

export const computed = (key: string, width: number, fr: string, en: string): SheetColumn => ({
  ...column(key, width, `${fr} (se calcule)`, `${en} (computed)`),
  by: 'formula',
});

export const value = (of: number | null, format: CellFormat): SheetCell => ({ value: of, format });

export const amount = (minor: number | null, currency: string): SheetCell =>
  value(minor === null ? null : majorUnits({ amountMinor: minor, currency }), 'money');

export const formula = (of: Formula, format: CellFormat): SheetCell => ({ formula: of, format });

export const quotient = (over: string, under: string, format: CellFormat): SheetCell =>
  formula({ template: 'quotient', over, under }, format);

export const total = (of: string, format: CellFormat): SheetCell => formula({ template: 'total', of }, format);

export const day = (iso: string): SheetCell => ({ day: iso });

/** A page that exists leads there, one to create is told; those of the company’s own domain by their path. */
export function page(url: string, domain: string): SheetCell {
  return { url, path: isOwn(url, domain) };
}

export function pageToCreate(url: string, domain: string): Text {
  const parsed = isOwn(url, domain) ? parsedUrl(url) : null;
  const shown = shownAddress(parsed === null ? url : `${parsed.pathname}${parsed.search}`);
  return pair(`à créer\u202f: ${shown}`, `to create: ${shown}`);
}

function isOwn(url: string, domain: string): boolean {
  const host = parsedUrl(url)?.host;
  return host !== undefined && host === parsedUrl(domain)?.host;
}

/** What does not apply. */
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

export const totalWord: Text = pair('Total', 'Total');
