import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Text } from '../core/values/text.ts';
import { makeFolder } from './make-folder.ts';
import type { Machine } from './services/machine.ts';

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
    makeFolder(folder);
    await access(folder, constants.W_OK);
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

/** How to install the browser, as the end of a sentence. */
export const chromiumInstall: Text = {
  fr: 'installez-le (Debian et Ubuntu\u202f: sudo apt-get install chromium\u202f; macOS\u202f: brew install --cask chromium\u202f; Windows\u202f: Google Chrome convient)',
  en: 'install it (Debian and Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium; Windows: Google Chrome will do)',
};

const programNames = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  libreOffice: ['libreoffice', 'soffice'],
} as const;

/** Where browsers are installed on systems that do not add them to `PATH`. */
const browserPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** The path of a program under one of its names, or null. */
export async function findProgram(program: keyof typeof programNames, searchPath: string): Promise<string | null> {
  const folders = searchPath.split(delimiter);
  const paths = programNames[program].flatMap((name) => folders.map((folder) => join(folder, name)));
  const usual = program === 'chromium' ? (browserPlaces[process.platform] ?? []) : [];
  for (const path of [...paths, ...usual]) {
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return null;
}
