import { type SitePage, pathsOf } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { pianoTuner } from './trades.ts';

const games = ['Bonanza', 'Olympe', 'Pharaon', 'Comète', 'Lagon', 'Dragon'];

/** Strangers publish pages about gambling, linked from the list of articles. */
export const hacked: PlantedProblem = {
  id: 'hacked',
  trade: pianoTuner,
  plant: (site) => {
    const pages = games.map(
      (game, at): SitePage => ({
        path: `/conseils/casino-en-ligne-${at + 1}`,
        title: `Casino en ligne ${game}, bonus sans dépôt`,
        description: `Machines à sous ${game} et tours gratuits sans dépôt.`,
        heading: `Casino en ligne ${game}`,
        body: `<p>Jouez aux machines à sous ${game} et recevez un bonus sans dépôt dès votre inscription. Nos free spins sont valables sur chaque table, de jour comme de nuit, avec retrait en quelques minutes.</p><p>Le meilleur casino ${game} propose aussi des paris sportifs en ligne et une roulette en ligne avec croupier.</p>`,
      }),
    );
    const links = pages.map(({ path, heading }) => `<li><a href="${path}">${heading}</a></li>`).join('');
    const own = site.pages.map((page) =>
      page.path === pathsOf.fr.blog ? { ...page, body: `${page.body}<ul>${links}</ul>` } : page,
    );
    return { ...site, pages: [...own, ...pages] };
  },
};
