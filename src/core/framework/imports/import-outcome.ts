import type { Day } from '../../values/day.ts';
import type { Text } from '../../values/text.ts';

/** Why a whole file is rejected. */
export type RefusalReason =
  | 'empty-file'
  | 'too-large'
  | 'not-a-table'
  | 'old-spreadsheet'
  | 'archive-damaged'
  | 'archive-unsafe'
  | 'workbook-unsafe'
  | 'lost-characters'
  | 'no-data-table'
  | 'headers-only'
  | 'totals-only'
  | 'missing-column'
  | 'unbalanced-quotes'
  | 'truncated'
  | 'mixed-decimals'
  | 'mixed-dates'
  | 'overlapping-periods'
  | 'wrong-site';

export interface ImportRefusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  readonly detail: Text;
  /** Lines of the file to check; the first line is 1. */
  readonly lines: readonly number[];
  /** Missing or found names, for the message. */
  readonly names: readonly string[];
}

/** Questions to answer before the rows can be stored. */
export type QuestionId =
  | 'mapping'
  | 'day-order'
  | 'decimal-sign'
  | 'currency'
  | 'exchange-rate'
  | 'period'
  | 'market'
  | 'duplicate-column'
  | 'accept-partial';

export interface ImportQuestion {
  readonly id: QuestionId;
  readonly sentence: Text;
  /** Accepted values; empty = any. */
  readonly choices: readonly string[];
}

/** Answers to the questions of an earlier reading. */
export interface ImportAnswers {
  readonly dayOrder?: 'day-first' | 'month-first';
  readonly decimal?: ',' | '.';
  /** Number (the first is 1) of the column to use among columns of one name. */
  readonly column?: number;
  /** Keep only the rows in this currency; also the currency of amounts without one. */
  readonly currency?: string;
  readonly acceptTruncated?: boolean;
  /** Days of the figures, when the file does not contain them. */
  readonly period?: { readonly from: Day; readonly to: Day };
  /** Country of search volumes, when neither the file nor its name contains it. */
  readonly market?: string;
  /** True: the proposed columns of a table of no known export are right. */
  readonly mappingConfirmed?: boolean;
  /** True: import the readable rows although more than one in five is rejected. */
  readonly acceptPartial?: boolean;
}

export interface ImportRow {
  readonly line: number;
  /** Campaign, query, page, keyword … as read. */
  readonly entity: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly currency: string | null;
  /** Figures by field; null = no figure in the cell. */
  readonly values: Readonly<Record<string, number | null>>;
  readonly texts: Readonly<Record<string, string>>;
}

export interface RefusedRow {
  readonly line: number;
  readonly reason: 'negative-cost' | 'unreadable-date' | 'unreadable-number';
  readonly cell: string;
}

export interface ImportTable {
  readonly source: string;
  /** Name of a file of an archive or of a sheet of a workbook; empty otherwise. */
  readonly name: string;
  readonly headerLine: number;
  /** Field by header as written. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly rows: readonly ImportRow[];
  readonly totalsRows: number;
  readonly ignoredRows: number;
  readonly refused: readonly RefusedRow[];
  /** Sums of additive fields over the imported rows; a keyword counts once. */
  readonly sums: Readonly<Record<string, number>>;
  /** Ranks averaged over the rows, weighted by their weight field. */
  readonly means: Readonly<Record<string, number>>;
  /** Warnings by field: `gsc_impression_bug`, `definition:matomo`. */
  readonly flags: Readonly<Record<string, readonly string[]>>;
  readonly period: { readonly from: Day; readonly to: Day } | null;
  readonly currency: string | null;
  readonly market: string | null;
  /** Volumes of a low-spend account are ranges, never the figure shown. */
  readonly volumes: 'exact' | 'ranges';
}

export interface ImportReading {
  readonly kind: 'read';
  readonly source: string;
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly decimal: ',' | '.' | null;
  readonly tables: readonly ImportTable[];
  readonly questions: readonly ImportQuestion[];
  /** Number of occurrences by warning. */
  readonly warnings: Readonly<Record<string, number>>;
}

export type ImportOutcome = ImportReading | ImportRefusal;

