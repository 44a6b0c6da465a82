import { type SitePage, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer, pianoTuner } from './trades.ts';

const days = {
  fr: {
    path: '/journee-portes-ouvertes',
    label: 'Portes ouvertes',
    text: 'Rendez-vous le samedi 15 mars 2025 à l’atelier, de 10 h à 18 h. Entrée libre, inscrivez-vous par téléphone.',
  },
  en: {
    path: '/open-day',
    label: 'Open day',
    text: 'Join us on Saturday 15 March 2025 at the workshop, from 10 am to 6 pm. Free entry, book by phone.',
  },
};

const pageOf = ({ path, label, text }: (typeof days)['fr']): SitePage => ({
  path,
  title: label,
  description: text,
  heading: label,
  body: `<p>${text}</p>`,
});

/** The menu leads to an open day of last year, announced in the future. */
export const pagesOver: PlantedProblem = {
  id: 'pages-over',
  trade: pianoTuner,
  otherTrade: dogGroomer,
  plant: (site) => {
    const day = days[site.trade.lang];
    const menu = [...site.menu, { path: day.path, label: day.label }];
    return withPages({ ...site, menu, pages: [...site.pages, pageOf(day)] }, (page) => page);
  },
};
