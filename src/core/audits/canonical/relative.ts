import { defineAudit } from '../audit.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';

export const canonicalRelative = defineAudit({
  id: 'canonical.relative',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Adresses canoniques relatives', en: 'Relative canonical addresses' },
  action: { fr: 'Écrivez en entier l’adresse principale des pages', en: 'Write the main address of pages in full' },
  why: {
    fr: 'Une adresse sans domaine est lue de travers dès que la page s’ouvre sous un autre nom (préproduction, avec ou sans www).',
    en: 'An address without its domain is misread as soon as the page opens under another name (staging, with or without www).',
  },
  examples: {
    bad: { '/stages': '<link rel="canonical" href="/stages"><h1>Stages de voile</h1>' },
    good: { '/stages': '<link rel="canonical" href="https://exemple.fr/stages"><h1>Stages de voile</h1>' },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclared(htmlPages, 'unusual canonical', ({ canonicals }) => {
      const relative = canonicals.find(
        (canonical) => canonical.url !== null && !/^https?:\/\//i.test(canonical.href.trim()),
      );
      if (!relative) return null;
      return {
        message: {
          fr: `L’adresse canonique « ${relative.href} » est relative.`,
          en: `The canonical address “${relative.href}” is relative.`,
        },
        evidence: { href: relative.href, url: relative.url },
        fix: {
          fr: 'Écrivez l’adresse complète, avec https et le domaine.',
          en: 'Write the whole address, with https and the domain.',
        },
        edit: { old: relative.href, new: relative.url! },
      };
    }),
});
