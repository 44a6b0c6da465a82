import type { PageFacts } from '../audits/facts/site-facts.ts';
import type { Text } from '../values/text.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { fewIndexable } from './few-indexable.ts';

export const homeHidden = defineDiagnosis({
  id: 'home-hidden',
  severity: 'critical',
  effort: 'minutes',
  title: { fr: 'L’accueil ne peut pas être trouvé', en: 'The home page cannot be found' },
  action: { fr: 'Rendez l’accueil visible des moteurs', en: 'Make the home page visible to search engines' },
  why: {
    fr: 'Qui cherche votre nom cherche l’accueil\u00a0: s’il est exclu des moteurs, le site perd son entrée principale et le poids de ses liens.',
    en: 'People who search for your name search for the home page: when it is kept out of search engines, the site loses its main entrance and the weight of its links.',
  },
  how: {
    fr: 'Retirez de l’accueil la directive noindex, la règle de robots.txt ou l’adresse canonique d’un autre site, et vérifiez qu’il répond 200.',
    en: 'Remove the noindex directive, the rule of robots.txt or the canonical of another site from the home page, and check that it answers 200.',
  },
  effect: {
    fr: 'L’accueil revient dans les résultats en quelques jours\u00a0: inspectez son adresse dans la Search Console.',
    en: 'The home page returns to the results within days: inspect its address in Search Console.',
  },
  explains: ['index.home_blocked', 'index.noindex', 'index.robots_blocked', 'link.to_noindex', 'link.to_blocked'],
  capsScore: 12,
  find: (facts, results) => {
    const { home } = facts;
    if (home === null || results.get('index.home_blocked')?.status !== 'fail') return null;
    if (fewIndexable.find(facts, results) !== null) return null;
    const cause = causeOf(home);
    return {
      pages: 1,
      share: 1 / Math.max(1, facts.htmlPages.length),
      examples: [home.record.url],
      sentence: {
        fr: `La page d’accueil ne peut pas être montrée par les moteurs de recherche\u00a0: ${cause.fr}.`,
        en: `The home page cannot be shown by search engines: ${cause.en}.`,
      },
    };
  },
});

function causeOf({ indexableReason, record, canonical }: PageFacts): Text {
  if (indexableReason === 'noindex')
    return { fr: 'elle porte la directive noindex', en: 'it has the noindex directive' };
  if (indexableReason === 'robots') return { fr: 'robots.txt l’interdit', en: 'robots.txt forbids it' };
  if (indexableReason === 'canonical') {
    return { fr: `elle désigne ${canonical} à sa place`, en: `it names ${canonical} in its place` };
  }
  return { fr: `elle répond ${record.status}`, en: `it answers ${record.status}` };
}
