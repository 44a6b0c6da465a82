import { constants } from 'node:fs';
import { access, mkdir, statfs } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Machine } from './services.ts';

export function thisMachine(dataFolder: string, searchPath: string): Machine {
  return {
    facts: async () => ({
      node: process.versions.node,
      dataFolder,
      freeBytes: await freeBytes(dataFolder),
      chromium: await firstProgram(['chromium', 'chromium-browser', 'google-chrome'], searchPath),
      libreOffice: await firstProgram(['libreoffice', 'soffice'], searchPath),
    }),
  };
}

async function freeBytes(folder: string): Promise<number | null> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

async function firstProgram(names: readonly string[], searchPath: string): Promise<string | null> {
  for (const name of names) {
    for (const folder of searchPath.split(delimiter)) {
      const path = join(folder, name);
      const found = await access(path, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (found) return path;
    }
  }
  return null;
}
