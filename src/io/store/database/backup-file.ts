import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { Failure } from '../../../core/values/failure.ts';

/** Writes lines to a compressed file, readable by its owner alone; an interrupted run leaves no file of that name. */
export async function writeBackup(path: string, lines: AsyncIterable<string>): Promise<void> {
  const part = `${path}.part`;
  try {
    const texts = Readable.from(withNewlines(lines));
    await pipeline(texts, createGzip({ level: 4 }), createWriteStream(part, { mode: 0o600 }));
    const file = await open(part, 'r+');
    await file.sync();
    await file.close();
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw unwritable(path, error as NodeJS.ErrnoException);
  }
}

function unwritable(path: string, error: NodeJS.ErrnoException): unknown {
  if (error.syscall === undefined) return error;
  return new Failure(error.code === 'ENOSPC' ? 'storage-full' : 'invalid-input', {
    fr: `La sauvegarde «\u202f${path}\u202f» ne s’écrit pas (${error.code ?? 'inconnu'})\u202f: donnez un autre fichier par --file.`,
    en: `The backup “${path}” cannot be written (${error.code ?? 'unknown'}): give another file with --file.`,
  });
}

async function* withNewlines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

/** The lines of a compressed file. Throws `Failure('invalid-input')` when it cannot be read to its end. */
export async function* readBackup(path: string): AsyncGenerator<string> {
  const bytes = createGunzip();
  const read = pipeline(createReadStream(path), bytes).catch((error: unknown) => void bytes.destroy(error as Error));
  try {
    for await (const line of createInterface({ input: bytes, crlfDelay: Infinity })) yield line;
    await read;
    if (bytes.errored !== null) throw bytes.errored;
  } catch (error) {
    throw unreadable(path, error as NodeJS.ErrnoException);
  }
}

function unreadable(path: string, error: NodeJS.ErrnoException): unknown {
  if (error instanceof Failure) return error;
  return new Failure('invalid-input', {
    fr: `La sauvegarde «\u202f${path}\u202f» ne se lit pas jusqu’au bout (${error.code ?? 'inconnu'})\u202f: rien n’a été restauré.`,
    en: `The backup “${path}” cannot be read to its end (${error.code ?? 'unknown'}): nothing was restored.`,
  });
}
