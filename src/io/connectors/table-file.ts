import { type ImportOutcome, refused } from '../../core/framework/imports/import-outcome.ts';
import { type ExportContext, readArchive, readExport, readSheets } from '../../core/framework/imports/read-export.ts';
import { workbookSheets } from '../../core/framework/imports/workbook-sheets.ts';
import { unzip, type ZipEntry } from './unzip.ts';

/** Largest upload read, in megabytes of 1,048,576 bytes as elsewhere. */
export const largestUploadMb = 20;
const largestUpload = largestUploadMb * 1024 * 1024;

/** Reads an exported file by its content, not its name: text table, JSON rows, archive or workbook. */
export function readTableFile(name: string, bytes: Uint8Array, context: ExportContext = {}): ImportOutcome {
  if (bytes.length > largestUpload) return refused('too-large');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return readExport({ name, bytes }, context);
  const archive = unzip(bytes);
  if (archive.kind === 'refused') return refused(archive.reason);
  const isWorkbook = archive.entries.some((entry) => entry.name === 'xl/workbook.xml');
  if (!isWorkbook) return readArchive(archive.entries, context);
  const sheets = workbookSheets(textsOf(archive.entries));
  if (sheets === null) return refused('workbook-unsafe');
  const read = readSheets(sheets, name, context);
  if (read.kind === 'refused' || /\.xlsx$/i.test(name)) return read;
  return { ...read, warnings: { ...read.warnings, 'extension-mismatch': 1 } };
}

function textsOf(entries: readonly ZipEntry[]): Map<string, string> {
  return new Map(entries.map((entry) => [entry.name, new TextDecoder().decode(entry.bytes)]));
}
