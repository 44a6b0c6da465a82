import { offerPath, type SitePage } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { bicycleWorkshop } from './trades.ts';

const parts = Array.from({ length: 160 }, (_, at) => `piece-${at + 1}`);

/** A drop-down menu lists every spare part on every page. */
export const menuOverload: PlantedProblem = {
  id: 'menu-overload',
  trade: bicycleWorkshop,
  plant: (site) => ({
    ...site,
    menu: [...site.menu, ...parts.map((part) => ({ path: `/pieces/${part}`, label: part.replace('-', ' ') }))],
    pages: [...site.pages, ...partPages()],
  }),
  // The same parts, listed by a page.
  solve: (site) => ({
    ...site,
    menu: [...site.menu, { path: '/pieces', label: 'Pièces' }],
    pages: [
      ...site.pages,
      ...partPages(),
      {
        path: '/pieces',
        title: `Pièces détachées | ${bicycleWorkshop.name}`,
        description: 'Toutes les pièces détachées disponibles à l’atelier.',
        heading: 'Pièces détachées',
        body: `<ul>${parts.map((part) => `<li><a href="/pieces/${part}">${part.replace('-', ' ')}</a></li>`).join('')}</ul>`,
      },
    ],
  }),
};

const materials = ['acier', 'aluminium', 'laiton', 'carbone', 'caoutchouc', 'inox', 'titane', 'nylon', 'cuir', 'liège'];
const uses = [
  'la selle',
  'le guidon',
  'la fourche',
  'le moyeu',
  'la potence',
  'le pédalier',
  'la jante',
  'le dérailleur',
];

/** Each part with its reference, material and use. */
function partPages(): SitePage[] {
  return parts.map((part, at) => {
    const [material, use] = [materials[at % materials.length]!, uses[at % uses.length]!];
    const [size, price, stock] = [8 + (at % 37), 3 + (at % 53), 1 + (at % 19)];
    return {
      path: `/pieces/${part}`,
      title: `Pièce ${at + 1} en ${material} pour ${use} | ${bicycleWorkshop.name}`,
      description: `Pièce ${at + 1} en ${material}, ${size} millimètres, pour ${use}.`,
      heading: `Pièce ${at + 1} en ${material}`,
      body: `<p>${material} ${size} millimètres, numéro ${1000 + at * 7}, prévue pour ${use} des vélos de ${1970 + (at % 50)} à ${1990 + (at % 30)}. Prix ${price} euros, ${stock} exemplaires au tiroir ${at}, pose ${4 + (at % 23)} minutes.</p><p>${noteOf(at)} <a href="${offerPath(bicycleWorkshop, at % 4)}">Faire poser la pièce</a>.</p>`,
    };
  });
}

/** A remark of about eighty words that differs from one part to the next. */
function noteOf(at: number): string {
  return Array.from({ length: 9 }, (_, line) => {
    const [one, two] = [(at * 5 + line * 3) % materials.length, (at * 3 + line * 7) % uses.length];
    return `Série ${at * 9 + line} : ${materials[one]} sur ${uses[two]}, serrage ${2 + ((at * line) % 17)} newtons-mètres, essai ${(at + 1) * (line + 2)}.`;
  }).join(' ');
}
