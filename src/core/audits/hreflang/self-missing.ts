import { placeInCopy } from '../../pages/site-copy.ts';
import { urlKey } from '../../values/url.ts';
import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { alternateElement } from '../texts/edit-texts.ts';
import { rightHreflang } from '../texts/iso-codes.ts';
import { misnamedOwnVersion } from '../texts/own-version.ts';

export const hreflangSelfMissing = defineAudit({
  id: 'hreflang.self_missing',
  severity: 'medium',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Page absente de ses propres versions', en: 'Page absent from its own versions' },
  action: {
    fr: 'Ajoutez chaque page à la liste de ses propres versions',
    en: 'Add each page to the list of its own versions',
  },
  why: {
    fr: 'La liste hreflang doit compter la page elle-même, sinon le moteur peut rejeter tout le groupe.',
    en: 'The hreflang list must include the page itself, otherwise the engine may reject the whole group.',
  },
  examples: {
    bad: '<link rel="alternate" hreflang="en" href="https://exemple.fr/en/">',
    good: '<link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="en" href="https://exemple.fr/en/">',
  },
  needs: ['indexablePages', 'copy'],
  run: ({ indexablePages, copy }) =>
    judgeDeclaredTemplate(indexablePages, 'odd alternates', (content, page) => {
      const { alternates, lang } = content;
      const { url } = page.record;
      const isOwn = (address: string): boolean =>
        urlKey(copy === null ? address : placeInCopy(copy, address)) === urlKey(url);
      if (alternates.length === 0 || alternates.some((other) => other.url !== null && isOwn(other.url))) return null;
      // A copy at a private address declares the addresses of the public site.
      const publicUrl = copy === null ? url : (page.canonical ?? url);
      const misnamed = misnamedOwnVersion(content, page);
      const own = lang ? rightHreflang(lang) : null;
      return {
        message: {
          fr: 'La page ne se cite pas dans ses versions de langue.',
          en: 'The page does not list itself among its language versions.',
        },
        evidence: { alternates: alternates.map((alternate) => alternate.lang), lang },
        fix: misnamed
          ? {
              fr: 'Dans la ligne de la langue de la page, écrivez sa propre adresse.',
              en: 'In the line of the language of the page, write its own address.',
            }
          : {
              fr: 'Ajoutez à la liste la langue de la page et sa propre adresse.',
              en: 'Add the language of the page and its own address to the list.',
            },
        ...(misnamed
          ? { edit: { old: misnamed.href, new: publicUrl } }
          : own
            ? { edit: { old: '', new: alternateElement({ lang: own, href: publicUrl }) } }
            : {}),
      };
    }),
});
