import { defineAudit } from '../audit.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import { otherVersions } from '../texts/own-version.ts';
import { isFollowingPage } from '../page-kinds/pagination.ts';
import { pathOf } from '../wording.ts';

export const hreflangNoReturn = defineAudit({
  id: 'hreflang.no_return',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Versions de langue sans lien de retour', en: 'Language versions without a return link' },
  why: {
    fr: 'hreflang ne vaut que si les deux pages se citent ; sans retour, la déclaration est ignorée.',
    en: 'hreflang counts only if both pages list each other; without a return, the declaration is ignored.',
  },
  needs: ['htmlPages', 'pageOf'],
  run: ({ htmlPages, pageOf }) =>
    judgeDeclared(htmlPages, 'alternates', (content, page) => {
      const { alternates, lang } = content;
      const { record } = page;
      // Engines do not read them on a variant; those of the second pages of a list are told by hreflang.self_missing.
      if (page.indexableReason === 'canonical' || isFollowingPage(page)) return null;
      const silent = otherVersions(content, page).find((alternate) => {
        const target = alternate.url === null || alternate.url === record.url ? undefined : pageOf.get(alternate.url);
        return target?.content && !target.content.alternates.some((back) => back.url === record.url);
      });
      if (!silent) return null;
      const own = alternates.find(({ url }) => url === record.url)?.lang ?? lang;
      return {
        message: {
          fr: `La version « ${silent.lang} » (${pathOf(silent.url!)}) ne cite pas cette page en retour.`,
          en: `The “${silent.lang}” version (${pathOf(silent.url!)}) does not list this page in return.`,
        },
        evidence: { lang: silent.lang, target: silent.url },
        fix: {
          fr: `Ajoutez sur ${pathOf(silent.url!)} un hreflang vers ${pathOf(record.url)}.`,
          en: `Add on ${pathOf(silent.url!)} an hreflang towards ${pathOf(record.url)}.`,
        },
        ...(own ? { edit: { old: '', new: `<link rel="alternate" hreflang="${own}" href="${record.url}">` } } : {}),
      };
    }),
});
