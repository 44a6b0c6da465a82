import { pair } from '../contents/pair.ts';
import { typesetText } from '../contents/typeset.ts';
import { channelType, isChannelType } from '../framework/channels.ts';
import type { Company } from '../framework/company.ts';
import { kpiOf } from '../framework/kpi-of.ts';
import { kpis } from '../framework/kpis/index.ts';
import type { KpiBinding } from '../strategy/strategy.ts';
import { showMoney } from '../values/money.ts';
import type { Locale } from '../values/locale.ts';
import type { Text } from '../values/text.ts';
import type { Cell, ReportBlock, ReportColumn } from './blocks.ts';

/** Cells and small blocks that the parts of the written plan share. */

const known = new Set(kpis.map((kpi) => kpi.id));

/** An indicator in words; the code of one the catalogue does not hold. */
export const kpiName = (id: string): Text => (known.has(id) ? kpiOf(id).title : pair(id, id));

/** The owner’s channel in words: the name of its type. */
export function channelTitle(company: Company, channelId: string): Text {
  const typeId = company.channels.find((one) => one.id === channelId)?.typeId ?? channelId;
  return isChannelType(typeId) ? channelType(typeId).title : pair(channelId, channelId);
}

/** An amount, without cents where it has none. */
export function money(minor: number, currency: string): Text {
  const show = (locale: Locale): string => {
    const shown = showMoney({ amountMinor: minor, currency }, locale);
    return minor % 100 === 0 ? shown.replace(/[.,]00(?!\d)/, '') : shown;
  };
  return { fr: show('fr'), en: show('en') };
}

/** A value in its unit, as people read it. */
export function measure(value: number | null, unit: KpiBinding['unit'], currency: string): Cell {
  if (value === null) return null;
  const show = (locale: Locale): string => {
    const number = (digits: number): string =>
      new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: digits }).format(value);
    if (unit === 'rate') return percentText(value, locale);
    if (unit === 'money') return money(Math.round(value * 100), currency)[locale];
    if (unit === 'hours') return `${number(1)} h`;
    if (unit === 'days') return locale === 'fr' ? `${number(0)} j` : `${number(0)} d`;
    if (unit === 'seconds') return `${number(0)} s`;
    return number(Math.abs(value) < 10 && !Number.isInteger(value) ? 2 : 0);
  };
  return typesetText({ fr: show('fr'), en: show('en') });
}

/** A rate as a percentage, finer under 10 % unless told otherwise. */
export function percentText(value: number, locale: Locale, digits = Math.abs(value) < 0.1 ? 2 : 0): string {
  return new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: digits,
  }).format(value);
}

export const percent = (value: number | null): Cell =>
  value === null ? null : { fr: percentText(value, 'fr'), en: percentText(value, 'en') };

/** A part of a whole, to the nearest point. */
export const part = (value: number | null): Cell =>
  value === null ? null : { fr: percentText(value, 'fr', 0), en: percentText(value, 'en', 0) };

export function dayWords(day: string): Text {
  const show = (locale: string): string =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    );
  return { fr: show('fr-FR'), en: show('en-GB') };
}

type Label = readonly [fr: string, en: string, kind?: 'number' | 'wide'];

export function table(
  caption: Text,
  labels: readonly Label[],
  rows: readonly (readonly Cell[])[],
  more = 0,
): ReportBlock {
  const columns = labels.map(
    ([fr, en, kind]): ReportColumn => ({
      label: { fr, en },
      ...(kind === 'number' ? { number: true } : {}),
      ...(kind === 'wide' ? { wide: true } : {}),
    }),
  );
  return { kind: 'table', caption: typesetText(caption), columns, rows, more };
}

/** A sheet: one line per point, for what would be too wide as a row. */
export const sheet = (caption: Text, rows: readonly (readonly [fr: string, en: string, cell: Cell])[]): ReportBlock =>
  table(
    caption,
    [
      ['Point', 'Item'],
      ['Contenu', 'Content', 'wide'],
    ],
    rows.map(([fr, en, cell]): Cell[] => [{ fr, en }, cell]),
  );

export const paragraph = (text: Text, tone?: 'note' | 'warning'): ReportBlock => ({
  kind: 'paragraph',
  text: typesetText(text),
  ...(tone === undefined ? {} : { tone }),
});

export const subtitle = (id: string, fr: string, en: string): ReportBlock => ({
  kind: 'heading',
  level: 3,
  text: typesetText(pair(fr, en)),
  id,
});

/** Sentences one after the other, in both languages. */
export const joined = (texts: readonly Text[], separator = ' '): Text => ({
  fr: texts.map((one) => one.fr).join(separator),
  en: texts.map((one) => one.en).join(separator),
});
