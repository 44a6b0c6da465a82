import { z } from 'zod';
import { csvDialects } from '../exports/csv.ts';
import { type AuditList, auditLists } from '../exports/lists/audit-lists.ts';
import { type PageKind, pageKinds } from '../core/audits/page-kinds/page-kind.ts';
import { locales } from '../core/values/locale.ts';
import type { Text } from '../core/values/text.ts';
import { Failure } from '../core/values/failure.ts';
import { chosenColumns, type ListRows, readList, selectedRows } from './files/read-list.ts';
import { briefKeywordColumns, keywordColumns, keywordFields, keywordRows } from './sites/group-keywords.ts';
import { requestedSearches, searchFilesField } from './files/plan-searches.ts';
import { withSearches } from './files/keywords-with-searches.ts';
import { field, pathField, repeatedField } from './inputs/field.ts';
import { type AnyOperation, defineOperation } from './operation.ts';

export const listFormats = ['table', 'json', 'jsonl', 'csv', 'xlsx', 'markdown'] as const;

const ListInput = z.strictObject({
  audit: pathField(z.string().min(1), 'dossier d’un audit', 'folder of an audit'),
  format: field(z.enum(listFormats).default('table'), 'forme de la liste', 'form of the list'),
  filter: repeatedField(
    z.array(z.string().min(3).max(500)).max(20).optional(),
    'garder les lignes où la condition est vraie (status=404, inlinks<2, title~guide)\u202f; à répéter',
    'keep the rows for which the condition is true (status=404, inlinks<2, title~guide); may be repeated',
  ),
  columns: field(
    z.array(z.string().min(1).max(320)).min(1).max(60).optional(),
    'colonnes à garder, dans cet ordre (url,title,inlinks)',
    'columns to keep, in this order (url,title,inlinks)',
  ),
  sort: field(
    z.array(z.string().min(1).max(320)).max(5).optional(),
    'champs de tri, - devant pour l’ordre décroissant (-inlinks,url)',
    'fields to sort by, - in front for descending order (-inlinks,url)',
  ),
  limit: field(
    z.number().int().min(1).max(10_000_000).optional(),
    'nombre de lignes au plus\u202f; 50 dans une table',
    'most rows; 50 in a table',
  ),
  dialect: field(
    z.enum(csvDialects).default('local'),
    'CSV\u202f: local (celui des tableurs de la langue) ou rfc4180 (pour les programmes)',
    'CSV: local (that of the spreadsheets of the language) or rfc4180 (for programs)',
  ),
  lang: field(z.enum(locales).optional(), 'langue des phrases\u202f: fr ou en', 'language of the sentences: fr or en'),
});

const PagesInput = ListInput.extend({
  kind: field(
    z.array(z.enum(pageKinds)).optional(),
    'genres des pages à garder (offer,article)',
    'kinds of the pages to keep (offer,article)',
  ),
});
type ListInput = z.output<typeof ListInput> & Partial<z.output<typeof PagesInput>>;

/** Rows that a table shows unless `--limit` is given. */
const rowsOfTable = 50;

export const ListedRows = z.object({
  columns: z.array(z.string()),
  /** Columns that a terminal has room for; those of the list where absent. */
  brief: z.array(z.string()).optional(),
  rows: z.array(z.record(z.string(), z.unknown())),
  /** Rows that the filters keep, with those beyond the limit. */
  total: z.number(),
});
export type ListedRows = z.output<typeof ListedRows>;

const summaries: Readonly<Record<string, Text>> = {
  pages: { fr: 'Lister les pages d’un dossier d’audit', en: 'List the pages of an audit folder' },
  links: { fr: 'Lister les liens d’un dossier d’audit', en: 'List the links of an audit folder' },
  anchors: {
    fr: 'Lister les ancres vers chaque page d’un dossier d’audit',
    en: 'List the anchors to each page of an audit folder',
  },
  findings: { fr: 'Lister les constats d’un dossier d’audit', en: 'List the findings of an audit folder' },
  suggestions: {
    fr: 'Lister les liens à ajouter d’un dossier d’audit',
    en: 'List the links to add of an audit folder',
  },
  additions: {
    fr: 'Lister les liens à décider d’un dossier d’audit, chacun avec sa phrase',
    en: 'List the links to decide of an audit folder, each with its sentence',
  },
  keyphrases: { fr: 'Lister les expressions d’un dossier d’audit', en: 'List the keyphrases of an audit folder' },
  keywords: {
    fr: 'Lister les mots-clés du site d’un dossier d’audit, chacun avec sa page',
    en: 'List the keywords of the site of an audit folder, each with its page',
  },
  searches: {
    fr: 'Lister les recherches des fichiers importés par un audit, chacune avec sa page et ce qu’il faut y changer',
    en: 'List the searches of the files that an audit imported, each with its page and what to change there',
  },
  competing: {
    fr: 'Lister les pages d’un dossier d’audit qui se disputent une recherche',
    en: 'List the pages of an audit folder that compete for one search',
  },
  images: { fr: 'Lister les images d’un dossier d’audit', en: 'List the images of an audit folder' },
  topics: {
    fr: 'Lister les sujets d’un dossier d’audit, ou regrouper une liste de mots-clés',
    en: 'List the topics of an audit folder, or group a list of keywords',
  },
};

