import { plural } from '../../values/text.ts';
import type { Report, ReportBlock } from '../blocks.ts';
import { changesPart } from './changes.ts';
import { findingsPart, limitsPart } from './findings.ts';
import { deductionsPart, ignoredPart, importsPart, workOrderTable } from './decisions.ts';
import { equityPart } from './equity.ts';
import { type GraphPicture, graphPart } from './graph.ts';
import { overviewPart } from './overview.ts';
import { coveragePart, linksPart, topicsPart } from './texts.ts';
import { note, pagesText, title } from './words.ts';
import { priorityActions } from './priorities.ts';
import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { type SiteEquity, siteEquity } from '../../analysis/site-equity.ts';
import { shownAddress } from '../../values/shown-address.ts';

/** The written audit: the five actions that matter first, then the evidence. */
export function auditReport(
  analysis: SiteAnalysis,
  picture: GraphPicture | null,
  equity: SiteEquity = siteEquity(analysis),
): Report {
  const { facts } = analysis;
  const host = hostOf(facts.crawl.seed);
  return {
    title: { fr: `Audit du maillage interne de ${host}`, en: `Internal linking audit of ${host}` },
    subtitle: {
      fr: `${pagesText(facts.htmlPages.length, 'fr')} ${plural(facts.htmlPages.length, 'fr', { one: 'lue', other: 'lues' })}, ${pagesText(facts.indexablePages.length, 'fr')} ${plural(facts.indexablePages.length, 'fr', { one: 'indexable', other: 'indexables' })}, depuis ${facts.crawl.seed}`,
      en: `${pagesText(facts.htmlPages.length, 'en')} read, ${pagesText(facts.indexablePages.length, 'en')} indexable, from ${facts.crawl.seed}`,
    },
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

function actionsPart(analysis: SiteAnalysis): ReportBlock[] {
  const items = priorityActions(analysis, 5);
  const heading = title('actions', 'Les cinq actions qui comptent', 'The five actions that matter');
  if (items.length === 0) {
    return [
      heading,
      note('Aucun défaut n’a été trouvé par les contrôles mesurés.', 'The checks that could be made found no fault.'),
    ];
  }
  return [heading, { kind: 'actions', items }, ...workOrderTable(analysis)];
}

function hostOf(url: string): string {
  return shownAddress(new URL(url).host);
}
