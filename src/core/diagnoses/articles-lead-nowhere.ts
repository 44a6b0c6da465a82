import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { fewWords } from '../audits/facts/rendered-pages.ts';
import { isAnchor } from '../audits/links/link-traits.ts';
import { sells } from '../audits/texts/trade.ts';
import { type PageKind, sureKind } from '../audits/page-kinds/page-kind.ts';
import { segmentsOf } from '../audits/wording.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { decodedSegment } from './signs/decoded-segment.ts';
import { offering } from '../offers/offering-words.ts';
import { foldedWords } from './signs/shingles.ts';
import { addressesOf } from './signs/subject-pages.ts';

/** Working assumptions: shorter texts are notes, fewer articles are no habit, and some articles may lead on. */
const fewestWords = 100;
const leastArticles = 8;
const mostLeading = 0.15;

/** Kinds of pages that an article may lead to without leading to an offer. */
const reading: ReadonlySet<PageKind> = new Set([
  'article',
  'list',
  'legal',
  'feed',
  'search',
  'copy',
  'stub',
  'error',
  'foreign',
]);

export const articlesLeadNowhere = defineDiagnosis({
  id: 'articles-lead-nowhere',
  severity: 'medium',
  effort: 'hours',
  loses: 'visitors',
  title: { fr: 'Les articles ne mènent à aucune offre', en: 'Articles lead to no offer' },
  action: { fr: 'Reliez les articles aux offres', en: 'Link the articles to the offers' },
  why: {
    fr: 'Les articles sont lus par des gens qui ont le problème que vous résolvez\u00a0: sans lien dans le texte, ils repartent sans savoir que vous le faites.',
    en: 'Articles are read by people with the problem that you solve: without a link in the text they leave without knowing that you do it.',
  },
  how: {
    fr: 'Dans chaque article, liez l’offre dont il parle, dans la phrase qui la nomme, et finissez par une invitation à la demander.',
    en: 'In each article, link the offer it is about, in the sentence that names it, and end with an invitation to ask for it.',
  },
  effect: {
    fr: 'Les lecteurs continuent\u00a0: comptez les visites d’offres et les demandes venues d’un article.',
    en: 'Readers go on: count the visits of offers and the enquiries that come from an article.',
  },
  explains: ['link.few_content_out', 'link.dead_end'],
  capsScore: 75,
  needsWholeSite: true,
  find: (facts) => {
    const { htmlPages, kindOf } = facts;
    const kind = (page: PageFacts): PageKind => sureKind(kindOf, page.record.url);
    const offers = offerPages(facts);
    const articles = htmlPages.filter((page) => kind(page) === 'article' && page.words >= fewestWords);
    if (offers.size === 0 || articles.length < leastArticles) return null;
    const mute = articles.filter((page) => !leadsToOffer(page, offers, facts));
    if (articles.length - mute.length > mostLeading * articles.length) return null;
    return {
      pages: mute.length,
      share: mute.length / articles.length,
      examples: addressesOf(mute),
      sentence: {
        fr: `${mute.length} articles sur ${articles.length} n’ont dans leur texte aucun lien vers une offre ni vers le contact.`,
        en: `${mute.length} of ${articles.length} articles have no link in their text to an offer or to the contact.`,
      },
    };
  },
});

/** Pages of offers; on a site that sells and where none is recognised, the pages of its menu that announce services. */
function offerPages(facts: SiteFacts): ReadonlySet<PageFacts> {
  const { htmlPages, kindOf, home, pageOf } = facts;
  const kind = (page: PageFacts): PageKind => kindOf.get(page.record.url)?.kind ?? 'other';
  const known = htmlPages.filter((page) => kind(page) === 'offer' || kind(page) === 'hub');
  if (known.length > 0 || home === null || !sells(facts)) return new Set(known);
  const menu = home.record.links.filter(({ position }) => position === 'nav' || position === 'header');
  const shown = new Set(menu.flatMap(({ to }) => pageOf.get(to) ?? []));
  return new Set([...shown].filter((page) => kind(page) === 'other' && page.words >= fewWords && isOffering(page)));
}

const isOffering = ({ record }: PageFacts): boolean =>
  segmentsOf(record.url).some((segment) => offering.test(foldedWords(decodedSegment(segment)).join(' ')));

function leadsToOffer({ record }: PageFacts, offers: ReadonlySet<PageFacts>, { kindOf, pageOf }: SiteFacts): boolean {
  return record.links.some((link) => {
    if (link.position !== 'content' || !isAnchor(link)) return false;
    if (/^(?:tel|mailto):/i.test(link.href)) return true;
    const target = pageOf.get(link.to);
    if (target === undefined || target.record === record) return false;
    return offers.has(target) || !reading.has(kindOf.get(target.record.url)?.kind ?? 'other');
  });
}
