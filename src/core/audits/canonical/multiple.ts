import { defineAudit } from '../audit.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import { pathsIn } from '../wording.ts';

export const canonicalMultiple = defineAudit({
  id: 'canonical.multiple',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Plusieurs adresses canoniques', en: 'Several canonical addresses' },
  action: { fr: 'Gardez une seule adresse principale par page', en: 'Keep a single main address on each page' },
  why: {
    fr: 'Deux déclarations différentes s’annulent : Google les ignore toutes et choisit lui-même.',
    en: 'Two different declarations cancel each other: Google ignores them all and chooses by itself.',
  },
  examples: {
    bad: {
      '/cours':
        '<link rel="canonical" href="https://exemple.fr/"><link rel="canonical" href="https://exemple.fr/cours"><h1>Cours de guitare</h1>',
    },
    good: { '/cours': '<link rel="canonical" href="https://exemple.fr/cours"><h1>Cours de guitare</h1>' },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclared(htmlPages, 'several canonicals', ({ canonicals }) => {
      const declared = canonicals
        .filter((canonical) => canonical.via === 'html' && canonical.inHead)
        .map((canonical) => canonical.href);
      if (declared.length < 2) return null;
      return {
        message: {
          fr: `La page déclare ${declared.length} balises canonical : ${pathsIn(declared)}.`,
          en: `The page declares ${declared.length} canonical elements: ${pathsIn(declared)}.`,
        },
        evidence: { canonicals: declared },
        fix: {
          fr: 'Ne gardez qu’une balise canonical ; cherchez le doublon dans le gabarit ou, s’il y en a une, dans l’extension de référencement.',
          en: 'Keep a single canonical element; look for the double in the template or, where there is one, in the SEO plug-in.',
        },
        ...(declared.every((href) => href === declared[0])
          ? { edit: { old: declared.map(canonicalElement).join('\n'), new: canonicalElement(declared[0]!) } }
          : {}),
      };
    }),
});

function canonicalElement(href: string): string {
  return `<link rel="canonical" href="${href}">`;
}
