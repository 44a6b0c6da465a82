import { expect, test } from 'vitest';
import { doorway } from '../../../src/core/diagnoses/doorway.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';
import { ownWords } from '../../support/own-words.ts';

const towns = ['Rezé', 'Orvault', 'Vertou', 'Bouguenais', 'Carquefou'];
const slug = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
const about = (place: string): string[] => [
  `Notre potier se rend à ${place} pour enseigner le tour, le modelage et l’émaillage aux petits groupes, avec tout le matériel nécessaire et une cuisson comprise dans le prix du stage.`,
  `Les stages de ${place} durent une matinée, une journée ou une semaine selon vos envies, et chacun repart avec deux pièces cuites, une photographie et une invitation à revenir au printemps.`,
];
const family = (text: (town: string) => string[]): Record<string, PageLiteral> =>
  Object.fromEntries(towns.map((town) => [`/stage-poterie-${slug(town)}`, { text: text(town) }]));
const others = { '/': {}, '/bols': {}, '/vases': {}, '/tarifs': {}, '/atelier': {}, '/histoire': {} };

test('pages whose text only changes the place are one family', () => {
  const found = diagnosisOf(doorway, siteOf({ ...others, ...family(about) }));
  expect(found).toMatchObject({ pages: 5 });
  expect(found!.sentence.en).toMatch(
    /^5 of 11 pages repeat the same text from one place to the next \(\d+% of it is shared\)/,
  );
});

const editsOf = (more: Record<string, PageLiteral>): string[] =>
  diagnosisOf(doorway, siteOf({ ...others, ...more, ...family(about) }))!.edits.map(({ text: { en } }) => en);

test('the redirects to the page of the service, or to the home page without one, are said once', () => {
  expect(editsOf({ '/nos-stages-poterie': {} })).toEqual([
    expect.stringMatching(/^Redirect to \/nos-stages-poterie those of these 5 pages .*: \/stage-poterie-\w+, /),
  ]);
  expect(editsOf({})).toEqual([expect.stringMatching(/^Redirect to \/ those of these 5 pages /)]);
});

test('the page of the town of the address is kept and receives links', () => {
  const address = {
    jsonLd: [
      '{"@type":"LocalBusiness","address":{"@type":"PostalAddress","streetAddress":"3, rue du Four","addressLocality":"Rezé"}}',
    ],
  };
  const facts = siteOf({ ...others, '/': address, ...family(about) });
  const edits = diagnosisOf(doorway, facts)!.edits.map(({ text: { en } }) => en);
  expect(edits[0]).toMatch(/^Keep \/stage-poterie-reze, the place of your address/);
  expect(edits[1]).toMatch(/^Redirect to \/ those of these 4 pages /);
  const { condemned } = doorway.find(facts, new Map())!;
  expect(condemned).toHaveLength(4);
  expect(condemned).not.toContain('https://exemple.fr/stage-poterie-reze');
});

test('the page of the service is the one that most of the family lead to and that resembles them', () => {
  const links = ['/apprendre', '/loin'].map((to) => ({ to }));
  const pages = Object.fromEntries(Object.entries(family(about)).map(([path, page]) => [path, { ...page, links }]));
  const close = { title: 'Stages de poterie', text: about('nos amis') };
  const far = { title: 'Un stage de poterie, loin', text: ownWords('loin').split('\n') };
  const linked = diagnosisOf(doorway, siteOf({ ...others, '/apprendre': close, '/loin': far, ...pages }))!;
  expect(linked.edits[0]!.text.en).toMatch(/^Redirect to \/apprendre /);
});

test('pages left out of the count are said', () => {
  const found = diagnosisOf(doorway, siteOf({ ...others, '/mentions-legales': {}, ...family(about) }))!;
  expect(found.sentence.en).toMatch(
    /^5 of 11 pages \(legal notices, further pages of lists and copies left out\) repeat/,
  );
});

test('a page of another place or with a postcode is no page of the service: the page above is', () => {
  const foldered = Object.fromEntries(Object.entries(family(about)).map(([path, page]) => [`/stages${path}`, page]));
  const edits = (more: Record<string, PageLiteral>) =>
    diagnosisOf(doorway, siteOf({ ...others, ...more, ...foldered }))!.edits.map(({ text: { en } }) => en);
  for (const other of ['/stage-poterie-44000-nantes', '/stage-poterie-quimper'])
    expect(edits({ [other]: {}, '/stages/': {} })[0]).toMatch(/^Redirect to \/stages\/ /);
  expect(edits({ '/stage-poterie-quimper': { text: ['Notre atelier à Quimper.'] } })[0]).toMatch(/^Redirect to \/ /);
});

test('a page that people find in search is kept', () => {
  const search = new Map([['https://exemple.fr/stage-poterie-vertou', { clicks: 12, impressions: 90, position: 4 }]]);
  const facts = siteOf({ ...others, ...family(about) });
  const edits = diagnosisOf(doorway, { ...facts, imported: { search } as never })!.edits;
  expect(edits.find(({ page }) => page?.endsWith('vertou'))?.text.en).toBe(
    'Keep /stage-poterie-vertou (12 clicks from search) and write there what you did in that place.',
  );
});

test('pages of places with a text of their own are none', () => {
  const own = (town: string): string[] => [`Notre atelier à ${town}.`, ownWords(town)];
  expect(diagnosisOf(doorway, siteOf({ ...others, ...family(own) }))).toBeNull();
});

test('products that share a text name no place', () => {
  const colours = ['bleu', 'vert', 'noir', 'blanc', 'jaune'];
  const pages = Object.fromEntries(
    colours.map((colour) => [`/bol-${colour}`, { text: about(colour).map((text) => text.replaceAll(/à |de /g, '')) }]),
  );
  expect(diagnosisOf(doorway, siteOf({ ...others, ...pages }))).toBeNull();
});

test('colours of one product are none, though « en » comes before them as before a place', () => {
  const colours = ['Bleu', 'Vert', 'Orange', 'Blanc', 'Jaune'];
  const inColour = (colour: string): string[] => about(colour).map((text) => text.replaceAll('à ', 'en '));
  const jsonLd = ['{"@type":"Product","name":"Bol"}'];
  const pages = (data: object) =>
    Object.fromEntries(colours.map((colour) => [`/bol-${colour.toLowerCase()}`, { text: inColour(colour), ...data }]));
  expect(diagnosisOf(doorway, siteOf({ ...others, ...pages({ jsonLd }) }))).toBeNull();
  expect(diagnosisOf(doorway, siteOf({ ...others, ...pages({}) }))).not.toBeNull();
});

test('a grid of services and places is one family whatever its texts', () => {
  const services = ['cours', 'stage', 'atelier', 'visite', 'cuisson'];
  const pages = services.flatMap((service) =>
    towns.map((town): [string, PageLiteral] => [
      `/${service}-${slug(town)}`,
      { text: [`Venez à ${town}.`, ownWords(service + town)] },
    ]),
  );
  expect(diagnosisOf(doorway, siteOf({ ...others, ...Object.fromEntries(pages) }))?.sentence.en).toContain(
    '25 of 31 pages each pair one of 5 services with one of 5 places',
  );
});
