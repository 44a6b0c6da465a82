import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../core/values/failure.ts';
import type { Files } from './services.ts';

/** Text gathered before one write to the disk, in characters. */
const writeAtOnce = 256 * 1024;

/** The files of a run: a file stands complete under its name, or not at all. */
export const localFiles: Files = {
  read: async (path) => new Uint8Array(await readFile(path)),
  write: (path, content) => replaceFile(path, (file) => file.writeFile(content)),
  writeLines: (path, lines) =>
    replaceFile(path, async (file) => {
      let waiting = '';
      for await (const line of lines) {
        waiting += line.endsWith('\n') ? line : `${line}\n`;
        if (waiting.length < writeAtOnce) continue;
        await file.writeFile(waiting);
        waiting = '';
      }
      if (waiting) await file.writeFile(waiting);
    }),
  exists: (path) =>
    stat(path).then(
      () => true,
      () => false,
    ),
};

/** Removes what an interrupted process left half written in a folder. */
export async function removeParts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(
    names.filter((name) => name.endsWith('.part')).map((name) => rm(join(folder, name), { force: true })),
  );
}

async function replaceFile(path: string, fill: (file: FileHandle) => Promise<void>): Promise<void> {
  const part = `${path}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
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

/** A full disk is a refusal we foresee; any other error stays what it is. */
function storageFailure(error: unknown, path: string): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return error;
  return new Failure('storage-full', {
    fr: `Le disque est plein : « ${path} » n’a pas été écrit. Libérez de la place puis relancez la même commande.`,
    en: `The disk is full: “${path}” was not written. Free some space, then run the same command again.`,
  });
}
