import { defineAudit } from '../audit.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import { pathAndQuery } from '../wording.ts';

export const urlDoubleSlash = defineAudit({
  id: 'url.double_slash',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Doubles barres dans les adresses', en: 'Double slashes in addresses' },
  action: { fr: 'Retirez les doubles barres des adresses', en: 'Remove the double slashes from addresses' },
  why: {
    fr: 'Une barre doublée vient d’un lien mal composé : la même page existe sous deux adresses.',
    en: 'A doubled slash comes from a badly built link: the same page exists at two addresses.',
  },
  examples: {
    bad: { '/': '<a href="/stages//ete">Stages d’été</a>', '/stages//ete': '<h1>Stages d’été</h1>' },
    good: { '/': '<a href="/stages/ete">Stages d’été</a>', '/stages/ete': '<h1>Stages d’été</h1>' },
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclared(indexablePages, 'address with two slashes', (_, { record: { url } }) => {
      const [path, query] = pathAndQuery(url);
      if (!/\/\//.test(path)) return null;
      return {
        message: { fr: `L’adresse contient deux barres de suite.`, en: `The address contains two slashes in a row.` },
        evidence: { path, query },
        fix: {
          fr: 'Corrigez le gabarit qui compose ce lien et redirigez vers la forme simple.',
          en: 'Correct the template that builds this link and redirect to the plain form.',
        },
        edit: { old: path, new: path.replace(/\/{2,}/g, '/') },
      };
    }),
});
