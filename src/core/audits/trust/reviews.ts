import { defineAudit } from '../audit.ts';
import { missingPage } from '../facts/missing-page.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { sells } from '../texts/trade.ts';
import { folded } from '../texts/mentions.ts';

const words =
  /avis|temoignages?|references|realisations|chantiers|portfolio|reviews?|testimonials?|case-?studies|etudes?-?de-?cas|clients|livre-?d-?or|(?:patient|client|customer|success)s?-?stories|(?:ce-?qu-?)?(?:ils|elles)-?(?:en-)?(?:parlent|disent)|kind-?words/i;

export const trustReviews = defineAudit({
  id: 'trust.reviews',
  severity: 'low',
  weight: 1,
  effort: 'days',
  absence: true,
  title: { fr: 'Avis ou témoignages introuvables', en: 'Reviews or testimonials not found' },
  action: { fr: 'Montrez des avis de clients', en: 'Show reviews by customers' },
  why: {
    fr: 'Les avis de clients réels rassurent avant l’achat ; leur absence laisse la place aux doutes. Un site qui ne vend rien n’est pas jugé.',
    en: 'Reviews from real customers reassure before a purchase; without them doubts take over. A site that sells nothing is not judged.',
  },
  examples: {
    bad: '<h1>Traiteur à Tours</h1><script type="application/ld+json">{ "@context": "https://schema.org", "@type": "LocalBusiness", "name": "Aux trois louches" }</script>',
    good: {
      '/': '<h1>Traiteur à Tours</h1><script type="application/ld+json">{ "@context": "https://schema.org", "@type": "LocalBusiness", "name": "Aux trois louches" }</script><a href="/avis">Avis de nos clients</a>',
      '/avis': '<h1>Avis de nos clients</h1>',
    },
  },
  needs: ['pages', 'indexablePages', 'crawl', 'home', 'kindOf', 'links'],
  run: (facts) => {
    if (!sells(facts)) return { checked: 0, findings: [] };
    if (facts.pages.some(showsReviews)) return { checked: 1, findings: [] };
    return missingPage(facts, {
      words,
      name: { fr: 'des avis ou des réalisations', en: 'reviews or past work' },
      fix: {
        fr: 'Recueillez une dizaine d’avis datés et publiez-les avec leur source, ou une page de réalisations.',
        en: 'Collect some ten dated reviews and publish them with their source, or a page of past work.',
      },
    });
  },
});

/** True for a page with a part of reviews or past work, on whatever address. */
const showsReviews = ({ content }: PageFacts): boolean =>
  content?.headings.some(({ text }) => words.test(folded(text))) === true;
