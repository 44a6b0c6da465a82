import type { SiteSignals } from '../../src/core/planning/context/site-signals.ts';

/** The signals of an audit that found nothing, with the parts given. */
export function siteWith(parts: Partial<SiteSignals> = {}): SiteSignals {
  return {
    url: 'https://example.com/',
    topics: [],
    coverage: [],
    keywords: [],
    suggestions: [],
    accessibilityFindings: [],
    priorityPages: [],
    findings: {},
    ...parts,
  };
}
