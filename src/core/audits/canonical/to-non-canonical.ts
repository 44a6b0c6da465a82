import { defineAudit } from '../audit.ts';
import { finalAddress } from '../links/final-address.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import { pathBeside } from '../wording.ts';

export const canonicalToNonCanonical = defineAudit({
  id: 'canonical.to_non_canonical',
  severity: 'high',
  weight: 3,
  effort: 'minutes',
  readsCanonicals: true,
  title: { fr: 'Adresses canoniques qui en désignent une autre', en: 'Canonicals that point at another one' },
  action: {
    fr: 'Faites nommer à ces pages la bonne adresse principale',
    en: 'Let these pages name the right main address',
  },
  why: {
    fr: 'A désigne B, et B désigne C : les consignes se contredisent et le moteur tranche seul.',
    en: 'A names B and B names C: the instructions contradict each other and the engine decides alone.',
  },
  examples: {
    bad: {
      '/miel?format=500g':
        '<link rel="canonical" href="https://exemple.fr/miel-de-lavande"><h1>Miel de lavande, 500 g</h1>',
      '/miel-de-lavande': '<link rel="canonical" href="https://exemple.fr/miel"><h1>Miel de lavande</h1>',
      '/miel': '<link rel="canonical" href="https://exemple.fr/miel"><h1>Nos miels</h1>',
    },
    good: {
      '/miel?format=500g':
        '<link rel="canonical" href="https://exemple.fr/miel-de-lavande"><h1>Miel de lavande, 500 g</h1>',
      '/miel-de-lavande': '<link rel="canonical" href="https://exemple.fr/miel-de-lavande"><h1>Miel de lavande</h1>',
      '/miel': '<link rel="canonical" href="https://exemple.fr/miel"><h1>Nos miels</h1>',
    },
  },
  needs: ['htmlPages', 'pageOf'],
  run: ({ htmlPages, pageOf }) =>
    judgeDeclared(htmlPages, 'other canonical', (_, page) => {
      const { canonical } = page;
      const target = canonical === null || canonical === page.record.url ? undefined : pageOf.get(canonical);
      if (canonical === null || !target || target.canonical === null || target.canonical === target.record.url)
        return null;
      const final = finalAddress(target.canonical, pageOf, page.record.url);
      return {
        message: {
          fr: `L’adresse canonique ${pathBeside(canonical, page.record.url)} en déclare elle-même une autre, ${pathBeside(target.canonical, canonical)}.`,
          en: `The canonical address ${pathBeside(canonical, page.record.url)} itself declares another, ${pathBeside(target.canonical, canonical)}.`,
        },
        evidence: { canonical, status: target.record.status },
        fix: { fr: 'Désignez directement la page finale.', en: 'Name the final page directly.' },
        ...(final === null ? {} : { edit: { old: canonical, new: final } }),
      };
    }),
});
