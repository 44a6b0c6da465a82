import type { Locale } from '../../core/values/locale.ts';
import { pair, plural, type Text } from '../../core/values/text.ts';
import { numberText } from '../../core/values/number-text.ts';
import { reportLabels } from '../report-labels.ts';

/** Words of the HTML report that are on no other document. */
export const labels = {
  ...reportLabels,
  skip: pair('Aller au contenu', 'Skip to content'),
  wholeMap: pair('Toutes les pages', 'All pages'),
  proof: pair('La preuve', 'The proof'),
  where: pair('Où', 'Where'),
  time: pair('Temps', 'Time'),
  success: pair('Ce que vous verrez', 'What you will see'),
  add: pair('À ajouter\u00a0:', 'To add:'),
  pictureOf: pair('Aperçu de', 'View of'),
  chartNumbers: pair('Les nombres de l’image', 'The numbers of the picture'),
  mapRegion: pair('Carte à faire défiler', 'Map that scrolls'),
} satisfies Record<string, Text>;

/** `12 lignes`, or `15 lignes sur 42` when the table shows the first ones only. */
export function rowsText(shown: number, all: number, locale: Locale): string {
  const rows = counted(shown, locale, { fr: ['ligne', 'lignes'], en: ['row', 'rows'] });
  if (all === shown) return rows;
  return `${rows} ${{ fr: 'sur', en: 'of' }[locale]} ${numberText(all, locale)}`;
}

/** `3 tableaux, 24 lignes`. */
export function tablesText(tables: number, rows: number, locale: Locale): string {
  const names = counted(tables, locale, { fr: ['tableau', 'tableaux'], en: ['table', 'tables'] });
  return `${names}, ${rowsText(rows, rows, locale)}`;
}

/** `6 éléments`. */
export const itemsText = (count: number, locale: Locale): string =>
  counted(count, locale, { fr: ['élément', 'éléments'], en: ['item', 'items'] });

/** The summary of the items that follow the first ones of a list: `Voir 5 autres liens`. */
export const restText = (count: number, of: RestKind, locale: Locale): string =>
  `${{ fr: 'Voir', en: 'Show' }[locale]} ${counted(count, locale, restNames[of])}`;

export type RestKind = keyof typeof restNames;

const restNames = {
  links: { fr: ['autre lien', 'autres liens'], en: ['more link', 'more links'] },
  places: { fr: ['autre endroit', 'autres endroits'], en: ['more place', 'more places'] },
  items: { fr: ['autre élément', 'autres éléments'], en: ['more item', 'more items'] },
} as const satisfies Record<string, Forms>;

type Forms = Readonly<Record<Locale, readonly [one: string, other: string]>>;

function counted(count: number, locale: Locale, forms: Forms): string {
  const [one, other] = forms[locale];
  return `${numberText(count, locale)} ${plural(count, locale, { one, other })}`;
}