export function refused(
  reason: RefusalReason,
  lines: readonly number[] = [],
  names: readonly string[] = [],
): ImportRefusal {
  const write = sentences[reason];
  const where = lines.length > 0 ? lines.join(', ') : '';
  const what = names.join(', ');
  return { kind: 'refused', reason, detail: { fr: write.fr(where, what), en: write.en(where, what) }, lines, names };
}

type Write = (lines: string, names: string) => string;

const sentences: Readonly<Record<RefusalReason, { readonly fr: Write; readonly en: Write }>> = {
  'empty-file': plain('Le fichier est vide : exportez-le de nouveau.', 'The file is empty: export it again.'),
  'too-large': plain(
    'Le fichier dépasse 20 Mo : exportez une période plus courte.',
    'The file is over 20 MB: export a shorter period.',
  ),
  'not-a-table': plain(
    'Ce fichier n’est pas un tableau : envoyez un CSV ou un XLSX.',
    'This file is not a table: send a CSV or an XLSX.',
  ),
  'old-spreadsheet': plain(
    'Ce classeur est au format .xls de 1997 : enregistrez-le en .xlsx ou .csv.',
    'This workbook is a 1997 .xls: save it as .xlsx or .csv.',
  ),
  'archive-damaged': plain(
    'L’archive est incomplète : téléchargez-la de nouveau.',
    'The archive is damaged: download it again.',
  ),
  'archive-unsafe': plain(
    'L’archive contient des noms ou des tailles anormaux : envoyez les fichiers CSV un par un.',
    'The archive contains abnormal names or sizes: send its CSV files one by one.',
  ),
  'workbook-unsafe': plain(
    'Le classeur a trop de colonnes ou de cellules vides : envoyez la feuille utile en CSV.',
    'The workbook has too many columns or empty cells: send the sheet you need as CSV.',
  ),
  'lost-characters': {
    fr: (lines) =>
      `Des lettres accentuées sont perdues dès la ligne ${lines} : exportez de nouveau sans rouvrir le fichier.`,
    en: (lines) => `Accented letters are lost from line ${lines} on: export again without reopening the file.`,
  },
  'no-data-table': plain(
    'Aucun tableau de mesures dans ce fichier : exportez les données, non les filtres.',
    'No table of figures in this file: export the data, not the filters.',
  ),
  'headers-only': plain(
    'Le fichier n’a que ses titres de colonnes : choisissez une période qui contient des données.',
    'The file has only its column titles: choose a period with data.',
  ),
  'totals-only': plain(
    'Le fichier n’a que des totaux : exportez le détail.',
    'The file has only totals: export the detail.',
  ),
  'missing-column': {
    fr: (_lines, names) => `Une colonne manque : ${names}. Ajoutez-la à l’export.`,
    en: (_lines, names) => `A column is missing: ${names}. Add it to the export.`,
  },
  'unbalanced-quotes': {
    fr: (lines) => `Un guillemet ouvert à la ligne ${lines} ne se ferme jamais : corrigez cette ligne.`,
    en: (lines) => `A quote opened in line ${lines} is never closed: mend that line.`,
  },
  truncated: {
    fr: (lines) => `La ligne ${lines} est coupée au milieu : téléchargez le fichier de nouveau.`,
    en: (lines) => `Line ${lines} stops in the middle: download the file again.`,
  },
  'mixed-decimals': {
    fr: (lines) => `Les décimales changent de signe à la ligne ${lines} : corrigez ces cellules.`,
    en: (lines) => `Decimals change sign in line ${lines}: mend those cells.`,
  },
  'mixed-dates': {
    fr: (lines) => `Les dates changent d’ordre (jour et mois) à la ligne ${lines} : exportez avec un seul format.`,
    en: (lines) => `Dates change order (day and month) in line ${lines}: export with one format.`,
  },
  'overlapping-periods': {
    fr: (lines) => `Les lignes ${lines} couvrent les mêmes jours pour le même élément : gardez-en une.`,
    en: (lines) => `Lines ${lines} cover the same days for the same item: keep one.`,
  },
  'wrong-site': {
    fr: (_lines, names) => `Les adresses sont celles d’un autre site (${names}) : exportez le bon site.`,
    en: (_lines, names) => `The addresses belong to another site (${names}): export the right site.`,
  },
};

function plain(fr: string, en: string): { fr: Write; en: Write } {
  return { fr: () => fr, en: () => en };
}
