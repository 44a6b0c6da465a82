import type { Text } from '../core/values/text.ts';

/** Content of a file: whole, or in pieces so that a large file is never in memory whole. Byte pieces are ended lines. */
export type ExportContent = string | Uint8Array | Iterable<string | Uint8Array>;

/** One kind of file made from an audit, a plan, a closed cycle or a comparison. */
export interface ExportDefinition<Source, Rendered = MaybePromise<ExportContent | null>> {
  /** Name of the file: `calendar.ics`. The API and the folder of `--out` use it. */
  readonly id: string;
  /** `Content-Type` of the file over HTTP. */
  readonly mediaType: string;
  /** What a person opens the file for; absent from files of rows, which are read as lists. */
  readonly purpose?: Text;
  /** Present when the file is written only when `--documents` lists this name. */
  readonly document?: DocumentOption;
  /** True for a file that the next run reads as well: it stays when a run has nothing for it. */
  readonly isRead?: true;
  /** Returns null when the source has nothing for this file, which is then not written, and removed if it is there. */
  readonly render: (source: Source) => Rendered;
}

/** A value of `--documents` with its description for the help: `docx` (report). */
export interface DocumentOption {
  readonly name: string;
  readonly title: Text;
}

type MaybePromise<Value> = Value | Promise<Value>;

/**
 * Declares an export. Load a heavy library inside `render` (`await import(…)`): every command loads the catalogue.
 *
 * @example
 * export const calendarIcs = defineExport({
 *   id: 'calendar.ics',
 *   mediaType: 'text/calendar; charset=utf-8',
 *   render: ({ strategy, locale }: PlanSource) => icsOf(strategy, locale),
 * });
 */
export function defineExport<Source, Rendered extends MaybePromise<ExportContent | null>>(
  definition: ExportDefinition<Source, Rendered>,
): ExportDefinition<Source, Rendered> {
  return definition;
}

const office = 'application/vnd.openxmlformats-officedocument';

export const mediaTypes = {
  json: 'application/json; charset=utf-8',
  jsonLines: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  sarif: 'application/sarif+json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  calendar: 'text/calendar; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  docx: `${office}.wordprocessingml.document`,
  pptx: `${office}.presentationml.presentation`,
  xlsx: `${office}.spreadsheetml.sheet`,
} as const;

/** A value as an indented JSON file. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** JSON lines, one row at a time: the rows of a large site are never all in memory. */
export function* jsonLines<Row>(rows: Iterable<Row>, shape: (row: Row) => unknown = (row) => row): Iterable<string> {
  for (const row of rows) yield `${JSON.stringify(shape(row))}\n`;
}

/** The whole content in one array. */
export function contentBytes(content: ExportContent): Uint8Array {
  if (content instanceof Uint8Array) return content;
  if (typeof content === 'string') return Buffer.from(content);
  // Copied, since a piece may be valid only until the next one.
  return Buffer.concat(Array.from(content, (piece) => Buffer.from(piece as string)));
}
