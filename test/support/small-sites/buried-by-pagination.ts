import { offerPath, pathsOf, type SitePage } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { pianoTuner } from './trades.ts';

const count = 60;
const perList = 4;
const rooms = ['au conservatoire', 'dans une ferme', 'au théâtre', 'chez un luthier', 'à la mairie', 'dans un chalet'];
const makes = ['un droit de 1912', 'un quart de queue', 'un crapaud laqué', 'un cadre bois', 'un piano d’étude'];

/** Sixty notes of visits, reached through fifteen pages of a list alone. */
export const buriedByPagination: PlantedProblem = {
  id: 'buried-by-pagination',
  trade: pianoTuner,
  plant: (site) => ({
    ...site,
    pages: [...withLink(site.pages, '<p><a href="/carnet/">Carnet</a></p>'), ...lists(), ...notes()],
  }),
  // The same notes, listed by a page for each year.
  solve: (site) => {
    const years = [0, 1, 2, 3].map(
      (year): SitePage => page(`/carnet-${2020 + year}`, `Carnet ${2020 + year}`, linksTo(year * 15, 15)),
    );
    const links = years.map(({ path, heading }) => `<a href="${path}">${heading}</a>`).join(' ');
    return { ...site, pages: [...withLink(site.pages, `<p>${links}</p>`), ...years, ...notes()] };
  },
};

const withLink = (pages: readonly SitePage[], link: string): SitePage[] =>
  pages.map((one) => (one.path === pathsOf.fr.blog ? { ...one, body: `${one.body}${link}` } : one));

function lists(): SitePage[] {
  return Array.from({ length: count / perList }, (_, at) => {
    const path = at === 0 ? '/carnet/' : `/carnet/page/${at + 1}/`;
    const next = (at + 1) * perList < count ? `<p><a rel="next" href="/carnet/page/${at + 2}/">Suivant</a></p>` : '';
    return page(path, `Carnet de visites, page ${at + 1}`, linksTo(at * perList, perList) + next);
  });
}

function notes(): SitePage[] {
  return Array.from({ length: count }, (_, at) => {
    const [room, make] = [rooms[at % rooms.length]!, makes[at % makes.length]!];
    const words = Array.from(
      { length: 8 },
      (_line, line) =>
        `Corde ${at + line * 11} relevée à ${420 + ((at * 7 + line * 5) % 40)} hertz, ${rooms[(at + line) % rooms.length]}, retouche ${(at * 3 + line) % 29}.`,
    );
    return page(
      `/carnet/visite-${at + 1}`,
      `Visite ${at + 1} ${room}`,
      `<p>Ce jour-là, ${make} nous attendait ${room}. ${words.join(' ')} <a href="${offerPath(pianoTuner, at % 4)}">Demander la même visite</a>.</p>`,
    );
  });
}

const linksTo = (from: number, many: number): string =>
  `<ul>${Array.from({ length: many }, (_, step) => `<li><a href="/carnet/visite-${from + step + 1}">Visite ${from + step + 1}</a></li>`).join('')}</ul>`;

const page = (path: string, heading: string, body: string): SitePage => ({
  path,
  title: `${heading} | ${pianoTuner.name}`,
  description: `${heading}, par ${pianoTuner.name}.`,
  heading,
  body,
});
