import type { ComparedAudit, ComparedPage } from '../audits/comparison/compare-audits.ts';
import type { PageFacts } from '../audits/facts/site-facts.ts';
import { engineVersion } from '../values/engine-version.ts';
import type { SiteAnalysis } from './site-analysis.ts';

/** The rows of an analysis that a comparison reads, as in its files. */
export function comparedAnalysis({ facts, findings, semantics, scores }: SiteAnalysis): ComparedAudit {
  const { scope } = facts.crawl;
  return {
    engineVersion,
    pages: facts.pages.map(comparedPage),
    links: facts.pages.flatMap(({ record }) => record.links.map(({ to }) => ({ from: record.url, to }))),
    findings,
    suggestions: semantics?.suggestions ?? [],
    score: { ...scores },
    incompleteReasons: facts.crawl.incompleteReasons,
    scope: scope && { ...scope, listed: scope.listed?.count ?? null },
  };
}

function comparedPage({ record, content, canonical, indexable, depth, words }: PageFacts): ComparedPage {
  return {
    url: record.url,
    source: record.source,
    status: record.status,
    redirectTo: record.redirectTo,
    title: content?.title ?? null,
    description: content?.description ?? null,
    h1: content?.headings.find(({ level }) => level === 1)?.text ?? null,
    canonical,
    indexable,
    depth,
    words: content === null ? null : words,
  };
}
