import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { pathAndQuery } from '../wording.ts';

export const urlUnderscore = defineAudit({
  id: 'url.underscore',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Tirets bas dans les adresses', en: 'Underscores in addresses' },
  action: {
    fr: 'Remplacez les tirets bas des adresses par des tirets',
    en: 'Replace the underscores in addresses with hyphens',
  },
  why: {
    fr: 'Google sépare les mots par le trait d’union ; le tiret bas les colle : « bol_gres » se lit comme un seul mot.',
    en: 'Google separates words at hyphens; an underscore glues them: “bol_gres” reads as one word.',
  },
  examples: {
    bad: { '/': '<a href="/cours_de_piano">Cours de piano</a>', '/cours_de_piano': '<h1>Cours de piano</h1>' },
    good: { '/': '<a href="/cours-de-piano">Cours de piano</a>', '/cours-de-piano': '<h1>Cours de piano</h1>' },
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclaredTemplate(indexablePages, 'address with underscores', (_, { record: { url } }) => {
      const [path, query] = pathAndQuery(url);
      if (!/_/.test(path)) return null;
      return {
        message: { fr: `L’adresse contient un tiret bas.`, en: `The address contains an underscore.` },
        evidence: { path, query },
        fix: {
          fr: 'Employez le trait d’union pour les nouvelles adresses ; ne changez les anciennes qu’avec une redirection 301.',
          en: 'Use hyphens in new addresses; change old ones only with a 301 redirect.',
        },
        edit: { old: path, new: path.replace(/(?<=\/)_+|_+(?=\/|$)/g, '').replaceAll('_', '-') },
      };
    }),
});
