import type { SiteAnalysis, TopicLine } from '../../core/analysis/site-analysis.ts';
import { defineExport, jsonText, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** Topics of the site with their pages and hub; the one subject of a site without topics. */
export const topicsJson = defineExport({
  id: 'topics.json',
  mediaType: mediaTypes.json,
  render: ({ analysis }: AuditSource) => {
    const { semantics } = analysis;
    if (semantics === null) return null;
    const topics = semantics.topics.map(
      ({ id, name, terms, pages, hub }): TopicLine => ({ id, scope: 'topic', name, terms, pages, hub }),
    );
    return jsonText(topics.length === 0 ? wholeSite(analysis, semantics) : topics);
  },
});

function wholeSite(
  { facts }: SiteAnalysis,
  { subject, keyphrases }: NonNullable<SiteAnalysis['semantics']>,
): TopicLine[] {
  if (subject === null) return [];
  const pages = keyphrases.map(({ url }) => url);
  return [{ id: 'site', scope: 'site', name: subject, terms: [], pages, hub: facts.home?.record.url ?? null }];
}
