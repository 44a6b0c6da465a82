import type { DocumentBrand } from '../../core/values/document-brand.ts';
import type { PageSheet, SheetLink } from '../../core/report/audit/page-sheets.ts';
import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import type { Locale } from '../../core/values/locale.ts';
import { counted } from '../../core/values/counted.ts';
import { pair, type Text } from '../../core/values/text.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { findingsFile, moreText } from '../report-labels.ts';
import { addressMarkup } from './cell.ts';
import { changeMarkup } from './change.ts';
import { foldBelow } from './fold.ts';
import { documentMarkup } from './render-html.ts';

/** The sheets of the pages as one self-contained file, a piece for each sheet. */
export function* renderSheets(
  { title, brand }: { readonly title: Text; readonly brand?: DocumentBrand | undefined },
  sheets: readonly PageSheet[],
  locale: Locale,
): Iterable<string> {
  const [head, foot] = documentMarkup(
    { title, subtitle: words.intro, nav: backMarkup(locale), ...(brand === undefined ? {} : { brand }) },
    locale,
  );
  yield `${head}<h2 id="pages">${words.pages[locale]}</h2>\n`;
  for (const sheet of sheets) yield `${sheetMarkup(sheet, locale)}\n`;
  yield foot;
}

const backMarkup = (locale: Locale): string => `<ol><li><a href="report.html">${words.report[locale]}</a></li></ol>`;

function sheetMarkup(sheet: PageSheet, locale: Locale): string {
  const path = escapeMarkup(pathOf(sheet.url));
  const kind = sheet.kind === null ? '' : ` <span class="badge">${escapeMarkup(sheet.kind[locale])}</span>`;
  const count = sheet.findings.length + sheet.more;
  return foldBelow(`<h3>${path}</h3>${kind}`, {
    count: `${sheet.title === null ? '' : `${sheet.title} — `}${countText(count, locale)}`,
    content: [factsMarkup(sheet, locale), findingsMarkup(sheet, locale), linksMarkup(sheet, locale)].join(''),
  });
}

/** The path with its letters decoded; an address of another host stays whole. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return shownAddress(pathname + search);
}

function factsMarkup(sheet: PageSheet, locale: Locale): string {
  const { url, kindReason, hidden, depth, words: count, inlinks, outlinks, keyphrases } = sheet;
  const rows: (readonly [Text, string])[] = [
    [words.address, addressMarkup(url)],
    ...(kindReason === null ? [] : [[words.kind, escapeMarkup(kindReason[locale])] as const]),
    ...(hidden === null ? [] : [[words.hidden, escapeMarkup(hidden[locale])] as const]),
    [words.figures, figuresText({ depth, count, inlinks, outlinks }, locale)],
    ...(keyphrases.length === 0 ? [] : [[words.keyphrases, escapeMarkup(keyphrases.join(', '))] as const]),
  ];
  return `<dl class="detail" id="${sheet.id}">${rows.map(([name, value]) => rowMarkup(name[locale], value)).join('')}</dl>`;
}

const rowMarkup = (name: string, value: string): string => `<div><dt>${name}</dt><dd>${value}</dd></div>`;

function figuresText(
  of: { readonly depth: number | null; readonly count: number; readonly inlinks: number; readonly outlinks: number },
  locale: Locale,
): string {
  const { depth, count, inlinks, outlinks } = of;
  const clicks =
    depth === null
      ? words.noPath[locale]
      : counted(
          depth,
          ['clic depuis l’accueil', 'clics depuis l’accueil'],
          ['click from the home page', 'clicks from the home page'],
        )[locale];
  const size = counted(count, ['mot', 'mots'], ['word', 'words'])[locale];
  const linking = counted(inlinks, ['page y mène', 'pages y mènent'], ['page links here', 'pages link here'])[locale];
  const linked = counted(outlinks, ['page', 'pages'], ['page', 'pages'])[locale];
  return `${size}, ${linking}, ${{ fr: 'mène à', en: 'links to' }[locale]} ${linked}, ${clicks}`;
}

function findingsMarkup({ findings, more }: PageSheet, locale: Locale): string {
  if (findings.length === 0) return '';
  const rows = findings.map(
    ({ severity, message, fix, before, after }) =>
      `<li>${escapeMarkup(message[locale])} <span class="badge">${escapeMarkup(severity[locale])}</span><br><span class="note">${escapeMarkup(fix[locale])}</span>${changeMarkup(before, after, locale)}</li>`,
  );
  const rest = more === 0 ? '' : `<p class="more">${moreText(more, findingsFile, locale)}</p>`;
  return `<h4>${words.findings[locale]}</h4><ul>${rows.join('')}</ul>${rest}`;
}

function linksMarkup({ missing, from, to }: PageSheet, locale: Locale): string {
  const added = missing.map(
    ({ url, anchor, sentence }) => `<li>${addressMarkup(url)}${changeMarkup(sentence, anchor, locale)}</li>`,
  );
  return [
    listMarkup(words.missing[locale], added),
    listMarkup(
      words.from[locale],
      from.map((link) => linkMarkup(link, locale)),
    ),
    listMarkup(
      words.to[locale],
      to.map((link) => linkMarkup(link, locale)),
    ),
  ].join('');
}

const linkMarkup = ({ url, anchor }: SheetLink, locale: Locale): string =>
  `<li>${addressMarkup(url)}${anchor === '' ? '' : locale === 'fr' ? ` («\u202f${escapeMarkup(anchor)}\u202f»)` : ` (“${escapeMarkup(anchor)}”)`}</li>`;

const listMarkup = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<h4>${title}</h4><ul>${items.join('')}</ul>`;

function countText(count: number, locale: Locale): string {
  if (count === 0) return words.none[locale];
  return locale === 'fr' ? `${count} constat${count > 1 ? 's' : ''}` : `${count} finding${count > 1 ? 's' : ''}`;
}

const words = {
  intro: pair(
    'Une fiche par page\u00a0: son genre, ses liens, ses mots, ce qui a été trouvé et la correction. Filtrez par adresse, genre ou constat.',
    'A sheet for each page: its kind, links, words, what was found and the fix. Filter by address, kind or finding.',
  ),
  report: pair('Le rapport', 'The report'),
  pages: pair('Les pages', 'The pages'),
  address: pair('Adresse', 'Address'),
  kind: pair('Genre', 'Kind'),
  hidden: pair('Dans les moteurs', 'In search engines'),
  figures: pair('En chiffres', 'In figures'),
  keyphrases: pair('Mots-clés', 'Keyphrases'),
  noPath: pair('aucun chemin depuis l’accueil', 'no path from the home page'),
  findings: pair('Ce qui a été trouvé', 'What was found'),
  missing: pair('Liens à ajouter dans cette page', 'Links to add on this page'),
  from: pair('Liens reçus dans les textes', 'Links received from texts'),
  to: pair('Liens donnés dans son texte', 'Links given in its text'),
  none: pair('rien à signaler', 'nothing to report'),
} as const satisfies Record<string, Text>;
