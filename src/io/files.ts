import { createReadStream } from 'node:fs';
import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../core/values/failure.ts';
import type { Text } from '../core/values/text.ts';
import { makeFolder, removeEmptyFolders } from './make-folder.ts';
import type { Files } from './services/files.ts';

/** Bytes of lines that are collected for one write. */
const writeAtOnce = 1 << 18;

/** The files of a run: a file is complete under its name, or absent. */
export const localFiles: Files = {
  read: async (path) => {
    try {
      return new Uint8Array(await readFile(path));
    } catch (error) {
      throw readingFailure(error, path);
    }
  },
  write: (path, content) => replaceFile(path, (file) => file.writeFile(content)),
  writeLines: (path, lines) =>
    replaceFile(path, async (file) => {
      const waiting = Buffer.allocUnsafeSlow(writeAtOnce);
      let length = 0;
      const fits = (line: string | Uint8Array): boolean => {
        if (typeof line !== 'string' || 3 * line.length >= waiting.length - length) return false;
        length += waiting.write(line, length);
        if (!line.endsWith('\n')) waiting[length++] = 10;
        return true;
      };
      const flush = async (): Promise<void> => {
        if (length > 0) await file.writeFile(waiting.subarray(0, length));
        length = 0;
      };
      const write = async (line: string | Uint8Array): Promise<void> => {
        await flush();
        if (typeof line !== 'string') return file.writeFile(line);
        if (!fits(line)) await file.writeFile(line.endsWith('\n') ? line : `${line}\n`);
      };
      // A plain loop where lines need no wait: an await for each takes as long as to write it.
      if (Symbol.iterator in lines) {
        for (const line of lines) if (!fits(line)) await write(line);
      } else {
        for await (const line of lines) if (!fits(line)) await write(line);
      }
      await flush();
    }),
  exists: (path) =>
    stat(path).then(
      () => true,
      () => false,
    ),
  remove: (path) => rm(path, { force: true }),
  parts: async function* (path) {
    try {
      yield* createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>;
    } catch (error) {
      throw readingFailure(error, path);
    }
  },
};

/** A `Failure` for a path that is missing, a folder or not readable; any other error is returned as it is. */
function readingFailure(error: unknown, path: string): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new Failure('invalid-input', {
      fr: `Le fichier ${path} n’existe pas\u202f: vérifiez son chemin.`,
      en: `The file ${path} does not exist: check its path.`,
    });
  }
  if (code === 'EISDIR') {
    return new Failure('invalid-input', {
      fr: `${path} est un dossier\u202f: donnez un fichier.`,
      en: `${path} is a folder: give a file.`,
    });
  }
  if (code !== 'EACCES' && code !== 'EPERM') return error;
  return new Failure('invalid-input', {
    fr: `Le fichier ${path} ne peut pas être lu\u202f: vérifiez ses droits.`,
    en: `The file ${path} cannot be read: check its permissions.`,
  });
}

async function replaceFile(path: string, fill: (file: FileHandle) => Promise<void>): Promise<void> {
  const part = `${path}.part`;
  try {
    makeFolder(dirname(path));
    const file = await open(part, 'w');
    try {
      await fill(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw storageFailure(error, path);
  }
}

/**
 * Creates a folder and checks that it is writable; throws `Failure` with what to do when it is not. Returns what removes
 * the folders that were created and are empty still.
 */
export async function prepareFolder(folder: string): Promise<() => void> {
  const probe = join(folder, `.maillage-${process.pid}.part`);
  try {
    const created = makeFolder(folder);
    await writeFile(probe, 'x');
    return () => removeEmptyFolders(created);
  } catch (error) {
    throw storageFailure(error, folder);
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

/** Checks that a file can be written, before the work that produces its content; throws `Failure` otherwise. */
export async function prepareFile(path: string): Promise<void> {
  const part = `${path}.part`;
  try {
    makeFolder(dirname(path));
    if (await isFolder(path)) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    // An unfinished file shows that the folder is writable, and may belong to another process.
    if (await localFiles.exists(part)) return;
    await writeFile(part, 'x', { flag: 'wx' });
    await rm(part, { force: true });
  } catch (error) {
    throw storageFailure(error, path);
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

const closedCodes = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EISDIR',
  'EEXIST',
  'ENAMETOOLONG',
  'ENOENT',
  'ELOOP',
]);

/** A `Failure` for a full disk or a path that cannot be written; any other error is returned as it is. */
function storageFailure(error: unknown, path: string): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new Failure('storage-full', {
      fr: `«\u202f${path}\u202f» n’a pas été écrit. Libérez de la place puis relancez la même commande.`,
      en: `“${path}” was not written. Free some space, then run the same command again.`,
    });
  }
  if (typeof code !== 'string' || !closedCodes.has(code)) return error;
  const way = ways[code] ?? {
    fr: 'donnez un autre chemin, ou corrigez ses droits',
    en: 'give another path, or mend its permissions',
  };
  return new Failure('invalid-input', {
    fr: `«\u202f${path}\u202f» ne peut pas être écrit (${code})\u202f: ${way.fr}.`,
    en: `“${path}” cannot be written (${code}): ${way.en}.`,
  });
}

const fileOnPath: Text = {
  fr: 'un fichier porte ce nom, ou celui d’un dossier de ce chemin. Donnez un autre chemin',
  en: 'a file has that name, or that of a folder on its path. Give another path',
};

/** What is wrong and what to do, by error code. */
const ways: Readonly<Record<string, Text>> = {
  EEXIST: fileOnPath,
  ENOTDIR: fileOnPath,
  EISDIR: { fr: 'c’est un dossier. Donnez un nom de fichier', en: 'it is a folder. Give the name of a file' },
  EROFS: {
    fr: 'ce disque est en lecture seule. Donnez un autre chemin',
    en: 'this disk is read-only. Give another path',
  },
  ENOENT: {
    fr: 'le système n’y laisse rien créer. Donnez un autre chemin',
    en: 'the system lets nothing be made there. Give another path',
  },
  ENAMETOOLONG: {
    fr: 'ce nom est trop long. Donnez-en un plus court',
    en: 'this name is too long. Give a shorter one',
  },
  ELOOP: {
    fr: 'ses liens symboliques tournent en rond. Donnez un autre chemin',
    en: 'its symbolic links go round in a circle. Give another path',
  },
};
