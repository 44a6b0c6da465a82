import type { Files } from '../../io/services/files.ts';

/**
 * Keeps a file that its owner may have filled before it is written again, as `name.old-1.ext`, `name.old-2.ext` …; returns
 * the path of the copy. Null when there is no file, or when `content` is what it holds already.
 */
export async function keepPrevious(path: string, files: Files, content?: string): Promise<string | null> {
  if (!(await files.exists(path))) return null;
  const bytes = await files.read(path);
  if (content !== undefined && Buffer.from(bytes).equals(Buffer.from(content))) return null;
  const dot = path.lastIndexOf('.');
  for (let number = 1; ; number += 1) {
    const copy = `${path.slice(0, dot)}.old-${number}${path.slice(dot)}`;
    if (await files.exists(copy)) continue;
    await files.write(copy, bytes);
    return copy;
  }
}
