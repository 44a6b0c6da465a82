import { defineAudit } from '../audit.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import { otherVersions } from '../texts/own-version.ts';
import { alternateElement } from '../texts/edit-texts.ts';
import { rightHreflang } from '../texts/iso-codes.ts';
import { isFollowingPage } from '../page-kinds/pagination.ts';
import { pathOf } from '../wording.ts';

export const hreflangNoReturn = defineAudit({
  id: 'hreflang.no_return',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Versions de langue sans lien de retour', en: 'Language versions without a return link' },
  action: {
    fr: 'Faites se citer entre elles les versions de chaque page',
    en: 'Let the versions of each page name each other',
  },
  why: {
    fr: 'hreflang ne vaut que si les deux pages se citent ; sans retour, la déclaration est ignorée.',
    en: 'hreflang counts only if both pages list each other; without a return, the declaration is ignored.',
  },
  examples: {
    bad: {
      '/': '<link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="en" href="https://exemple.fr/en/"><h1>Chambres d’hôtes en Auvergne</h1>',
      '/en/': '<html lang="en"><h1>Guest rooms in Auvergne</h1></html>',
    },
    good: {
      '/': '<link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="en" href="https://exemple.fr/en/"><h1>Chambres d’hôtes en Auvergne</h1>',
      '/en/':
        '<html lang="en"><link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="en" href="https://exemple.fr/en/"><h1>Guest rooms in Auvergne</h1></html>',
    },
  },
  needs: ['htmlPages', 'pageOf'],
  run: ({ htmlPages, pageOf }) =>
    judgeDeclared(htmlPages, 'alternates', (content, page) => {
      const { alternates, lang } = content;
      const { record } = page;
      // Engines do not read hreflang on a variant; hreflang.self_missing reports the following pages of a list.
      if (page.indexableReason === 'canonical' || isFollowingPage(page)) return null;
      const oneWay = otherVersions(content, page).find((alternate) => {
        const target = alternate.url === null || alternate.url === record.url ? undefined : pageOf.get(alternate.url);
        return target?.content && !target.content.alternates.some(({ url }) => url === record.url);
      });
      if (!oneWay) return null;
      const declared = alternates.find(({ url }) => url === record.url)?.lang ?? lang;
      const own = declared ? rightHreflang(declared) : null;
      return {
        message: {
          fr: `La version « ${oneWay.lang} » (${pathOf(oneWay.url!)}) ne cite pas cette page en retour.`,
          en: `The “${oneWay.lang}” version (${pathOf(oneWay.url!)}) does not list this page in return.`,
        },
        evidence: { lang: oneWay.lang, target: oneWay.url },
        fix: {
          fr: `Ajoutez sur ${pathOf(oneWay.url!)} un hreflang vers ${pathOf(record.url)}.`,
          en: `Add on ${pathOf(oneWay.url!)} an hreflang towards ${pathOf(record.url)}.`,
        },
        ...(own ? { edit: { old: '', new: alternateElement({ lang: own, href: record.url }) } } : {}),
      };
    }),
});
