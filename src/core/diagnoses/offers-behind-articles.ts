import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { withoutCopies } from '../audits/page-kinds/copies.ts';
import { isBusiness } from '../offers/business-signs.ts';
import { contentTargets } from '../offers/content-targets.ts';
import { homeAnswers } from '../offers/home-answers.ts';
import { plainWords } from '../audits/classification/kind-words.ts';
import { type OfferPage, offerPages } from '../offers/offer-pages.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { pathOf } from '../audits/wording.ts';
import { defineDiagnosis, type DiagnosisEdit } from './diagnosis.ts';
import { addressesOf, closestFirst } from './signs/subject-pages.ts';

/** Working assumptions: articles of a library, articles for an offer, and the share of them that may lead to one. */
const leastArticles = 20;
const articlesPerOffer = 4;
const mostLeading = 0.15;
const shortestArticle = 60;
/** Articles read for what they are about. */
const mostRead = 50;

export const offersBehindArticles = defineDiagnosis({
  id: 'offers-behind-articles',
  severity: 'high',
  effort: 'hours',
  title: { fr: 'Les offres disparaissent derrière les articles', en: 'The offers hide behind the articles' },
  action: { fr: 'Mettez les offres devant les articles', en: 'Put the offers before the articles' },
  why: {
    fr: 'Le lecteur et le moteur rencontrent une bibliothèque\u00a0: ils lisent et repartent sans savoir que vous vendez ce dont elle parle.',
    en: 'Readers and search engines meet a library: they read and leave without knowing that you sell what it is about.',
  },
  how: {
    fr: 'Mettez les offres en tête de l’accueil et du menu, donnez une page à chacune, puis ajoutez à chaque article qui traite d’une offre la phrase et le lien qui y mènent\u202f; retirez ou fusionnez les articles que personne ne lit.',
    en: 'Put the offers at the top of the home page and the menu, give each a page, then add to each article about an offer the sentence and the link that lead to it; remove or merge the articles that nobody reads.',
  },
  effect: {
    fr: 'Les lecteurs deviennent des demandes\u00a0: comptez les visites d’offres venues d’un article.',
    en: 'Readers become enquiries: count the visits of offers that come from an article.',
  },
  explains: ['link.few_content_out', 'link.dead_end'],
  capsScore: 61,
  needsWholeSite: true,
  find: (facts) => {
    const offers = offerPages(facts).map(({ page }) => page);
    const articles = articlesOf(facts, new Set(offers));
    if (
      !isBusiness(facts) ||
      offers.length === 0 ||
      articles.length < Math.max(leastArticles, articlesPerOffer * offers.length)
    )
      return null;
    const sold = new Set(offers);
    const mute = articles.filter((page) => !contentTargets(page, facts).some((target) => sold.has(target)));
    if (articles.length - mute.length > mostLeading * articles.length) return null;
    const [first] = closestFirst(offers) as [PageFacts];
    const led = homeAnswers(facts);
    const path = pathOf(shownAddress(first.record.url));
    const home =
      led !== null && led.ledArticles > led.ledOffers
        ? {
            fr: `, et l’accueil mène à ${led.ledArticles} articles pour ${led.ledOffers} offre`,
            en: `, and the home page leads to ${led.ledArticles} articles for ${led.ledOffers} offer`,
          }
        : { fr: '', en: '' };
    const plural = led !== null && led.ledOffers > 1 && home.fr !== '' ? 's' : '';
    return {
      pages: mute.length,
      share: mute.length / articles.length,
      examples: addressesOf(closestFirst(mute)),
      sentence: {
        fr: `${articles.length} articles pour ${offers.length} ${offers.length > 1 ? 'pages de vos prestations ou produits' : 'page de prestation ou de produit'} (${path})\u00a0: ${mute.length} ne mènent à aucune offre${home.fr}${plural}.`,
        en: `${articles.length} articles for ${offers.length} ${offers.length > 1 ? 'pages' : 'page'} of what you sell (${path}): ${mute.length} lead to no offer${home.en}${plural}.`,
      },
      edits: closestFirst(mute)
        .slice(0, mostRead)
        .map((page) => editOf(page, offerPages(facts)))
        .sort((a, b) => Number(b.after !== undefined) - Number(a.after !== undefined)),
    };
  },
});

function articlesOf({ htmlPages, kindOf, home }: SiteFacts, offers: ReadonlySet<PageFacts>): PageFacts[] {
  return withoutCopies(
    htmlPages.filter(
      (page) =>
        page !== home &&
        !offers.has(page) &&
        page.words >= shortestArticle &&
        kindOf.get(page.record.url)?.kind === 'article',
    ),
  );
}

/** A sentence and a link at the end, to the offer that the article is about where there is one. */
function editOf(article: PageFacts, offers: readonly OfferPage[]): DiagnosisEdit {
  const { url } = article.record;
  const offer = offers.find(({ name }) => isAbout(article, name)) ?? (offers.length === 1 ? offers[0] : undefined);
  if (offer === undefined) {
    return {
      page: url,
      text: {
        fr: 'À la fin du passage qui en parle, une phrase et un lien vers l’offre concernée\u202f; si l’article ne parle d’aucune, sortez-le de la liste.',
        en: 'At the end of the passage about it, a sentence and a link to the offer concerned; if the article is about none, take it out of the list.',
      },
    };
  }
  const path = pathOf(shownAddress(offer.page.record.url));
  return {
    page: url,
    text: {
      fr: `À la fin du passage qui en parle, une phrase et un lien vers «\u202f${offer.name}\u202f» (${path}).`,
      en: `At the end of the passage about it, a sentence and a link to “${offer.name}” (${path}).`,
    },
    after: offer.name,
  };
}

/** Letters of a name that texts contain by chance, and times that a text about it says it. Working assumptions. */
const shortestName = 5;
const leastTimes = 2;

/** True when the title contains the name of the offer, or the text does several times. */
function isAbout({ content }: PageFacts, name: string): boolean {
  const words = ` ${plainWords(name).join(' ')} `;
  if (name.length < shortestName) return false;
  const text = content!.blocks
    .flatMap((block) => (block.position === 'content' ? plainWords(block.text) : []))
    .join(' ');
  const title = plainWords(content!.title ?? '').join(' ');
  return ` ${title} `.includes(words) || ` ${text} `.split(words).length > leastTimes;
}
