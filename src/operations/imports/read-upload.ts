import type { ImportReading, ImportRow } from '../../core/framework/imports/import-outcome.ts';
import { companyInMemory } from '../../io/company-document.ts';
import type { AnswerName } from '../company/import-answers.ts';
import { importInto, type Upload } from '../import-data.ts';
import type { ImportSummary } from '../inputs/import-input.ts';
import type { KeptImport, ReadImport } from './stored-import.ts';

type Summary = Omit<ImportSummary, 'written'>;
type Change = ReadImport['willAdd'][number];

/** What is kept of long lists and texts: the journal keeps each revision of an import. */
const mostRefused = 100;
const mostTerms = 200;
const mostCharacters = 200;

export interface UploadRead {
  readonly read: ReadImport;
  /** The company with the figures of the file. */
  readonly company: unknown;
  readonly changed: boolean;
}

/** Reads a file for a company with the answers given so far; throws `Failure('import-refused')`. */
export function readUpload(company: unknown, upload: Upload, answers: KeptImport['answers']): UploadRead {
  const pairs = Object.entries(answers).map(([name, value]) => `${name}=${value}`);
  const { summary, read, changed, data } = importInto(companyInMemory(company), [upload], pairs, true);
  return { read: shownReading(summary, read[0]!), company: data, changed };
}

function shownReading(summary: Summary, { tables }: ImportReading): ReadImport {
  const { source, warnings, known, tables: shown } = summary.files[0]!;
  const changes = changesOf(summary);
  return {
    state: summary.questions.length === 0 ? 'ready' : 'needs-answers',
    source,
    tables: shown.map((table, at) => ({
      ...table,
      refused: table.refused.slice(0, mostRefused).map((row) => ({ ...row, cell: short(row.cell) })),
      refusedRows: table.refused.length,
      first20: tables[at]!.rows.slice(0, 20).map(shownRow),
    })),
    questions: summary.questions.map(({ id, sentence, choices }) => ({
      id,
      sentence,
      choices,
      answers: answersOf(id),
    })),
    notices: [
      ...(known ? [{ id: 'already-imported', count: 1 }] : []),
      ...Object.entries(warnings).map(([id, count]) => ({ id, count })),
    ],
    willAdd: changes.filter(({ before }) => before === null),
    willReplace: changes.filter(({ before }) => before !== null),
    newKeywords: summary.newKeywords.slice(0, mostTerms),
    waiting: summary.waiting,
    unplaced: summary.unplaced,
  };
}

function changesOf({ changes, keywords }: Summary): Change[] {
  return [
    ...changes.map(
      ({ channelId, metric, ...change }): Change => ({ of: 'channel', id: channelId, figure: metric, ...change }),
    ),
    ...keywords.map(({ term, ...change }): Change => ({ of: 'keyword', id: term, ...change })),
  ];
}

/** Names of the answers that a question needs. */
function answersOf(id: string): AnswerName[] {
  if (id === 'mapping') return ['mapping', 'channel'];
  if (id === 'exchange-rate') return ['currency'];
  return id === 'duplicate-column' ? ['column'] : [id as AnswerName];
}

function shownRow({ line, entity, from, to, currency, values, texts }: ImportRow) {
  const cut = Object.entries(texts).map(([name, text]) => [name, short(text)] as const);
  return { line, entity: short(entity), from, to, currency, values: { ...values }, texts: Object.fromEntries(cut) };
}

function short(text: string): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
}
