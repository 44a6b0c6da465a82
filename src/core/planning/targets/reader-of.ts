import type { Company } from '../../framework/company/company.ts';
import { sources } from '../../framework/kpis/reading-sources.ts';
import type { Text } from '../../values/text.ts';
import type { Skill } from '../plan/action.ts';
import { deciderOf, ownerOf } from './owner-of.ts';

/** The work to which each place of reading belongs; the others are read by whoever is with customers. */
const skillOfSource: ReadonlyMap<Text, Skill> = new Map<Text, Skill>([
  [sources.analytics, 'seo'],
  [sources.searchConsole, 'seo'],
  [sources.siteAudit, 'dev'],
  [sources.checkedPath, 'dev'],
  [sources.networkStatistics, 'short_video'],
]);
/** What the company pays is the business of whoever decides. */
const costSources: ReadonlySet<Text> = new Set<Text>([sources.costLedger, sources.costLedgerAndReadings]);

/** Who counts an indicator, by the role that its place of reading takes; null = a count that the company keeps itself. Where nobody is named, whoever decides. */
export function readerOf(company: Company, source: Text | null): Text {
  const isDecided = company.capacity.people.length === 0 || (source !== null && costSources.has(source));
  if (isDecided) return deciderOf(company);
  return ownerOf(company, (source === null ? null : skillOfSource.get(source)) ?? 'email');
}
