import { defineAudit } from '../audit.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import { pathAndQuery } from '../wording.ts';

export const urlSessionId = defineAudit({
  id: 'url.session_id',
  severity: 'medium',
  weight: 2,
  effort: 'hours',
  title: { fr: 'Identifiants de session dans les adresses', en: 'Session identifiers in addresses' },
  action: { fr: 'Retirez les numéros de session des adresses', en: 'Remove the session numbers from addresses' },
  why: {
    fr: 'Chaque visite fabrique de nouvelles adresses pour les mêmes pages ; partagée, l’adresse peut ouvrir la session d’autrui.',
    en: 'Each visit makes new addresses for the same pages; when shared, the address may open someone else’s session.',
  },
  examples: {
    bad: {
      '/': '<a href="/tarifs?PHPSESSID=4b7fd3a9">Tarifs</a>',
      '/tarifs?PHPSESSID=4b7fd3a9': '<h1>Tarifs</h1>',
    },
    good: { '/': '<a href="/tarifs?annee=2027">Tarifs</a>', '/tarifs?annee=2027': '<h1>Tarifs</h1>' },
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclared(indexablePages, 'address with a query', (_, { record: { url } }) => {
      const [path, query] = pathAndQuery(url);
      if (!/[?&;](?:jsessionid|phpsessid|sessionid|session_id|sid)=/i.test(path + query)) return null;
      return {
        message: { fr: `L’adresse porte un identifiant de session.`, en: `The address carries a session identifier.` },
        evidence: { path, query },
        fix: {
          fr: 'Réglez le serveur pour garder la session dans un témoin (cookie) et non dans l’adresse.',
          en: 'Set the server to keep the session in a cookie, not in the address.',
        },
        edit: { old: path + query, new: withoutSession(path + query) },
      };
    }),
});

/** The address without the number of a visit. */
export function withoutSession(address: string): string {
  return address
    .replace(/;(?:jsessionid|phpsessid|sessionid|session_id|sid)=[^?&;#/]*/gi, '')
    .replace(/(?<=[?&])(?:jsessionid|phpsessid|sessionid|session_id|sid)=[^&;#]*(?:&|$)/gi, '')
    .replace(/[?&]$/, '');
}
