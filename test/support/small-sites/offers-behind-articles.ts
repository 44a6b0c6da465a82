import { type SitePage, siteOrigin } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { soundText } from '../sound-text.ts';
import { pianoTuner } from './trades.ts';

const subjects = ['bois', 'corde', 'feutre', 'vernis', 'pédale', 'marteau'];
const moments = ['en hiver', 'en été', 'au grenier', 'à l’école'];

/** Two dozen articles, none of which leads to an offer. */
export const offersBehindArticles: PlantedProblem = {
  id: 'offers-behind-articles',
  trade: pianoTuner,
  plant: (site) => {
    const articles = subjects.flatMap((subject) => moments.map((moment) => articleOf(`Le ${subject} ${moment}`)));
    const list = articles.map(({ path, heading }) => `<li><a href="${path}">${heading}</a></li>`).join('');
    const own = site.pages
      .filter(({ path }) => !path.startsWith('/conseils/'))
      .map((page) => (page.path === '/conseils' ? { ...page, body: `<ul>${list}</ul>` } : page));
    return { ...site, pages: [...own, ...articles] };
  },
};

function articleOf(heading: string): SitePage {
  const slug = heading
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z]+/g, '-');
  const path = `/conseils/${slug}`;
  const text = [1, 2, 3].flatMap((part) => soundText(`${siteOrigin}${path}/${part}`));
  return {
    path,
    title: `${heading} | ${pianoTuner.name}`,
    description: `${heading}\u00a0: ce qu’il faut regarder et ce qui peut attendre.`,
    heading,
    head: '<meta property="og:type" content="article">',
    body: text.map((paragraph) => `<p>${paragraph}</p>`).join(''),
  };
}
