import { articlePath, paragraphs, type SitePage, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { bicycleWorkshop } from './trades.ts';

const { articles } = bicycleWorkshop;

/** The articles name the offers and link to none. */
export const articlesLeadNowhere: PlantedProblem = {
  id: 'articles-lead-nowhere',
  trade: bicycleWorkshop,
  plant: (site) => {
    const mute = withPages(site, (page) => {
      const at = articles.findIndex((_, number) => articlePath(bicycleWorkshop, number) === page.path);
      return at < 0 ? page : { ...page, body: paragraphs(bicycleWorkshop, articles[at]!.text, false) };
    });
    return { ...mute, pages: [...mute.pages, ...digests(false)] };
  },
  solve: (site) => ({ ...site, pages: [...site.pages, ...digests(true)] }),
};

/** Articles that bring two others together. */
function digests(isLinked: boolean): SitePage[] {
  return articles.slice(0, 4).map((first, at): SitePage => {
    const second = articles[at + 1]!;
    const heading = `${first.name} Et aussi\u00a0: ${second.name}`;
    return {
      path: `/conseils/recueil-${at + 1}`,
      title: `Recueil ${at + 1} | ${bicycleWorkshop.name}`,
      description: `Deux conseils réunis, numéro ${at + 1}.`,
      heading,
      body: paragraphs(bicycleWorkshop, [first.text[0]!, second.text[1]!], isLinked),
      head: '<meta property="og:type" content="article">',
    };
  });
}
