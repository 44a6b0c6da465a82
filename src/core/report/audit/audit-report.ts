import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { type SiteEquity, siteEquity } from '../../analysis/equity/site-equity.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';
import { pair, plural, type Text } from '../../values/text.ts';
import type { Report, ReportBlock } from '../blocks.ts';
import { heading, note } from '../build-blocks.ts';
import { pagesText } from './audit-names.ts';
import { changesPart } from './changes.ts';
import { coveragePart } from './coverage.ts';
import { equityPart } from './equity.ts';
import { findingsPart } from './findings.ts';
import { graphPart } from './graph.ts';
import type { GraphPicture } from './graph-picture.ts';
import { ignoredPart } from './ignored.ts';
import { importsPart } from './imports.ts';
import { limitsPart } from './limits.ts';
import { overviewPart } from './overview.ts';
import { priorityActions } from './priorities.ts';
import { linksPart } from './suggested-links.ts';
import { topicsPart } from './topics.ts';
import { deductionsPart, workOrderTable } from './work-order.ts';

/** The written audit: the five actions that gain most, then the evidence. */
export function auditReport(
  analysis: SiteAnalysis,
  picture: GraphPicture | null,
  equity: SiteEquity = siteEquity(analysis),
): Report {
  const host = shownAddress(new URL(analysis.facts.crawl.seed).host);
  return {
    title: pair(`Audit du maillage interne de ${host}`, `Internal linking audit of ${host}`),
    subtitle: subtitleOf(analysis),
    blocks: [
      ...actionsPart(analysis),
      ...changesPart(analysis.comparison ?? null),
      ...overviewPart(analysis),
      ...deductionsPart(analysis),
      ...graphPart(analysis, picture),
      ...equityPart(analysis, equity),
      ...linksPart(analysis),
      ...topicsPart(analysis),
      ...coveragePart(analysis),
      ...findingsPart(analysis),
      ...importsPart(analysis),
      ...ignoredPart(analysis),
      ...limitsPart(analysis),
    ],
  };
}

function subtitleOf({ facts }: SiteAnalysis): Text {
  const [read, indexable] = [facts.htmlPages.length, facts.indexablePages.length];
  const { seed } = facts.crawl;
  return pair(
    `${pagesText(read, 'fr')} ${plural(read, 'fr', { one: 'lue', other: 'lues' })}, ${pagesText(indexable, 'fr')} ${plural(indexable, 'fr', { one: 'indexable', other: 'indexables' })}, depuis ${seed}`,
    `${pagesText(read, 'en')} read, ${pagesText(indexable, 'en')} indexable, from ${seed}`,
  );
}

function actionsPart(analysis: SiteAnalysis): ReportBlock[] {
  const items = priorityActions(analysis, 5);
  const title = heading('actions', pair('Les cinq actions qui comptent', 'The five actions that matter'));
  if (items.length > 0) return [title, { kind: 'actions', items }, ...workOrderTable(analysis)];
  return [
    title,
    note(
      pair('Aucun défaut n’a été trouvé par les contrôles mesurés.', 'The checks that could be made found no fault.'),
    ),
  ];
}
