import { defineAudit } from '../audit.ts';
import { alternateElement } from '../texts/edit-texts.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import { pathOf } from '../wording.ts';

export const hreflangNoindex = defineAudit({
  id: 'hreflang.noindex',
  severity: 'medium',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Versions de langue exclues de l’index', en: 'Language versions kept out of the index' },
  action: { fr: 'Rendez visibles les versions traduites cachées', en: 'Make the hidden translated versions visible' },
  why: {
    fr: 'Le moteur n’accepte dans un groupe de langues que des pages finales, indexables et canoniques ; une seule mauvaise adresse affaiblit le groupe.',
    en: 'In a language group engines accept only final, indexable and canonical pages; a single bad address weakens the group.',
  },
  examples: {
    bad: {
      '/': '<link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="en" href="https://exemple.fr/en/"><h1>Huiles d’olive de Nyons</h1>',
      '/en/':
        '<html lang="en"><meta name="robots" content="noindex"><link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="en" href="https://exemple.fr/en/"><h1>Olive oils from Nyons</h1></html>',
    },
    good: {
      '/': '<link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="en" href="https://exemple.fr/en/"><h1>Huiles d’olive de Nyons</h1>',
      '/en/':
        '<html lang="en"><link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="en" href="https://exemple.fr/en/"><h1>Olive oils from Nyons</h1></html>',
    },
  },
  needs: ['htmlPages', 'pageOf'],
  run: ({ htmlPages, pageOf }) =>
    judgeDeclared(htmlPages, 'alternates', ({ alternates }) => {
      for (const alternate of alternates) {
        const target = alternate.url === null ? undefined : pageOf.get(alternate.url);
        if (!target || target.indexableReason !== 'noindex') continue;
        return {
          message: {
            fr: `La version « ${alternate.lang} » (${pathOf(target.record.url)}) porte noindex.`,
            en: `The “${alternate.lang}” version (${pathOf(target.record.url)}) carries noindex.`,
          },
          evidence: { lang: alternate.lang, target: target.record.url, status: target.record.status },
          fix: {
            fr: 'Ouvrez cette version à l’index ou retirez-la de la liste.',
            en: 'Open this version to the index or take it off the list.',
          },
          edit: { old: alternateElement(alternate), new: '' },
        };
      }
      return null;
    }),
});
