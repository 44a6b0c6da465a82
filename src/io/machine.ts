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
      chromium: await findProgram('chromium', searchPath),
      libreOffice: await findProgram('libreOffice', searchPath),
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

const programNames = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  libreOffice: ['libreoffice', 'soffice'],
} as const;

/** Where a program stands under one of its names, or null. */
export async function findProgram(program: keyof typeof programNames, searchPath: string): Promise<string | null> {
  for (const name of programNames[program]) {
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
