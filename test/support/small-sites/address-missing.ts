import { pathsOf, type SitePlan, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer, pianoTuner } from './trades.ts';

const invitations = {
  fr: '<p>Venez nous voir quand vous voulez\u00a0: notre atelier ouvre du mardi au samedi, de 9 h à 18 h.</p>',
  en: '<p>Come and see us any day: our shop is open from Tuesday to Saturday, 9 am to 6 pm.</p>',
};

/** The contact page invites people to come. */
const inviting = (site: SitePlan): SitePlan =>
  withPages(site, (page) =>
    page.path === pathsOf[site.trade.lang].contact
      ? { ...page, body: `${invitations[site.trade.lang]}${page.body}` }
      : page,
  );

/** A shop that people are invited to, and that no page places: the footer names its town only. */
export const addressMissing: PlantedProblem = {
  id: 'address-missing',
  trade: pianoTuner,
  otherTrade: dogGroomer,
  plant: (site) => ({ ...inviting(site), address: site.trade.town }),
  solve: inviting,
};
