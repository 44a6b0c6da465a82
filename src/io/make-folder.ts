import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Creates a folder and its parents, as `mkdir -p`; returns those that it created, throws the error of the system. Node's `recursive` option never returns
 * where a parent exists in which the system rejects new folders with ENOENT, as under /proc.
 */
export function makeFolder(folder: string): string[] {
  try {
    mkdirSync(folder);
    return [folder];
  } catch (error) {
    if (isFolder(folder)) return [];
    const parent = dirname(folder);
    if ((error as { code?: unknown }).code !== 'ENOENT' || parent === folder || isFolder(parent)) throw error;
    return [...makeFolder(parent), ...makeFolder(folder)];
  }
}

/** Removes those of the folders that are empty, the last one first. */
export function removeEmptyFolders(folders: readonly string[]): void {
  for (const folder of [...folders].reverse()) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
