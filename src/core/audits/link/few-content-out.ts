import type { PageRecord } from '../../pages/page.ts';
import type { Text } from '../../values/text.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';
import { compareText } from '../../values/compare-text.ts';
import { defineAudit } from '../audit.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { isLicenceText } from '../texts/licence-texts.ts';
import { isAnchor } from '../links/link-traits.ts';
import { isUtilityPage } from '../page-kinds/utility-pages.ts';
import { inNumber } from '../wording.ts';
import { wordsOfText } from '../texts/words-of-text.ts';

export const linkFewContentOut = defineAudit({
  id: 'link.few_content_out',
  severity: 'low',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Longs textes avec trop peu de liens', en: 'Long texts with too few links' },
  action: { fr: 'Ajoutez des liens utiles dans vos longs textes', en: 'Add useful links to your long texts' },
  why: {
    fr: 'Un texte long rencontre plusieurs sujets que vous traitez ailleurs : chaque renvoi aide le lecteur et fait circuler la valeur.',
    en: 'A long text meets several subjects you treat elsewhere: each reference helps the reader and lets value flow.',
  },
  thresholds: {
    short: { value: 1, unit: 'link from 300 words', source: 'squirrelscan' },
    medium: { value: 2, unit: 'links from 800 words', source: 'squirrelscan' },
    long: { value: 3, unit: 'links from 1500 words', source: 'squirrelscan' },
  },
  examples: {
    bad: {
      '/': '<nav><a href="/guide">Guide</a> <a href="/tarifs">Tarifs</a></nav>',
      '/guide': '<nav><a href="/">Accueil</a></nav><h1>Choisir son vélo</h1><!-- 400 words -->',
      '/tarifs': '<nav><a href="/">Accueil</a></nav><h1>Tarifs</h1>',
    },
    good: {
      '/': '<nav><a href="/guide">Guide</a> <a href="/tarifs">Tarifs</a></nav>',
      '/guide':
        '<nav><a href="/">Accueil</a></nav><h1>Choisir son vélo</h1><!-- 400 words --><p>Voyez nos <a href="/tarifs">tarifs de location</a>.</p>',
      '/tarifs': '<nav><a href="/">Accueil</a></nav><h1>Tarifs</h1>',
    },
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgePages(indexablePages.length < 3 ? [] : indexablePages, (_, page) => {
      // link.dead_end reports a page without any link.
      if (page.outlinks === 0) return null;
      // The words of running text are counted only where the words of the whole page require more links.
      const contentLinks = contentTargets(page.record, wantedFor(page.words));
      if (contentLinks === wantedFor(page.words)) return null;
      // A licence or a legal notice has nothing to link to.
      if (isUtilityPage(page.record.url) || isLicenceText(page)) return null;
      const words = wordsOfText(page);
      const wanted = wantedFor(words);
      if (contentLinks >= wanted) return null;
      const targets = pagesToLinkTo(page, indexablePages);
      return {
        message: messageOf(words, contentLinks, wanted),
        evidence: { words, contentLinks, wanted, ...(targets.length === 0 ? {} : { targets }) },
        fix: fixOf(targets),
      };
    }),
});

function wantedFor(words: number): number {
  return words >= 1500 ? 3 : words >= 800 ? 2 : words >= 300 ? 1 : 0;
}

/** Number of pages that the text links to, `most` at most. */
function contentTargets({ url, links }: PageRecord, most: number): number {
  if (most === 0) return 0;
  const targets = new Set<string>();
  for (const link of links) {
    if (link.position !== 'content' || !link.internal || !isAnchor(link) || link.to === url) continue;
    if (targets.add(link.to).size === most) break;
  }
  return targets.size;
}

const mostProposed = 3;

/** The pages that most others lead to, and this text does not. */
function pagesToLinkTo({ record }: PageFacts, pages: readonly PageFacts[]): string[] {
  const linked = new Set(record.links.flatMap(({ position, to }) => (position === 'content' ? [to] : [])));
  return pages
    .filter(({ record: { url }, depth }) => url !== record.url && depth !== 0 && !linked.has(url))
    .filter(({ record: { url } }) => !isUtilityPage(url))
    .sort((a, b) => b.inlinks - a.inlinks || compareText(a.record.url, b.record.url))
    .slice(0, mostProposed)
    .map(({ record: { url } }) => shownAddress(url));
}

/** The list of links to add may be empty: it holds only the sentences that name a page already. */
function fixOf(targets: readonly string[]): Text {
  const names = targets.join(', ');
  const proposed =
    targets.length === 0
      ? { fr: '.', en: '.' }
      : {
          fr: `, par exemple vers ${names}.`,
          en: `, for example to ${names}.`,
        };
  return {
    fr: `Faites un lien des mots de ce texte qui parlent d’une autre page du site, ou ajoutez une phrase qui y mène${proposed.fr}`,
    en: `Make a link of the words of this text that are about another page of the site, or add a sentence that leads there${proposed.en}`,
  };
}

function messageOf(words: number, links: number, wanted: number): Text {
  if (links === 0) {
    return inNumber(wanted, {
      fr: `Ce texte de ${words} mots ne contient aucun lien vers une autre page du site\u202f; ${wanted} au moins {serait utile|seraient utiles}.`,
      en: `This text of ${words} words contains no link to another page of the site; at least ${wanted} would help.`,
    });
  }
  return inNumber(links, {
    fr: `Ce texte de ${words} mots ne contient {qu’un lien|que ${links} liens} vers le site\u202f; ${wanted} au moins seraient utiles.`,
    en: `This text of ${words} words contains only ${links} link{|s} to the site; at least ${wanted} would help.`,
  });
}
