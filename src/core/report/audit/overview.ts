import type { ReportBlock } from '../blocks.ts';
import { withoutScore } from '../../audits/results/score.ts';
import { typedPrivatePair } from '../../values/host.ts';
import { wholeNumber } from '../../values/whole-number.ts';
import { copyPart } from './site-copy.ts';
import { areaNames, incompleteText, note, title, warning } from './words.ts';
import type { SiteAnalysis } from '../../analysis/site-analysis.ts';

export function overviewPart({ facts, scores, semantics }: SiteAnalysis): ReportBlock[] {
  const depths = facts.pages.flatMap((page) => (page.indexable && page.depth !== null ? [page.depth] : []));
  let internal = 0;
  let content = 0;
  for (const { record } of facts.pages) {
    for (const link of record.links) {
      if (!link.internal) continue;
      internal++;
      if (link.position === 'content') content++;
    }
  }
  const contentShare = internal === 0 ? null : content / internal;
  const areas = Object.entries(scores).filter(([area]) => area !== 'whole');
  return [
    title('overview', 'Vue d’ensemble', 'Overview'),
    ...(facts.crawl.complete ? [] : [warning(incompleteText(facts.crawl.incompleteReasons))]),
    ...(scores.whole === null ? [warning(withoutScore)] : []),
    ...privatePart(facts.crawl.seed),
    ...copyPart(facts),
    {
      kind: 'scores',
      items: [
        { label: { fr: 'Note globale', en: 'Overall score' }, value: scores.whole },
        ...areas.map(([area, value]) => ({ label: areaNames[area] ?? { fr: area, en: area }, value })),
      ],
    },
    {
      kind: 'figures',
      items: [
        figure(
          'Pages lues',
          'Pages read',
          facts.htmlPages.length,
          `sur ${wholeNumber(facts.pages.length, 'fr')} adresses internes connues, fichiers et redirections compris`,
          `of ${wholeNumber(facts.pages.length, 'en')} internal addresses known, files and redirects included`,
          'measured',
        ),
        figure(
          'Pages indexables',
          'Indexable pages',
          facts.indexablePages.length,
          'répondent 200, sans noindex ni canonique vers ailleurs',
          'answer 200, without noindex or a canonical elsewhere',
          'computed',
        ),
        figure(
          'Liens internes',
          'Internal links',
          internal,
          'toutes occurrences, menus compris',
          'all occurrences, menus included',
          'measured',
        ),
        {
          ...figure(
            'Liens dans les textes',
            'Links inside texts',
            contentShare,
            'part des liens internes placés dans le contenu',
            'share of internal links placed in content',
            'computed',
          ),
          unit: 'share' as const,
        },
        figure(
          'Profondeur la plus grande',
          'Deepest page',
          depths.length === 0 ? null : Math.max(...depths),
          'clics depuis la page de départ',
          'clicks from the start page',
          'computed',
        ),
        figure(
          'Liens à ajouter',
          'Links to add',
          semantics === null ? null : semantics.suggestions.length,
          semantics === null ? 'analyse des textes non demandée' : 'phrase et ancre déjà dans vos textes',
          semantics === null ? 'text analysis not asked for' : 'sentence and anchor already in your texts',
          'computed',
        ),
      ],
    },
  ];
}

function figure(
  fr: string,
  en: string,
  value: number | null,
  noteFr: string,
  noteEn: string,
  provenance: 'measured' | 'computed',
) {
  return { label: { fr, en }, value, note: { fr: noteFr, en: noteEn }, provenance };
}

/** The report says when a private address was crawled: it was opened because a person typed it. */
function privatePart(seed: string): ReportBlock[] {
  const pair = typedPrivatePair(seed);
  if (pair === null) return [];
  return [
    note(
      `Adresse privée\u202f: seule ${pair} a été ouverte à l’exploration, parce qu’une personne l’a donnée.`,
      `Private address: only ${pair} was opened to the crawl, because a person gave it.`,
    ),
  ];
}
