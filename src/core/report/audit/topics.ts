import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, note, table } from '../build-blocks.ts';

type Semantics = NonNullable<SiteAnalysis['semantics']>;

/** The topics found in the texts, then the keywords of the site. */
export function topicsPart({ semantics }: SiteAnalysis): ReportBlock[] {
  if (semantics === null) return [];
  const title = heading('topics', pair('Vos thèmes', 'Your topics'));
  if (semantics.topics.length > 0) return [title, topicsTable(semantics), keywordsTable(semantics)];
  return [title, note(withoutTopics(semantics)), ...(semantics.subject === null ? [] : [keywordsTable(semantics)])];
}

/** The subject of a site whose pages form no topics, or why there are none. */
function withoutTopics({ subject, notMeasured }: Semantics): Text {
  const reason = notMeasured.find((item) => item.what.startsWith('topics'))?.reason;
  if (subject !== null)
    return pair(
      `Le sujet du site est «\u00a0${subject}\u00a0»\u202f: ses pages sont trop peu nombreuses ou trop différentes pour former d’autres sujets.`,
      `The subject of the site is “${subject}”: its pages are too few or too different to form other topics.`,
    );
  return (
    reason ??
    pair(
      'Aucun sujet n’a au moins trois pages qui portent son nom.',
      'No topic has at least three pages that bear its name.',
    )
  );
}

const mostTopics = 8;

function topicsTable({ topics }: Semantics): ReportBlock {
  return table(
    pair('Sujets trouvés dans les textes, avec leur page pilier', 'Topics found in the texts, with their hub page'),
    [
      ['Sujet', 'Topic'],
      ['Pages', 'Pages', 'number'],
      ['Page pilier', 'Hub page', 'wide'],
    ],
    topics
      .slice(0, mostTopics)
      .map((topic): Cell[] => [topic.name, topic.pages.length, topic.hub === null ? null : { url: topic.hub }]),
    Math.max(0, topics.length - mostTopics),
  );
}

const mostKeywords = 12;

function keywordsTable({ siteKeywords }: Semantics): ReportBlock {
  return table(
    pair('Mots-clés du site', 'Keywords of the site'),
    [
      ['Mot-clé', 'Keyword', 'wide'],
      ['Pages', 'Pages', 'number'],
      ['Intention', 'Intent'],
    ],
    siteKeywords.slice(0, mostKeywords).map((keyword): Cell[] => [keyword.text, keyword.pages, intentOf(keyword)]),
    Math.max(0, siteKeywords.length - mostKeywords),
  );
}

/** A keyword of one or two words is navigational by default only: without a cue its intent is not known. */
function intentOf({ text, intent }: { readonly text: string; readonly intent: string | null }): Cell {
  if (intent === null) return null;
  if (intent === 'navigational' && text.split(' ').length <= 2) return pair('indécise', 'undecided');
  return intentNames[intent] ?? intent;
}

const intentNames: Readonly<Record<string, Text>> = {
  informational: pair('s’informer', 'informational'),
  commercial: pair('comparer', 'commercial'),
  transactional: pair('acheter', 'transactional'),
  navigational: pair('accéder à un site', 'navigational'),
};
