import { siteOrigin, type SitePlan } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer } from './trades.ts';

const filed = (path: string): string => (path === '/' ? '/index.html' : `${path}/index.html`);

/** The site saved as files by a copying tool: its form still posts to the former system. */
export const formsOfACopy: PlantedProblem = {
  id: 'forms-of-a-copy',
  trade: dogGroomer,
  plant: (site): SitePlan => {
    const paths = site.pages.map(({ path }) => path);
    const link = new RegExp(`href="(${paths.join('|')})"`, 'g');
    const entries = (menu: SitePlan['menu']): SitePlan['menu'] =>
      menu.map(({ path, label }) => ({ path: filed(path), label }));
    return {
      ...site,
      menu: entries(site.menu),
      footer: entries(site.footer),
      pages: site.pages.map((page) => ({
        ...page,
        path: page.path === '/' ? '/' : filed(page.path),
        canonical: siteOrigin + (page.path === '/' ? '/' : filed(page.path)),
        body: page.body.replaceAll(link, (_, path: string) => `href="${filed(path)}"`),
      })),
      others: { ...site.others, '/index.html': { status: 301, headers: { location: '/' } } },
    };
  },
};
