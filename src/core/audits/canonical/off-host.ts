import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { isPrivateAddress, bareHost } from '../facts/site-hosts.ts';
import { isOfOriginal, publicAddress } from '../../pages/site-copy.ts';
import { hostOf } from '../wording.ts';

export const canonicalOffHost = defineAudit({
  id: 'canonical.off_host',
  severity: 'medium',
  weight: 3,
  effort: 'minutes',
  readsCanonicals: true,
  title: { fr: 'Adresses canoniques sur un autre site', en: 'Canonicals on another site' },
  action: {
    fr: 'Faites nommer aux pages une adresse de votre site, pas d’un autre',
    en: 'Let pages name an address of your site, not of another one',
  },
  why: {
    fr: 'La page donne sa place à un autre domaine : voulu pour un article repris ailleurs, grave si c’est l’adresse de préproduction.',
    en: 'The page gives its place to another domain: intended for a syndicated article, serious if it is the staging address.',
  },
  examples: {
    bad: '<link rel="canonical" href="https://preprod.autre.fr/"><h1>Menuiserie Lenoir</h1>',
    good: '<link rel="canonical" href="https://exemple.fr/"><h1>Menuiserie Lenoir</h1>',
  },
  needs: ['htmlPages', 'copy'],
  run: ({ htmlPages, copy }) =>
    judgeDeclaredTemplate(htmlPages, 'other canonical', (_, { canonical, record }) => {
      if (canonical === null || isOfOriginal(copy, canonical) || bareHost(canonical) === bareHost(record.url))
        return null;
      if (copy === null && isPrivateAddress(record.url)) return null;
      return {
        message: {
          fr: `L’adresse canonique est sur ${hostOf(canonical)}.`,
          en: `The canonical address is on ${hostOf(canonical)}.`,
        },
        evidence: { canonical },
        fix: {
          fr: `Si ${hostOf(canonical)} n’est pas la source d’origine du texte, déclarez l’adresse de ce site.`,
          en: `If ${hostOf(canonical)} is not the original source of the text, declare this site’s address.`,
        },
        edit: { old: canonical, new: publicAddress(copy, record.url) },
      };
    }),
});