/** The operation that lists one file of an audit folder, by the id of its list. */
export const listOperations: ReadonlyMap<string, AnyOperation> = new Map(
  auditLists.map((list) => [
    list.id,
    list.id === 'topics'
      ? topicsOperation(list)
      : list.id === 'keywords'
        ? keywordsOperation(list)
        : listOperation(list),
  ]),
);

function listOperation(list: AuditList): AnyOperation {
  return defineOperation({
    id: `list-${list.id}-of-folder`,
    summary: summaries[list.id]!,
    input: list.id === 'pages' ? PagesInput : ListInput,
    output: ListedRows,
    needs: ['files'],
    run: async (input: ListInput, { files }) => listed(await readList(list, input.audit, files), input),
  });
}

/** The list of keywords adds the searches of files, each with its page; a keyword and a search of the same words are one row. */
function keywordsOperation(list: AuditList): AnyOperation {
  return defineOperation({
    id: `list-${list.id}-of-folder`,
    summary: summaries[list.id]!,
    input: ListInput.extend({ import: searchFilesField }),
    output: ListedRows,
    needs: ['files', 'store', 'languages'],
    async run({ import: paths, ...input }, services): Promise<ListedRows> {
      const read = await readList(list, input.audit, services.files);
      const searches = await requestedSearches({ import: paths, audit: input.audit }, services);
      return listed({ ...read, rows: withSearches(read.rows, searches) }, input);
    },
  });
}

/** The list of topics groups a list of keywords too. */
function topicsOperation(list: AuditList): AnyOperation {
  return defineOperation({
    id: `list-${list.id}-of-folder`,
    summary: summaries[list.id]!,
    input: ListInput.extend({ ...keywordFields, audit: ListInput.shape.audit.optional() }),
    output: ListedRows,
    needs: ['files', 'store', 'languages'],
    async run({ keywords, groups, by, ...input }, services): Promise<ListedRows> {
      const { audit } = input;
      if (keywords !== undefined) {
        const rows = await keywordRows({ keywords, audit, groups, by }, services);
        return { brief: [...briefKeywordColumns[by]], ...listed({ list, columns: keywordColumns[by], rows }, input) };
      }
      if (audit === undefined) throw auditOrKeywords();
      return listed(await readList(list, audit, services.files), input);
    },
  });
}

/** The rows that the filters keep, up to the limit. */
function listed(
  read: ListRows,
  { format, filter, sort, limit, columns: given, kind: kinds }: Omit<ListInput, 'audit'>,
): ListedRows {
  const selected = selectedRows(read, { filter: filter ?? [], sort: sort ?? [] });
  const kept = kinds === undefined ? selected : selected.filter(({ kind }) => kinds.includes(kind as PageKind));
  const chosen = given === undefined ? null : chosenColumns(read, given);
  const most = limit ?? (format === 'table' ? rowsOfTable : kept.length);
  const rows = kept.slice(0, most);
  if (chosen === null)
    return { columns: [...read.columns], rows: rows as Record<string, unknown>[], total: kept.length };
  const own = rows.map((row) => Object.fromEntries(chosen.map((name) => [name, row[name] ?? null])));
  return { columns: chosen, brief: chosen, rows: own, total: kept.length };
}

function auditOrKeywords(): Failure {
  return new Failure('invalid-input', {
    fr: 'Donnez le dossier d’un audit (--audit), une liste de mots-clés (--keywords), ou les deux.',
    en: 'Give the folder of an audit (--audit), a list of keywords (--keywords), or both.',
  });
}
