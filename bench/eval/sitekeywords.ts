import { analyseSite } from '../../src/core/semantics/analyse-site.ts';
import type { EvalRequest } from './request.ts';
import { type EvalPage, jsonLines, pageTextOfRow } from './site-pages.ts';

/** The keywords of the whole site, best first. */
export function predictSitekeywords({ input, seed, languages }: EvalRequest): object[] {
  const site = analyseSite(jsonLines<EvalPage>(input).map(pageTextOfRow), languages, { seed });
  return site.siteKeywords.slice(0, 500).map((keyword) => ({ keyword: keyword.text }));
}
