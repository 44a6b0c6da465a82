import type { Locale } from '../../core/values/locale.ts';
import { counted } from '../../core/values/counted.ts';
import { pair, type Text } from '../../core/values/text.ts';
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
  const rows = counted(shown, ['ligne', 'lignes'], ['row', 'rows'])[locale];
  if (all === shown) return rows;
  return `${rows} ${{ fr: 'sur', en: 'of' }[locale]} ${numberText(all, locale)}`;
}

/** `3 tableaux, 24 lignes`. */
export function tablesText(tables: number, rows: number, locale: Locale): string {
  const names = counted(tables, ['tableau', 'tableaux'], ['table', 'tables'])[locale];
  return `${names}, ${rowsText(rows, rows, locale)}`;
}

/** `6 éléments`. */
export const itemsText = (count: number, locale: Locale): string =>
  counted(count, ['élément', 'éléments'], ['item', 'items'])[locale];

/** The summary of the items that follow the first ones of a list: `Voir 5 autres liens`. */
export const restText = (count: number, of: RestKind, locale: Locale): string =>
  `${{ fr: 'Voir', en: 'Show' }[locale]} ${counted(count, restNames[of].fr, restNames[of].en)[locale]}`;

export type RestKind = keyof typeof restNames;

const restNames = {
  links: { fr: ['autre lien', 'autres liens'], en: ['more link', 'more links'] },
  places: { fr: ['autre endroit', 'autres endroits'], en: ['more place', 'more places'] },
  items: { fr: ['autre élément', 'autres éléments'], en: ['more item', 'more items'] },
} as const;
