import { defineAudit } from '../audit.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import { otherVersions } from '../texts/own-version.ts';
import { finalAddress } from '../links/final-address.ts';
import { pathOf } from '../wording.ts';

export const hreflangNonCanonical = defineAudit({
  id: 'hreflang.non_canonical',
  severity: 'medium',
  weight: 1,
  effort: 'minutes',
  readsCanonicals: true,
  title: { fr: 'Versions de langue non canoniques', en: 'Non-canonical language versions' },
  action: {
    fr: 'Citez l’adresse principale de chaque version traduite',
    en: 'Name the main address of each translated version',
  },
  why: {
    fr: 'Le moteur n’accepte dans un groupe de langues que des pages finales, indexables et canoniques ; une seule mauvaise adresse affaiblit le groupe.',
    en: 'In a language group engines accept only final, indexable and canonical pages; a single bad address weakens the group.',
  },
  examples: {
    bad: {
      '/': '<link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="en" href="https://exemple.fr/en/home"><h1>Cours de surf à Lacanau</h1>',
      '/en/home':
        '<html lang="en"><link rel="canonical" href="https://exemple.fr/en/"><h1>Surf lessons in Lacanau</h1></html>',
    },
    good: {
      '/': '<link rel="alternate" hreflang="fr" href="https://exemple.fr/"><link rel="alternate" hreflang="en" href="https://exemple.fr/en/"><h1>Cours de surf à Lacanau</h1>',
      '/en/home':
        '<html lang="en"><link rel="canonical" href="https://exemple.fr/en/"><h1>Surf lessons in Lacanau</h1></html>',
    },
  },
  needs: ['htmlPages', 'pageOf'],
  run: ({ htmlPages, pageOf }) =>
    judgeDeclared(htmlPages, 'alternates', (content, page) => {
      for (const alternate of otherVersions(content, page)) {
        const target = alternate.url === null ? undefined : pageOf.get(alternate.url);
        if (!target || target.indexableReason !== 'canonical') continue;
        const final = target.canonical === null ? null : finalAddress(target.canonical, pageOf, target.record.url);
        // A canonical that redirects back to the version is repaired there.
        if (final === target.record.url) continue;
        return {
          message: {
            fr: `La version « ${alternate.lang} » (${pathOf(target.record.url)}) déclare une autre adresse canonique.`,
            en: `The “${alternate.lang}” version (${pathOf(target.record.url)}) declares another canonical address.`,
          },
          evidence: { lang: alternate.lang, target: target.record.url, status: target.record.status },
          fix:
            final === null
              ? {
                  fr: 'Réparez d’abord l’adresse canonique de cette version, qui ne s’ouvre pas.',
                  en: 'First repair the canonical address of this version, which does not open.',
                }
              : {
                  fr: 'Citez l’adresse canonique de cette version.',
                  en: 'Cite the canonical address of this version.',
                },
          ...(final === null ? {} : { edit: { old: alternate.href, new: final } }),
        };
      }
      return null;
    }),
});
