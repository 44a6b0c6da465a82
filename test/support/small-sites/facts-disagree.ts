import { pathsOf, type SitePlan, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer, pianoTuner } from './trades.ts';

const added: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>> = {
  en: {
    '/': '<h2>Claw trim</h2><p>Small dogs £14</p><h2>Opening hours</h2><p>Open daily 9.30 am to 5.30 pm.</p>',
    [pathsOf.en.contact]:
      '<h2>Claw trim</h2><p>Small dogs: £12.00</p><p>We are open daily from 9:00 am to 5:30 pm.</p>',
  },
  fr: {
    '/': '<h2>Reprise des coins</h2><p>Piano droit 80 €</p><h2>Facilités de paiement</h2><p>Nous n’acceptons pas les facilités de paiement.</p>',
    [pathsOf.fr.contact]:
      '<h2>Reprise des coins</h2><p>Piano droit\u00a0: 95 €</p><h2>Facilités de paiement</h2><p>Demandez vos facilités de paiement par courriel.</p>',
  },
};

const bodyOf = ({ trade }: SitePlan, path: string): string => added[trade.lang][path] ?? '';

/** The home page and the contact page state two prices of one service, and two opening hours or a refusal and an offer. */
export const factsDisagree: PlantedProblem = {
  id: 'facts-disagree',
  trade: dogGroomer,
  otherTrade: pianoTuner,
  plant: (site) => withPages(site, (page) => ({ ...page, body: `${page.body}${bodyOf(site, page.path)}` })),
  solve: (site) =>
    withPages(site, (page) => ({ ...page, body: page.path === '/' ? `${page.body}${bodyOf(site, '/')}` : page.body })),
};
