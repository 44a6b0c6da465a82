/** The site section of each URL: its first folder below the folder that all pages share. */
export interface Sections {
  /** Section names, sorted: `/fr/guides/`, `/` for pages outside any folder. */
  readonly names: readonly string[];
  /** Per URL, an index in `names`. */
  readonly of: Int32Array;
}

/**
 * A shared folder contains at least this share of the pages, so that a home page above it does not count: working
 * assumption.
 */
const sharedShare = 0.98;

/** Groups URLs by section; beyond `maxSections`, the smallest sections are merged into their parent folder. */
export function sectionsOf(urls: readonly string[], maxSections = 40): Sections {
  const paths = urls.map(foldersOf);
  const shared = sharedFolders(paths);
  const root = folderName(shared);
  const nameOf = paths.map((path) => folderName(path.slice(0, shared.length + 1)));
  const sizes = new Map<string, number>();
  for (const name of nameOf) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const kept = new Set(
    [...sizes]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, maxSections)
      .map(([name]) => name),
  );
  const mergedNames = nameOf.map((name) => (kept.has(name) ? name : root));
  const names = [...new Set(mergedNames)].sort();
  const indexOf = new Map(names.map((name, index) => [name, index]));
  return { names, of: Int32Array.from(mergedNames, (name) => indexOf.get(name)!) };
}

/** URLs are normalised already: their path is cut without parsing. */
function foldersOf(url: string): string[] {
  const [address = ''] = url.split(/[?#]/, 1);
  return address.split('/').slice(3, -1);
}

function folderName(folders: readonly string[]): string {
  return folders.length === 0 ? '/' : `/${folders.join('/')}/`;
}

function sharedFolders(paths: readonly string[][]): string[] {
  const shared: string[] = [];
  for (;;) {
    const counts = new Map<string, number>();
    for (const path of paths) {
      const next = path[shared.length];
      if (next !== undefined) counts.set(next, (counts.get(next) ?? 0) + 1);
    }
    const common = [...counts].find(([, count]) => count >= sharedShare * paths.length);
    if (common === undefined) return shared;
    shared.push(common[0]);
  }
}
