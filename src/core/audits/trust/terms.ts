import { defineAudit } from '../audit.ts';
import { unprovenAbsence } from '../facts/completeness.ts';
import { mentions } from '../texts/mentions.ts';
import { schemaTypes } from '../facts/structured-data.ts';

/** A basket or a shop: services and prices alone are sold by agreement, not by an order. */
const ordering = /panier|(?:^|[/-])cart(?:[/.-]|$)|basket|checkout|caisse|boutique|(?:^|[/-])shop(?:[/.-]|$)/i;
const words = /cgv|conditions-?(?:generales|de-?vente)|terms|conditions-?of-?sale/i;

export const trustTerms = defineAudit({
  id: 'trust.terms',
  severity: 'medium',
  weight: 2,
  effort: 'hours',
  absence: true,
  title: { fr: 'Conditions de vente introuvables', en: 'Terms of sale not found' },
  action: { fr: 'Publiez les conditions de vente', en: 'Publish the terms of sale' },
  why: {
    fr: 'Un site qui vend à des particuliers doit présenter ses conditions générales de vente avant la commande (Code de la consommation, art. L221-5).',
    en: 'A site that sells to consumers must present its terms of sale before the order (French consumer code, art. L221-5).',
  },
  examples: {
    bad: '<h1>Bol en grès</h1><script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Product", "name": "Bol en grès" }</script>',
    good: {
      '/': '<h1>Bol en grès</h1><script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Product", "name": "Bol en grès" }</script><a href="/cgv">Conditions générales de vente</a>',
      '/cgv': '<h1>Conditions générales de vente</h1>',
    },
  },
  needs: ['pages', 'indexablePages', 'crawl', 'home', 'links'],
  run: ({ pages, indexablePages, crawl, home, links }) => {
    if (indexablePages.length === 0) return { checked: 0, findings: [] };
    const declared = new Set(indexablePages.flatMap(({ content }) => (content ? schemaTypes(content) : [])));
    const hasBasket = mentions({ pages, links }, ordering);
    if (!declared.has('Product') && !(declared.has('Offer') && hasBasket)) return { checked: 0, findings: [] };
    if (mentions({ pages, links }, words)) return { checked: 1, findings: [] };
    return (
      unprovenAbsence(crawl, home) ?? {
        checked: 1,
        findings: [
          {
            page: null,
            message: {
              fr: 'Aucun lien ni aucune adresse du site n’y mène.',
              en: 'No link and no address of the site leads to it.',
            },
            evidence: { pagesRead: pages.length },
            fix: hasBasket ? fixes.basket : fixes.page,
          },
        ],
      }
    );
  },
});

const fixes = {
  basket: {
    fr: 'Publiez les conditions générales de vente et liez-les en pied de page et au panier.',
    en: 'Publish the terms of sale and link to them in the footer and the basket.',
  },
  page: {
    fr: 'Publiez les conditions générales de vente et liez-les en pied de page.',
    en: 'Publish the terms of sale and link to them in the footer.',
  },
} as const;
