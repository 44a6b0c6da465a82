import type { PageFacts } from '../../core/audits/facts/site-facts.ts';
import type { LinkRoles } from '../../core/graph/link-roles.ts';
import type { SiteAnalysis } from '../../core/analysis/site-analysis.ts';
import { memoizeByObject } from '../../core/values/memoize.ts';
import { defineExport, mediaTypes } from '../export.ts';
import { GrowableBuffer } from '../growable-buffer.ts';
import type { AuditSource } from './audit-source.ts';

/** One line a page, sorted by URL. */
export const pagesJsonl = defineExport({
  id: 'pages.jsonl',
  mediaType: mediaTypes.jsonLines,
  render: ({ analysis }: AuditSource) => pageLines(analysis),
});

/** The lines in UTF-8: computed once for the file and for the store. */
export const pageLines = memoizeByObject((analysis: SiteAnalysis): Uint8Array => {
  const lines = new GrowableBuffer();
  const count = analysis.facts.pages.length;
  let done = 0;
  for (const row of pageRows(analysis)) {
    lines.progress = done++ / count;
    lines.text(JSON.stringify(row));
    lines.text('\n');
  }
  return lines.view();
});

/** The rows one by one, so that those of a large site are never in memory together. */
export function* pageRows({ facts, semantics }: SiteAnalysis): Iterable<Record<string, unknown>> {
  const { pages, linkRoles } = facts;
  for (const page of pages) yield pageRow(page, linkRoles, semantics?.topicOf ?? null);
}

function pageRow(
  page: PageFacts,
  roles: LinkRoles,
  topicOf: ReadonlyMap<string, string> | null,
): Record<string, unknown> {
  const { record, content } = page;
  const role = (name: keyof LinkRoles): number | null =>
    page.indexable ? Number(roles[name][page.node]!.toPrecision(6)) : null;
  const robots = content === null ? [] : [...new Set([...content.metaRobots, ...content.headerRobots])];
  return {
    url: record.url,
    status: record.status,
    error: record.error,
    redirectTo: record.redirectTo,
    redirectHops: record.redirectHops,
    source: record.source,
    depth: page.depth,
    contentType: record.contentType,
    charset: record.charset,
    bytes: record.bytes,
    title: content?.title ?? null,
    description: content?.description ?? null,
    h1: content?.headings.find((heading) => heading.level === 1)?.text ?? null,
    canonical: page.canonical,
    robots: robots.length === 0 ? null : robots.join(', '),
    lang: content?.lang ?? null,
    hreflang: content === null ? [] : content.alternates.map(({ lang, url, href }) => ({ lang, url: url ?? href })),
    indexable: page.indexable,
    indexableReason: page.indexableReason,
    inlinks: page.inlinks,
    outlinks: page.outlinks,
    rank: page.rank === null ? null : Number(page.rank.toPrecision(12)),
    words: content === null ? null : page.words,
    language: content === null ? null : page.language,
    topic: topicOf?.get(record.url) ?? null,
    rendered: record.rendering?.used === true,
    cheiRank: role('cheiRank'),
    betweenness: role('betweenness'),
    hub: role('hub'),
    authority: role('authority'),
  };
}
