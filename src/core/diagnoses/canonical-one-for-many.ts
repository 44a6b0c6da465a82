import { shownAddress } from '../values/addresses/shown-address.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { canonicalHabit, ownCanonical } from './signs/named-canonical.ts';
import { addressesOf } from './signs/subject-pages.ts';

export const canonicalOneForMany = defineDiagnosis({
  id: 'canonical-one-for-many',
  severity: 'critical',
  effort: 'hours',
  once: true,
  title: { fr: 'Une seule adresse de référence pour plusieurs pages', en: 'One canonical for several pages' },
  action: { fr: 'Donnez à chaque page sa propre adresse de référence', en: 'Give each page its own canonical address' },
  why: {
    fr: 'Pour les moteurs, ces pages différentes ne sont que des copies d’une seule\u00a0: ils ne montrent qu’elle.',
    en: 'To search engines these different pages are copies of a single one: they only show that one.',
  },
  how: {
    fr: 'Dans le gabarit, faites désigner à chaque page sa propre adresse complète.',
    en: 'In the template, have every page name its own full address.',
  },
  effect: {
    fr: 'Chaque page peut de nouveau être trouvée\u00a0: dans la Search Console, le motif «\u202fAutre page avec balise canonique correcte\u202f» se vide en quelques semaines.',
    en: 'Each page can be found again: in Search Console the reason “Alternate page with proper canonical tag” empties within weeks.',
  },
  explains: [
    'canonical.to_error',
    'canonical.to_redirect',
    'canonical.to_noindex',
    'canonical.to_blocked',
    'canonical.to_non_canonical',
    'canonical.off_host',
    'link.to_noncanonical',
    'sitemap.non_canonical',
  ],
  capsScore: 30,
  find: (facts) => {
    const { shared, judged } = canonicalHabit(facts);
    if (shared.length === 0) return null;
    const named = shownAddress(shared[0]!.canonical);
    return {
      pages: shared.length,
      share: shared.length / judged,
      examples: addressesOf(shared.map(({ page }) => page)),
      sentence: {
        fr: `${shared.length} pages différentes sur ${judged} désignent toutes ${named} comme page de référence (canonical).`,
        en: `${shared.length} different pages of ${judged} all name ${named} as their canonical.`,
      },
      edits: shared.map((one) => ownCanonical(one, facts)),
    };
  },
});
