import { pathsOf, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer } from './trades.ts';

const added: Readonly<Record<string, string>> = {
  '/': '<h2>Claw trim</h2><p>Small dogs £14</p><h2>Opening hours</h2><p>Open daily 9.30 am to 5.30 pm.</p>',
  [pathsOf.en.contact]: '<h2>Claw trim</h2><p>Small dogs: £12.00</p><p>We are open daily from 9:00 am to 5:30 pm.</p>',
};

/** The home page and the contact page state two prices of one service, and two opening hours. */
export const factsDisagree: PlantedProblem = {
  id: 'facts-disagree',
  trade: dogGroomer,
  plant: (site) => withPages(site, (page) => ({ ...page, body: `${page.body}${added[page.path] ?? ''}` })),
  solve: (site) =>
    withPages(site, (page) => ({ ...page, body: page.path === '/' ? `${page.body}${added['/']!}` : page.body })),
};
