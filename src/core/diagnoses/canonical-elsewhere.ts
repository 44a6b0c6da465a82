import { shownAddress } from '../values/addresses/shown-address.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { canonicalHabit, ownCanonical } from './signs/named-canonical.ts';
import { addressesOf } from './signs/subject-pages.ts';

/** Fewer pages are exceptions, not a habit of the site. Working assumptions. */
const leastPages = 3;
const leastShare = 0.5;

export const canonicalElsewhere = defineDiagnosis({
  id: 'canonical-elsewhere',
  severity: 'critical',
  effort: 'hours',
  once: true,
  title: { fr: 'Les pages désignent une autre adresse à leur place', en: 'Pages name another address in their place' },
  action: {
    fr: 'Rendez à chaque page sa propre adresse de référence',
    en: 'Give each page its own canonical address back',
  },
  why: {
    fr: 'La balise canonical demande aux moteurs de montrer l’autre adresse\u00a0: ces pages sortent de leurs résultats.',
    en: 'The canonical asks search engines to show the other address: these pages leave their results.',
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
    'canonical.chain',
    'canonical.form_drift',
    'link.to_noncanonical',
    'sitemap.non_canonical',
  ],
  capsScore: 30,
  find: (facts) => {
    const { apart, judged } = canonicalHabit(facts);
    if (apart.length < leastPages || apart.length < leastShare * judged) return null;
    const { page, canonical } = apart[0]!;
    const example = `${shownAddress(page.record.url)} → ${shownAddress(canonical)}`;
    return {
      pages: apart.length,
      share: apart.length / judged,
      examples: addressesOf(apart.map((one) => one.page)),
      sentence: {
        fr: `${apart.length} pages sur ${judged} désignent une autre adresse comme page de référence (canonical), par exemple ${example}.`,
        en: `${apart.length} of ${judged} pages name another address as canonical, for example ${example}.`,
      },
      edits: apart.map((one) => ownCanonical(one, facts)),
    };
  },
});
