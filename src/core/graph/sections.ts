/** The folder a URL stands in, below the folder that all pages share. */
export interface Sections {
  /** Section names, sorted: `/fr/guides/`, `/` for pages outside any folder. */
  readonly names: readonly string[];
  /** Per URL, an index in `names`. */
  readonly of: Int32Array;
}

/** Pages by the first folder that tells them apart; the smallest sections beyond `most` stand together as the folder above. */
export function sectionsOf(urls: readonly string[], most = 40): Sections {
  const paths = urls.map(foldersOf);
  const shared = sharedFolders(paths);
  const root = folder(shared);
  const nameOf = paths.map((path) => folder(path.slice(0, shared.length + 1)));
  const sizes = new Map<string, number>();
  for (const name of nameOf) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const kept = new Set(
    [...sizes]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, most)
      .map(([name]) => name),
  );
  const shown = nameOf.map((name) => (kept.has(name) ? name : root));
  const names = [...new Set(shown)].sort();
  const place = new Map(names.map((name, at) => [name, at]));
  return { names, of: Int32Array.from(shown, (name) => place.get(name)!) };
}

/** Addresses of pages are written as the platform writes them: they need no reading. */
function foldersOf(url: string): string[] {
  const [address = ''] = url.split(/[?#]/, 1);
  return address.split('/').slice(3, -1);
}

function folder(parts: readonly string[]): string {
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** Leading folders that nearly all pages share: the home page may stand above them. */
function sharedFolders(paths: readonly string[][]): string[] {
  const shared: string[] = [];
  for (;;) {
    const counts = new Map<string, number>();
    for (const path of paths) {
      const next = path[shared.length];
      if (next !== undefined) counts.set(next, (counts.get(next) ?? 0) + 1);
    }
    const alike = [...counts].find(([, count]) => count >= 0.98 * paths.length);
    if (alike === undefined) return shared;
    shared.push(alike[0]);
  }
}
