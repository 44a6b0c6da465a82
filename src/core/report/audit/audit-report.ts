import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';
import { pair, plural, type Text } from '../../values/text.ts';
import type { Report } from '../blocks.ts';
import { auditActions } from '../../worklist/audit-actions.ts';
import { actionsPart } from './actions.ts';
import { filesPart } from './files.ts';
import { foundPart } from './found.ts';
import { scorePart } from './score.ts';
import { verdictPart } from './verdict.ts';
import { pagesText } from './audit-names.ts';
import { changesPart } from './changes.ts';
import { coveragePart } from './coverage.ts';
import { graphPart } from './graph.ts';
import type { GraphPicture } from './graph-picture.ts';
import { limitsPart } from './limits.ts';
import { linksPart } from './suggested-links.ts';
import { topicsPart } from './topics.ts';

/** Actions shown first. */
const mostActions = 5;

/** The written audit, ten screens at most: the verdict, the score, five actions, then what they rest on. */
export function auditReport(analysis: SiteAnalysis, picture: GraphPicture | null): Report {
  const first = auditActions(analysis).slice(0, mostActions);
  const host = shownAddress(new URL(analysis.facts.crawl.seed).host);
  return {
    title: pair(`Audit du maillage interne de ${host}`, `Internal linking audit of ${host}`),
    subtitle: subtitleOf(analysis),
    blocks: [
      ...verdictPart(analysis, first),
      ...scorePart(analysis),
      ...actionsPart(first),
      ...graphPart(analysis, picture),
      ...linksPart(analysis),
      ...topicsPart(analysis),
      ...coveragePart(analysis),
      ...changesPart(analysis.comparison ?? null),
      ...foundPart(analysis),
      ...limitsPart(analysis),
      ...filesPart(analysis.semantics !== null),
    ],
    ...(analysis.look === undefined ? {} : { brand: analysis.look }),
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
