import { workbookSheets } from '../../core/framework/imports/workbook-sheets.ts';
import { type ActionReadings, actionReadings, readingsOfSheets } from '../../core/steering/action-readings.ts';
import { unzip } from './unzip.ts';

/** The readings of a text table or of the steering workbook, whichever the bytes are; null for neither. */
export function readReadingsFile(bytes: Uint8Array): ActionReadings | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return actionReadings(bytes);
  const archive = unzip(bytes);
  if (archive.kind === 'refused') return null;
  const texts = archive.entries.map(({ name, bytes: held }) => [name, new TextDecoder().decode(held)] as const);
  const sheets = workbookSheets(new Map(texts));
  return sheets === null ? null : readingsOfSheets(sheets);
}
