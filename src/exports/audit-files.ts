import type { PageFacts } from '../core/audits/facts/site-facts.ts';
import type { LinkRoles } from '../core/graph/link-roles.ts';
import type { SiteAnalysis } from '../core/analysis/site-analysis.ts';
import { encodedFindings } from './finding-lines.ts';
import { GrowingBytes } from './growing-bytes.ts';
import { memoizeByObject } from '../core/values/memoize.ts';

/** The lines of the audit's data files: one JSON object a line, sorted by URL, keys in the order of SURFACE. */

/** Made one by one: those of a large site never stand in memory together. */
export function* pageRows({ facts, semantics }: SiteAnalysis): Iterable<Record<string, unknown>> {
  const { pages, linkRoles } = facts;
  for (const page of pages) yield pageRow(page, linkRoles, semantics?.topicOf ?? null);
}

// Once for all that ask: a file and a document in the store hold the same lines.
export const pageLines = memoizeByObject((analysis: SiteAnalysis) =>
  jsonLines(pageRows(analysis), analysis.facts.pages.length),
);

export const findingLines = memoizeByObject(({ findings }: SiteAnalysis) => encodedFindings(findings));

/** UTF-8 of one JSON value a line, each line ended. */
function jsonLines(values: Iterable<unknown>, count: number): Uint8Array {
  const lines = new GrowingBytes();
  let done = 0;
  for (const value of values) {
    lines.share = done++ / count;
    lines.text(JSON.stringify(value));
    lines.text('\n');
  }
  return lines.view();
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

export function* keyphraseLines(analysis: SiteAnalysis): Iterable<string> {
  for (const { url, keyphrases } of analysis.semantics?.keyphrases ?? []) yield JSON.stringify({ url, keyphrases });
}

export function* suggestionLines(analysis: SiteAnalysis): Iterable<string> {
  for (const suggestion of analysis.semantics?.suggestions ?? []) {
    const { from, to, anchor, sentence, offset, reason, confidence, gain, block } = suggestion;
    yield JSON.stringify({ from, to, anchor, sentence, offset, reason, confidence, gain, block });
  }
}

export function topicsDocument(analysis: SiteAnalysis): string {
  const topics = analysis.semantics?.topics ?? [];
  return `${JSON.stringify(
    topics.map(({ id, name, terms, pages, hub }) => ({ id, name, terms, pages, hub })),
    null,
    2,
  )}\n`;
}

/** null without personas: the file is then not written. */
export function coverageDocument(analysis: SiteAnalysis): string | null {
  const coverage = analysis.semantics?.coverage ?? null;
  return coverage === null ? null : `${JSON.stringify(coverage.cells, null, 2)}\n`;
}

/** null without a company: the file is then not written. */
export function brandDocument(analysis: SiteAnalysis): string | null {
  const brand = analysis.semantics?.brand ?? null;
  return brand === null ? null : `${JSON.stringify(brand, null, 2)}\n`;
}

/** What each persona looks for, with the score, the best page and the sentence that proves it. */
export function needsDocument(analysis: SiteAnalysis): string {
  const needs = analysis.semantics?.coverage?.needs ?? [];
  const rows = needs.map(({ text, persona, stage, source, importance, score, covered, page, passage, topic }) => ({
    text,
    persona,
    stage,
    source,
    importance,
    score,
    covered,
    page,
    passage,
    topic,
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}
