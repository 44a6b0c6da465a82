import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { pathAndQuery } from '../wording.ts';

export const urlUppercase = defineAudit({
  id: 'url.uppercase',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Majuscules dans les adresses', en: 'Capitals in addresses' },
  action: { fr: 'Écrivez les adresses en minuscules', en: 'Write the addresses in lower case' },
  why: {
    fr: 'Pour un serveur, /Bols et /bols sont souvent deux pages : les liens se dispersent et les fautes de frappe donnent des erreurs.',
    en: 'To a server /Bols and /bols are often two pages: links scatter and typing errors give errors.',
  },
  examples: {
    bad: { '/': '<a href="/Tarifs">Tarifs</a>', '/Tarifs': '<h1>Tarifs</h1>' },
    good: { '/': '<a href="/tarifs">Tarifs</a>', '/tarifs': '<h1>Tarifs</h1>' },
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclaredTemplate(indexablePages, 'address with capitals', (_, { record: { url } }) => {
      const [path, query] = pathAndQuery(url);
      if (!/[A-Z]/.test(path.replace(/%[0-9A-F]{2}/gi, ''))) return null;
      return {
        message: { fr: `L’adresse contient des majuscules.`, en: `The address contains capitals.` },
        evidence: { path, query },
        fix: {
          fr: 'Passez l’adresse en minuscules, avec une redirection 301 de l’ancienne.',
          en: 'Put the address in lower case, with a 301 redirect from the old one.',
        },
        edit: {
          old: path,
          new: path.replace(/%[0-9A-F]{2}|[A-Z]/gi, (part) => (part.length > 1 ? part : part.toLowerCase())),
        },
      };
    }),
});
