import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import { pageFindings } from '../../core/audits/results/page-findings.ts';
import type { FindingRow } from '../../core/audits/results/to-findings.ts';
import type { AddedSentence } from '../../core/linking/see-also/added-sentence.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Text } from '../../core/values/text.ts';
import { anchorRows } from './anchor-rows.ts';
import type { CsvValue } from '../csv.ts';

/** A row of a file of an audit. */
export type AuditRow = Readonly<Record<string, unknown>>;

/** A list as a table. */
export interface ListShape {
  readonly id: string;
  readonly title: Text;
  /** Columns in order; columns of one's own come after those of pages. */
  readonly columns: readonly string[];
  /** Those that a terminal has room for. */
  readonly brief: readonly string[];
}

/** A list of an audit as a table: one file of its folder. */
export interface AuditList extends ListShape {
  /** The file of the audit folder: JSON lines, or a JSON array. */
  readonly file: string;
  /** The rows of the table that one row of the file gives: itself where absent. */
  readonly spread?: (row: AuditRow) => readonly AuditRow[];
  /** The rows of the table from all rows of the file; those of the file where absent. */
  readonly gather?: (rows: readonly AuditRow[]) => readonly AuditRow[];
}

const pages: AuditList = {
  id: 'pages',
  title: { fr: 'Pages', en: 'Pages' },
  file: 'pages.jsonl',
  columns:
    'url status error redirectTo redirectHops source inSitemap depth contentType charset bytes title titleLength description descriptionLength h1 canonical robots lang hreflang indexable indexableReason inlinks outlinks rank words language topic kind kindReason rendered cheiRank betweenness hub authority robotsRule h2'.split(
      ' ',
    ),
  brief: ['url', 'status', 'kind', 'depth', 'inlinks', 'title'],
};

const links: AuditList = {
  id: 'links',
  title: { fr: 'Liens', en: 'Links' },
  file: 'links.jsonl',
  columns: ['from', 'to', 'status', 'anchor', 'rel', 'follow', 'position', 'element', 'sentence', 'offset'],
  brief: ['from', 'to', 'status', 'anchor', 'position'],
};

const anchors: AuditList = {
  id: 'anchors',
  title: { fr: 'Ancres', en: 'Anchors' },
  file: 'links.jsonl',
  columns: ['to', 'anchor', 'count', 'pages', 'share'],
  brief: ['to', 'anchor', 'count', 'pages', 'share'],
  gather: anchorRows,
};

const findings: AuditList = {
  id: 'findings',
  title: { fr: 'Constats', en: 'Findings' },
  file: 'findings.jsonl',
  columns: ['check', 'severity', 'status', 'page', 'message', 'places', 'fix'],
  brief: ['severity', 'status', 'check', 'page', 'message'],
  spread: (row) => pageFindings(row as unknown as FindingRow).map((own) => ({ ...row, ...own })),
};

export const suggestionsList: AuditList = {
  id: 'suggestions',
  title: { fr: 'Liens à ajouter', en: 'Links to add' },
  file: 'suggestions.jsonl',
  columns: ['from', 'to', 'anchor', 'sentence', 'confidence', 'reason'],
  brief: ['from', 'to', 'anchor', 'confidence'],
};

export const additionsList: AuditList = {
  id: 'additions',
  title: { fr: 'Liens à décider', en: 'Links to decide' },
  file: 'additions.jsonl',
  columns: ['from', 'to', 'anchor', 'sentence', 'after', 'reason'],
  brief: ['from', 'to', 'anchor'],
  spread: (row) => [{ ...row, after: (row as unknown as AddedSentence).after.text }],
};

const keyphrases: AuditList = {
  id: 'keyphrases',
  title: { fr: 'Expressions', en: 'Keyphrases' },
  file: 'keyphrases.jsonl',
  columns: ['url', 'text', 'score', 'count'],
  brief: ['url', 'text', 'score'],
  spread: ({ url, keyphrases: found }) => (found as readonly AuditRow[]).map((one) => ({ url, ...one })),
};

const keywords: AuditList = {
  id: 'keywords',
  title: { fr: 'Mots-clés', en: 'Keywords' },
  file: 'keywords.json',
  columns:
    'text language score pages intent page volume impressions clicks position expectedClicks volumeFile volumeFrom volumeTo shownFile shownFrom shownTo'.split(
      ' ',
    ),
  brief: ['text', 'volume', 'position', 'expectedClicks', 'page'],
};

const searches: AuditList = {
  id: 'searches',
  title: { fr: 'Recherches', en: 'Searches' },
  file: 'searches.json',
  columns:
    'query page answer position impressions clicks impressionsPerMonth volume difficulty expectedClicks quickWin change brand coverage shownFile shownFrom shownTo volumeFile volumeFrom volumeTo'.split(
      ' ',
    ),
  brief: ['query', 'position', 'impressions', 'volume', 'expectedClicks', 'page'],
};

const competing: AuditList = {
  id: 'competing',
  title: { fr: 'Pages en concurrence', en: 'Competing pages' },
  file: 'competing.json',
  columns: ['keyphrase', 'a', 'b', 'confirmed', 'cosine', 'risk', 'sameIntent', 'advice'],
  brief: ['keyphrase', 'a', 'b', 'confirmed', 'advice'],
};

const images: AuditList = {
  id: 'images',
  title: { fr: 'Images', en: 'Images' },
  file: 'images.jsonl',
  columns: ['url', 'alt', 'bytes', 'status', 'contentType', 'width', 'height', 'lazy', 'pages', 'page'],
  brief: ['url', 'alt', 'bytes', 'status', 'pages', 'page'],
};

const topics: AuditList = {
  id: 'topics',
  title: { fr: 'Sujets', en: 'Topics' },
  file: 'topics.json',
  columns: ['id', 'name', 'terms', 'pages', 'hub'],
  brief: ['name', 'pages', 'hub'],
};

/** The lists of an audit, in the order of the sheets of its workbook. */
export const auditLists: readonly AuditList[] = [
  pages,
  links,
  anchors,
  images,
  findings,
  suggestionsList,
  additionsList,
  keyphrases,
  keywords,
  searches,
  topics,
  competing,
];

/** Columns of a list for its rows: those it names, then those of the owner of the audit. */
export function columnsOf(list: AuditList, first: AuditRow | undefined): readonly string[] {
  if (list !== pages || first === undefined) return list.columns;
  return [...list.columns, ...Object.keys(first).filter((name) => !list.columns.includes(name))];
}

const addressColumns = new Set(['url', 'redirectTo', 'canonical', 'from', 'to', 'page', 'hub', 'a', 'b']);

/** Lists of words are shown, other lists are counted. */
const wordColumns = new Set(['terms', 'keywords']);

function listCell(values: readonly unknown[], column: string): CsvValue {
  if (column === 'h2') return values.join(' | ');
  if (column === 'hreflang') return (values as readonly { readonly lang: string }[]).map(({ lang }) => lang).join(', ');
  return wordColumns.has(column) ? values.join(', ') : values.length;
}

/** The cell of a column: a sentence in one language, an address as people read it, a long list as its length. */
export function cellOf(row: AuditRow, column: string, locale: Locale): CsvValue {
  const value = row[column];
  if (typeof value === 'string') return addressColumns.has(column) ? shownAddress(value) : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return listCell(value, column);
  return (value as Text)[locale] ?? null;
}
