import type { ExportContent, ExportDefinition } from '../../exports/export.ts';
import type { Files } from '../../io/services/files.ts';

interface WriteOptions {
  readonly folder: string;
  /** Names of the documents to write in addition to the files that are always written. */
  readonly documents: readonly string[];
  readonly files: Files;
}

/** Writes the files of a catalogue one after the other, so that only one is in memory. */
export async function writeExports<Source>(
  catalogue: readonly ExportDefinition<Source>[],
  source: Source,
  { folder, documents, files }: WriteOptions,
): Promise<void> {
  for (const { id, document, render, isRead = false } of catalogue) {
    if (document !== undefined && !documents.includes(document.name)) continue;
    const content = await render(source);
    if (content !== null) await writeContent(`${folder}/${id}`, content, files);
    // That of an earlier run would be taken for one of this run.
    else if (!isRead) await files.remove(`${folder}/${id}`);
  }
}

function writeContent(path: string, content: ExportContent, files: Files): Promise<void> {
  return typeof content === 'string' || content instanceof Uint8Array
    ? files.write(path, content)
    : files.writeLines(path, content);
}
