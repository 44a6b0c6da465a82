import { defineAudit } from '../audit.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import { pathAndQuery } from '../wording.ts';

export const urlSpace = defineAudit({
  id: 'url.space',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Espaces dans les adresses', en: 'Spaces in addresses' },
  action: {
    fr: 'Remplacez les espaces des adresses par des tirets',
    en: 'Replace the spaces in addresses with hyphens',
  },
  why: {
    fr: 'Un espace devient %20 : l’adresse se coupe dans un message et se recopie mal.',
    en: 'A space becomes %20: the address breaks in a message and is copied badly.',
  },
  examples: {
    bad: { '/': '<a href="/nos%20tarifs">Nos tarifs</a>', '/nos%20tarifs': '<h1>Nos tarifs</h1>' },
    good: { '/': '<a href="/nos-tarifs">Nos tarifs</a>', '/nos-tarifs': '<h1>Nos tarifs</h1>' },
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclared(indexablePages, 'address with other signs', (_, { record: { url } }) => {
      const [path, query] = pathAndQuery(url);
      // A plus means a space only in a query.
      if (!path.includes('%20')) return null;
      return {
        message: { fr: `L’adresse contient un espace.`, en: `The address contains a space.` },
        evidence: { path, query },
        fix: {
          fr: 'Remplacez les espaces par des traits d’union et redirigez l’ancienne adresse.',
          en: 'Replace spaces with hyphens and redirect the old address.',
        },
        edit: { old: path, new: path.replace(/(?:%20)+/g, '-') },
      };
    }),
});
