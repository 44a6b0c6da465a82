import { defineAudit } from '../audit.ts';

export const htmlFavicon = defineAudit({
  id: 'html.favicon',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Icône du site absente', en: 'Site icon missing' },
  action: { fr: 'Ajoutez l’icône du site, montrée dans les onglets', en: 'Add the icon of the site, shown in tabs' },
  why: {
    fr: 'L’icône accompagne le site dans les onglets, les favoris et les résultats mobiles : sans elle, un globe gris.',
    en: 'The icon goes with the site in tabs, bookmarks and mobile results: without it, a grey globe.',
  },
  examples: {
    bad: '<h1>Opticien à Metz</h1>',
    good: '<link rel="icon" href="/favicon.svg" type="image/svg+xml"><h1>Opticien à Metz</h1>',
  },
  needs: ['home', 'pageOf'],
  run: ({ home, pageOf }) => {
    if (!home?.content) return { checked: 0, findings: [] };
    const file = pageOf.get(new URL('/favicon.ico', home.record.url).href);
    if (home.content.favicon || file?.record.status === 200) return { checked: 1, findings: [] };
    return {
      checked: 1,
      findings: [
        {
          page: home.record.url,
          message: { fr: 'L’accueil ne déclare pas d’icône.', en: 'The home page declares no icon.' },
          evidence: {},
          fix: {
            fr: 'Ajoutez une icône carrée d’au moins 48 pixels (SVG ou PNG) par une balise link rel="icon".',
            en: 'Add a square icon of at least 48 pixels (SVG or PNG) with a link rel="icon" element.',
          },
          edit: { old: '', new: '<link rel="icon" href="/favicon.svg" type="image/svg+xml">' },
        },
      ],
    };
  },
});
