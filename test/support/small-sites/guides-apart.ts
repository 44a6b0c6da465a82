import { paragraphs, type SitePage, type SitePlan } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { pianoTuner } from './trades.ts';

/** Six long guides whose texts lead nowhere; solved, each leads to the next one. */
function withGuides(site: SitePlan, isLinked: boolean): SitePlan {
  const { trade } = site;
  const texts = [...trade.articles, ...trade.offers].map(({ text }) => text);
  const names = ['Talant', 'Chenôve', 'Quetigny', 'Longvic', 'Beaune', 'Nuits'];
  const guides = names.map((name, at): SitePage => {
    const own = texts.flat().map((text) => `À ${name} comme ailleurs, ${text}`);
    const next = names[(at + 1) % names.length]!;
    const link = isLinked ? `<p>Lisez aussi <a href="/guides/${next.toLowerCase()}">${next}</a>.</p>` : '';
    return {
      path: `/guides/${name.toLowerCase()}`,
      title: `Les pianos de ${name} | ${trade.name}`,
      description: `Ce que l’on joue à ${name}, et où.`,
      heading: `Les pianos de ${name}`,
      body: paragraphs(trade, own, false) + link,
    };
  });
  const entries = guides.map(({ path, heading }) => `<li><a href="${path}">${heading}</a></li>`);
  const hub: SitePage = {
    path: '/guides',
    title: `Guides | ${trade.name}`,
    description: 'Les pianos des villes voisines, une page chacune.',
    heading: 'Guides',
    body: `<ul>${entries.join('')}</ul>`,
  };
  return {
    ...site,
    menu: [...site.menu, { path: '/guides', label: 'Guides' }],
    pages: [...site.pages, hub, ...guides],
  };
}

export const guidesApart: PlantedProblem = {
  id: 'guides-apart',
  trade: pianoTuner,
  plant: (site) => withGuides(site, false),
  solve: (site) => withGuides(site, true),
};
