import type { PageFacts } from '../facts/site-facts.ts';
import { folderOf } from './kind-site.ts';
import type { KindOfPage, PageKind } from '../page-kinds/page-kind.ts';
import type { PageSigns } from './page-signs.ts';

/** Kinds that tell something of the pages around them. */
const telling = ['article', 'list', 'offer', 'hub', 'contact', 'form', 'doorway', 'legal'] as const;

type Counts = Map<PageKind | 'none', number>;

/** Kinds already known of the pages that a page links to in its text, is linked from, and shares its folder with. */
export function neighbourSigns(
  pages: readonly PageFacts[],
  known: ReadonlyMap<string, KindOfPage>,
): (page: PageFacts) => PageSigns {
  const urls = new Set(pages.map(({ record }) => record.url));
  const to = new Map<string, Counts>();
  const from = new Map<string, Counts>();
  const beside = new Map<string, Counts>();
  for (const { record, content } of pages) {
    if (content === null) continue;
    const kind = known.get(record.url)?.kind ?? 'none';
    add(beside, folderOf(record.url), kind);
    for (const target of contentTargets(record, urls)) {
      add(to, record.url, known.get(target)?.kind ?? 'none');
      add(from, target, kind);
    }
  }
  return ({ record }) => ({
    ...shares('to', to.get(record.url)),
    ...shares('from', from.get(record.url)),
    ...shares('beside', beside.get(folderOf(record.url))),
  });
}

function contentTargets({ links, url }: PageFacts['record'], urls: ReadonlySet<string>): Set<string> {
  const targets = new Set<string>();
  for (const { to, position } of links) if (position === 'content' && to !== url && urls.has(to)) targets.add(to);
  return targets;
}

function add(counts: Map<string, Counts>, key: string, kind: PageKind | 'none'): void {
  let own = counts.get(key);
  if (own === undefined) counts.set(key, (own = new Map()));
  own.set(kind, (own.get(kind) ?? 0) + 1);
}

function shares(name: string, counts: Counts | undefined): PageSigns {
  const signs: PageSigns = {};
  if (counts === undefined) return signs;
  let all = 0;
  for (const count of counts.values()) all += count;
  for (const kind of telling) {
    const count = counts.get(kind);
    if (count === undefined) continue;
    signs[`${name}:${kind}`] = count / all;
    signs[`${name}#${kind}`] = Math.log1p(count) / 3;
  }
  return signs;
}
