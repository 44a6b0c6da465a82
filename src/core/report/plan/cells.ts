import { typesetText } from '../../language/typeset.ts';
import { channelType, isChannelType } from '../../framework/channels.ts';
import type { Company } from '../../framework/company/company.ts';
import { findKpi } from '../../framework/kpis/kpi-of.ts';
import type { KpiUnit } from '../../framework/kpis/kpi.ts';
import { measureText, moneyText } from '../../framework/measure-text.ts';
import { percentText } from '../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock, ReportColumn } from '../blocks.ts';

/** Cells and small blocks that the parts of the written plan share. */

/** An indicator in words; the code of one the catalogue does not hold. */
export const kpiName = (id: string): Text => findKpi(id)?.title ?? pair(id, id);

/** The owner’s channel in words: the name of its type. */
export function channelTitle(company: Company, channelId: string): Text {
  const typeId = company.channels.find((one) => one.id === channelId)?.typeId ?? channelId;
  return isChannelType(typeId) ? channelType(typeId).title : pair(channelId, channelId);
}

export const money = (minor: number, currency: string): Text => ({
  fr: moneyText(minor, currency, 'fr'),
  en: moneyText(minor, currency, 'en'),
});

/** A value in its unit, or nothing. */
export const measure = (value: number | null, unit: KpiUnit, currency: string): Cell =>
  value === null ? null : typesetText(measureText(value, unit, currency));

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

/** A day and its hour as one says them: `mardi 12 janvier 2027 à 9 h 30`; `YYYY-MM-DDTHH:MM`, or a day alone. */
export function momentWords(moment: string): Text {
  const [day = '', time] = moment.split('T');
  const show = (locale: string): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  if (time === undefined) return pair(show('fr-FR'), show('en-GB'));
  const [hour = '', minute = ''] = time.split(':');
  const past = minute === '00' ? '' : `\u00a0${minute}`;
  return pair(`${show('fr-FR')} à ${Number(hour)}\u00a0h${past}`, `${show('en-GB')} at ${time}`);
}

/** Month and year of an ISO day or month. */
export function monthWords(day: string): Text {
  const show = (locale: string): string =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${day.slice(0, 7)}-01T00:00:00Z`),
    );
  return pair(show('fr-FR'), show('en-GB'));
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
export const joined = (texts: readonly Text[], separator: string | Text = ' '): Text =>
  inBoth((locale) =>
    texts.map((one) => one[locale]).join(typeof separator === 'string' ? separator : separator[locale]),
  );

/** Between a name and what is said of it. */
export const colon: Text = { fr: '\u202f: ', en: ': ' };

/** Between members of a list that hold commas. */
export const semicolon: Text = { fr: '\u202f; ', en: '; ' };
