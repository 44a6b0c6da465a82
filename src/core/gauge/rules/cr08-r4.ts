import { contentFaults } from '../plan-parts.ts';
import { defineRule } from '../plan-rule.ts';

export const cr08R4 = defineRule({
  id: 'CR08-R4',
  criterion: 'Cr8',
  severity: 'blocker',
  message: {
    fr: 'Chaque contenu éditorial a une page cible, un mot-clé et deux liens internes vers des pages connues ou prévues.',
    en: 'Every editorial item has a target page, a keyword and two internal links to known or planned pages.',
  },
  check: (strategy, company) => {
    const pages = new Set([
      ...[
        '/',
        ...company.sitePages.map((page) => page.url),
        ...company.offers.flatMap((offer) => offer.landingUrls),
      ].map((url) => new URL(url, company.organisation.domain).href),
      ...strategy.topics.map((one) => one.target.url),
      ...strategy.actions.flatMap((one) => (one.content === null ? [] : [one.content.target.url])),
    ]);
    return contentFaults(
      strategy,
      (one) =>
        one.family !== 'editorial' ||
        (one.target.url !== '' &&
          one.keyword !== '' &&
          one.links.length >= 2 &&
          (strategy.inputs.siteHash !== null || one.links.every((link) => pages.has(link.to) && pages.has(link.from)))),
    );
  },
});
