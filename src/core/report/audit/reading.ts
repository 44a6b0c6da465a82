import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { isAnchor } from '../../audits/links/link-traits.ts';
import { typedPrivatePair } from '../../values/addresses/host.ts';
import { pair } from '../../values/text.ts';
import { numberText } from '../../values/number-text.ts';
import type { ReportBlock, ReportFigure } from '../blocks.ts';
import { figure, note, warning } from '../build-blocks.ts';
import { incompleteText } from './audit-names.ts';
import { onePageNotice } from './one-page-notice.ts';
import { scriptsNotice } from './scripts-notice.ts';
import { scopePart } from './requested-scope.ts';
import { copyPart } from './site-copy.ts';

/** What changes how the audit must be read: an incomplete crawl, a part of the site, a private address, a copy. */
export function readingNotes({ facts }: SiteAnalysis): ReportBlock[] {
  const { complete, incompleteReasons, seed } = facts.crawl;
  const unread = scriptsNotice(facts) ?? onePageNotice(facts);
  return [
    ...(unread === null ? [] : [warning(unread)]),
    ...(complete ? [] : [warning(incompleteText(incompleteReasons))]),
    ...scopePart(facts),
    ...privateNote(seed),
    ...copyPart(facts),
  ];
}

/** How much was read. */
export const readingFigures = (analysis: SiteAnalysis): ReportBlock => ({
  kind: 'figures',
  items: [...pageFigures(analysis.facts), ...linkFigures(analysis)],
});

function pageFigures({ pages, htmlPages, indexablePages }: SiteAnalysis['facts']): ReportFigure[] {
  return [
    figure(
      pair('Pages lues', 'Pages read'),
      htmlPages.length,
      pair(
        `sur ${numberText(pages.length, 'fr')} adresses internes connues, fichiers et redirections compris`,
        `of ${numberText(pages.length, 'en')} internal addresses known, files and redirects included`,
      ),
      'measured',
    ),
    figure(
      pair('Pages indexables', 'Indexable pages'),
      indexablePages.length,
      pair(
        'répondent 200, sans noindex ni canonique vers ailleurs',
        'answer 200, without noindex or a canonical elsewhere',
      ),
      'computed',
    ),
  ];
}

function linkFigures({ facts, semantics }: SiteAnalysis): ReportFigure[] {
  const { internal, content } = internalLinks(facts);
  const depths = facts.pages.flatMap((page) => (page.indexable && page.depth !== null ? [page.depth] : []));
  return [
    figure(
      pair('Liens internes', 'Internal links'),
      internal,
      pair('toutes occurrences, menus compris', 'all occurrences, menus included'),
      'measured',
    ),
    {
      ...figure(
        pair('Liens dans les textes', 'Links inside texts'),
        internal === 0 ? null : content / internal,
        pair('part des liens internes placés dans le contenu', 'share of internal links placed in content'),
        'computed',
      ),
      unit: 'share',
    },
    figure(
      pair('Profondeur la plus grande', 'Deepest page'),
      depths.length === 0 ? null : Math.max(...depths),
      pair('clics depuis la page de départ', 'clicks from the start page'),
      'computed',
    ),
    figure(
      pair('Liens à ajouter', 'Links to add'),
      semantics?.suggestions.length ?? null,
      semantics === null
        ? pair('analyse des textes non demandée', 'text analysis not asked for')
        : pair('phrase et ancre déjà dans vos textes', 'sentence and anchor already in your texts'),
      'computed',
    ),
  ];
}

/** Links that a visitor can click: canonicals and redirects of the page are none. */
function internalLinks({ pages }: SiteAnalysis['facts']): { readonly internal: number; readonly content: number } {
  let internal = 0;
  let content = 0;
  for (const { record } of pages) {
    for (const link of record.links) {
      if (!link.internal || !isAnchor(link)) continue;
      internal++;
      if (link.position === 'content') content++;
    }
  }
  return { internal, content };
}

/** A private address is crawled only because a person typed it: the report repeats which one. */
function privateNote(seed: string): ReportBlock[] {
  const address = typedPrivatePair(seed);
  if (address === null) return [];
  return [
    note(
      pair(
        `Adresse privée\u202f: seule ${address} a été ouverte à l’exploration, parce qu’une personne l’a donnée.`,
        `Private address: only ${address} was opened to the crawl, because a person gave it.`,
      ),
    ),
  ];
}
