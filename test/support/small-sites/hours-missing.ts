import { pathsOf, type SitePlan, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer, pianoTuner } from './trades.ts';

const shops = {
  fr: '<p>Poussez la porte de notre boutique, rue des Forges.</p>',
  en: '<p>Come and see us in our shop behind the old brush factory.</p>',
};
const map = '<iframe title="Plan" src="https://www.google.com/maps?q=Vaugeline+Fernbank&output=embed"></iframe>';

/** The contact page shows the way to a shop. */
const shop = (site: SitePlan, hours: string): SitePlan =>
  withPages(site, (page) =>
    page.path === pathsOf[site.trade.lang].contact
      ? { ...page, body: `${shops[site.trade.lang]}${hours}${map}${page.body}` }
      : page,
  );

/** The shop works without appointment. */
const withoutAppointment = (site: SitePlan): SitePlan =>
  withPages(site, (page) => ({
    ...page,
    description: page.description.replace(' by appointment', ''),
    body: page.body.replaceAll('rendez-vous', 'date').replaceAll('by appointment', 'every week'),
  }));

/** A shop with a map, and no hours anywhere. */
export const hoursMissing: PlantedProblem = {
  id: 'hours-missing',
  trade: pianoTuner,
  otherTrade: dogGroomer,
  plant: (site) => withoutAppointment(shop(site, '')),
  solve: (site) => shop(site, site.trade.lang === 'fr' ? '<p>Ouvert de 9 h à 18 h.</p>' : '<p>Open 9 am to 6 pm.</p>'),
};
