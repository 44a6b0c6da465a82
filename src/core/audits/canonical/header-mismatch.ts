import { defineAudit } from '../audit.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import { pathBeside } from '../wording.ts';

export const canonicalHeaderMismatch = defineAudit({
  id: 'canonical.header_mismatch',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Canonique de l’en-tête HTTP différente', en: 'Canonical of the HTTP header differs' },
  action: {
    fr: 'Accordez l’adresse principale du serveur et celle de la page',
    en: 'Make the main address given by the server and by the page agree',
  },
  why: {
    fr: 'Le serveur et la page désignent deux adresses : le signal est perdu, et l’en-tête ne se voit pas dans le navigateur.',
    en: 'The server and the page point at two addresses: the signal is lost, and the header does not show in the browser.',
  },
  examples: {
    bad: {
      '/menus': {
        headers: { link: '<https://exemple.fr/carte>; rel="canonical"' },
        body: '<link rel="canonical" href="https://exemple.fr/menus"><h1>Nos menus de la semaine</h1>',
      },
    },
    good: {
      '/menus': {
        headers: { link: '<https://exemple.fr/menus>; rel="canonical"' },
        body: '<link rel="canonical" href="https://exemple.fr/menus"><h1>Nos menus de la semaine</h1>',
      },
    },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclared(htmlPages, 'several canonicals', ({ canonicals }) => {
      const header = canonicals.find((canonical) => canonical.via === 'header');
      const html = canonicals.find((canonical) => canonical.via === 'html' && canonical.inHead);
      if (!header || !html || header.url === html.url) return null;
      return {
        message: {
          fr: `L’en-tête Link désigne ${pathBeside(header.href, html.href)}, la page ${pathBeside(html.href, header.href)}.`,
          en: `The Link header points at ${pathBeside(header.href, html.href)}, the page at ${pathBeside(html.href, header.href)}.`,
        },
        evidence: { header: header.href, html: html.href },
        fix: {
          fr: 'Retirez l’en-tête Link rel=canonical du serveur, ou donnez-lui la même adresse que la balise.',
          en: 'Remove the Link rel=canonical header from the server, or give it the same address as the element.',
        },
        edit: { old: header.href, new: html.href },
      };
    }),
});
