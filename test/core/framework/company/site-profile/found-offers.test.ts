import { expect, test } from 'vitest';
import { foundOffers } from '../../../../../src/core/framework/company/site-profile/found-offers.ts';
import { origin, type PageLiteral, siteOf } from '../../../../support/site-of.ts';

const offersOf = (pages: Readonly<Record<string, PageLiteral>>, language = 'fr') => {
  const site = siteOf(pages, { language });
  return foundOffers(site.htmlPages, site).rows.map(({ name, price, per }) =>
    per === undefined ? [name, price] : [name, price, per],
  );
};
const page = (heading: string, ...text: string[]): PageLiteral => ({ headings: [{ level: 1, text: heading }], text });

test('a page inside a folder of offers is one, with the price it names; the folder and labels of menus are none', () => {
  expect(
    offersOf({
      '/': { links: ['/services/', '/services/pose', '/services/team'] },
      '/services/': page('Nos services'),
      '/services/pose': page('Pose de clôture', 'La pose se fait en un jour, à partir de 1 200 €.'),
      '/services/team': page('Experience & Technology'),
    }),
  ).toEqual([['Pose de clôture', 1200]]);
});

test.each([
  ['10 € TTC/m²', 10, 'm²'],
  ['25 €/m² posé', 25, 'm²'],
  ['80 € la nuitée', 80, 'nuitée'],
  ['45 € de l’heure', 45, 'heure'],
  ['£55.00 (per hour)', 55, 'hour'],
  ['£50 per mile', 50, 'mile'],
  ['$37.50 every 2 weeks', 37.5, '2 weeks'],
  ['12 € par passage', null, undefined],
  ['£5M insured', null, undefined],
])('the price of an offer shown as %s keeps its unit, before an example of a total', (text, price, per) => {
  const pages = (...shown: string[]) =>
    ({ '/': ['/services/a'], '/services/a': page('Enduit', ...shown) }) as Readonly<Record<string, PageLiteral>>;
  expect(offersOf(pages(text))).toEqual([per === undefined ? ['Enduit', price] : ['Enduit', price, per]]);
  expect(offersOf(pages(text, '1 120 €'))[0]?.[1]).toBe(price ?? 1120);
});

test('a price that most pages show is not that of an offer, and one by the square metre keeps its unit', () => {
  expect(
    offersOf({
      '/': ['/services/a', '/services/b', '/services/c', '/services/d'],
      '/services/a': page('Enduit', 'À partir de 25 €/m² posé.'),
      '/services/b': page('Peinture', 'Déplacement : prix 60 €'),
      '/services/c': page('Carrelage', 'Déplacement : prix 60 €'),
      '/services/d': page('Plâtre', 'Déplacement : prix 60 €'),
    } as Readonly<Record<string, PageLiteral>>),
  ).toEqual([
    ['Enduit', 25, 'm²'],
    ['Peinture', null],
    ['Carrelage', null],
    ['Plâtre', null],
  ]);
});

test('a page without a price is a category when its folder holds others that sell, an offer when it holds one or none', () => {
  expect(
    offersOf({
      '/': ['/services/clotures/', '/services/portails/', '/services/volets/'],
      '/services/clotures/': page('Clôtures', 'Nos clôtures durent.'),
      '/services/clotures/bois': page('Clôture en bois', 'Le mètre posé tient vingt ans.'),
      '/services/clotures/fer': page('Clôture en fer', 'Le mètre posé tient trente ans.'),
      '/services/portails/': page('Portails', 'Nos portails durent.'),
      '/services/volets/': page('Volets', 'Nos volets durent.'),
      '/services/volets/bois': page('Volets en bois', 'La paire posée tient vingt ans.'),
    } as Readonly<Record<string, PageLiteral>>),
  ).toEqual([
    ['Portails', null],
    ['Volets', null],
    ['Clôture en bois', null],
    ['Clôture en fer', null],
    ['Volets en bois', null],
  ]);
});

test('a link that introduces its page names what the page is about, not the house', () => {
  const about = (to: string, anchor: string) => ({ to, anchor });
  expect(
    offersOf({
      '/': { links: [about('/services/a', 'About plastering'), about('/services/b', 'Tout savoir sur l’enduit')] },
      '/services/a': page('Walls', 'The wall is dry after three days under cover.'),
      '/services/b': page('Murs', 'La façade sèche en trois jours sous la bâche.'),
    }),
  ).toEqual([
    ['Plastering', null],
    ['Enduit', null],
  ]);
});

test.each(['Le Magasin', 'Our shop', 'Toutes nos formules', 'Standard Package'])(
  'a page that its menu calls by a kind of page is no offer: %s',
  (label) => {
    const link = (to: string, anchor: string) => ({ to, anchor });
    expect(
      offersOf({
        '/': { links: [link('/services/a', 'Enduit'), link('/services/b', label)] },
        '/services/a': page('Enduit', 'La façade sèche en trois jours sous la bâche.'),
        '/services/b': page(label, 'Le chantier se prépare la veille avec le voisin.'),
      }),
    ).toEqual([['Enduit', null]]);
  },
);

test.each([
  'Lac d’Annecy',
  'Les gorges du Tarn',
  'Les prestations',
  'Practice areas',
  'Ravalement vs peinture',
  'Enduit : combien de temps',
  'Want to get more from your walls',
  'The best plasterers in town',
  'Brush size guide',
])('a name that people read and do not buy is no offer: %s', (name) => {
  expect(
    offersOf({
      '/': { links: ['/services/a', '/services/b'] },
      '/services/a': page('Enduit', 'La façade sèche en trois jours sous la bâche.'),
      '/services/b': page(name, 'Le chantier se prépare la veille avec le voisin.'),
    }),
  ).toEqual([['Enduit', null]]);
});

test('a link that moves within the site names no offer', () => {
  const link = (anchor: string) => ({ to: '/services/a', anchor });
  expect(
    offersOf({
      '/': { links: [link('Aller au contenu'), link('Skip to content'), link('Retour à la boutique')] },
      '/services/a': page('Enduit', 'La façade sèche en trois jours sous la bâche.'),
    }),
  ).toEqual([['Enduit', null]]);
});

test('what a name of a place or a guide is part of is sold', () => {
  const names = ['Tour du lac', 'Guide de pêche', 'Lac privé', 'Mountain guide'];
  const pages = Object.fromEntries(
    names.map((name, at) => [`/services/${at}`, page(name, `Départ au ponton numéro ${at}.`)]),
  );
  const found = offersOf({ '/': page('Pêche'), ...pages });
  expect(new Set(found.map(([name]) => name))).toEqual(new Set(names));
});

test('the company itself and somebody who works there are no offers', () => {
  const speaks = 'Marta Kowal is a plasterer. She learned her trade from her father, and he from his.';
  const site = siteOf(
    {
      '/': ['/services/a', '/services/b', '/services/c'],
      '/services/a': page('Plastering', 'Walls dry in three days under the sheet.'),
      '/services/b': page('Kowal & Daughter', 'The workshop stands behind the mill.'),
      '/services/c': page('Marta Kowal', speaks),
    },
    { language: 'en' },
  );
  expect(foundOffers(site.htmlPages, site, 'Kowal & Daughter').rows.map(({ name }) => name)).toEqual(['Plastering']);
});

const engraving = 'Le faisceau marque le bois, le cuir et le métal sans contact, au dixième de millimètre.';

test('one offer with a page for each town is named once, without the town', () => {
  expect(
    offersOf({
      '/': ['/services/a', '/services/b'],
      '/services/a': page(
        'Gravure laser à Lille',
        `${engraving} On vient la voir rue du Port, le matin, sur rendez-vous.`,
      ),
      '/services/b': page(
        'Gravure laser à Paris',
        `${engraving} L’atelier est ouvert le soir, au fond de la seconde cour.`,
      ),
    } as Readonly<Record<string, PageLiteral>>),
  ).toEqual([['Gravure laser', null]]);
});

test('a page that a menu calls by a place of the site is no offer, whatever prices it shows', () => {
  expect(
    offersOf({
      '/': { links: ['/services/a', '/services/b', '/services/c'] },
      '/services/a': page('Livraison', 'La livraison se fait le matin, à partir de 25 €.'),
      '/services/b': page('La carte', 'Le repas du midi se choisit le matin, à partir de 18 €.'),
      '/services/c': page('Pose de clôture', 'La pose se fait en un jour, à partir de 1 200 €.'),
    }),
  ).toEqual([['Pose de clôture', 1200]]);
});

test('a page about sending, prices or reviews is no offer, whatever figures it shows', () => {
  const others = {
    '/shop/delivery': page('Livraison et retours', 'Offerte dès 60 €'),
    '/shop/prices': page('Tarifs et honoraires', 'Prix 40 €'),
    '/shop/reviews': page('Customer reviews'),
  };
  expect(
    offersOf({
      '/': { links: ['/shop/vase', ...Object.keys(others)] },
      '/shop/vase': page('Vase bleu', 'Prix 40 €'),
      ...others,
    }).map(([name]) => name),
  ).toEqual(['Vase bleu']);
});

test('among pages that sell, those of the trade that the home page names come first, then those it links to first', () => {
  const offers: Readonly<Record<string, PageLiteral>> = {
    '/services/balcony': page('Balcony glass'),
    '/services/cleaning': page('Gutter cleaning'),
    '/services/thatch': page('Thatch repair for roofs'),
    '/services/zinc': page('Zinc roofs'),
  };
  const links = ['/services/zinc', '/services/cleaning', '/services/balcony', '/services/thatch'];
  expect(
    offersOf({ '/': { title: 'Brown Thatch', description: 'We thatch and roof.', links }, ...offers }).map(
      ([name]) => name,
    ),
  ).toEqual(['Thatch repair for roofs', 'Zinc roofs', 'Gutter cleaning', 'Balcony glass']);
});

test('an instruction to the reader proves nothing of an offer', () => {
  const proofOf = (...text: string[]) => {
    const site = siteOf({ '/': ['/shop/vase'], '/shop/vase': page('Vase bleu', ...text) } as Readonly<
      Record<string, PageLiteral>
    >);
    return foundOffers(site.htmlPages, site).rows[0]!.proof;
  };
  expect(proofOf('Gardez-le entre 14 et 20 degrés, à l’abri de la lumière.')).toBeNull();
  expect(proofOf('Keep it between 14 and 20 degrees, away from the light.')).toBeNull();
  expect(proofOf('Chaque vase sèche 21 jours avant la cuisson.')).toBe('Chaque vase sèche 21 jours avant la cuisson.');
});

test('what customers suffer from is not sold, whether its folder or its name says so', () => {
  const pages = {
    '/': ['/conditions/sprint', '/services/knee-pain', '/services/massage'],
    '/conditions/sprint': page('Hamstrings', 'From £45.'),
    '/services/knee-pain': page('Knee pain', 'Your knee is looked at from £45.'),
    '/services/massage': page('Sports massage', 'The massage of an hour is given from £45.'),
  } as Readonly<Record<string, PageLiteral>>;
  expect(offersOf(pages, 'en')).toEqual([['Sports massage', 45]]);
  const bread = page('Petits pains', 'Nos petits pains sont cuits le matin, à partir de 1,20 €.');
  const back = page('Mal de dos', 'Une séance pour le dos dure une heure, à partir de 60 €.');
  expect(
    offersOf({ '/': { links: ['/produits/pains', '/services/dos'] }, '/produits/pains': bread, '/services/dos': back }),
  ).toEqual([['Petits pains', 1.2]]);
});

test('pages named alike but for a place are no offers, whatever their order', () => {
  const towns = ['Alby', 'Brens', 'Cahors', 'Dax'].map((town): [string, PageLiteral] => [
    `/services/couvreur-${town.toLowerCase()}`,
    page(`Couvreur ${town}`, `Nous intervenons à ${town} et autour.`),
  ]);
  const offers = offersOf({
    '/': { links: [...towns.map(([path]) => path), '/services/ardoise', '/services/zinc'] },
    ...Object.fromEntries(towns),
    '/services/ardoise': page('Toits en ardoise'),
    '/services/zinc': page('Toits en zinc'),
  });
  expect(offers.map(([name]) => name)).toEqual(['Toits en ardoise', 'Toits en zinc']);
});

test('the offer that the home page names first comes first, even by words that all offers share', () => {
  const kinds = ['de Zébu', 'à deux', 'de lune', 'en or'].map((kind) => `Bague ${kind}`);
  const slug = (name: string) => `/services/${name.toLowerCase().replaceAll(' ', '-')}`;
  const offers = offersOf({
    '/': {
      headings: ['Bague en or', ...kinds].map((text) => ({ level: 2, text })),
      links: kinds.map(slug),
    },
    ...Object.fromEntries(kinds.map((name): [string, PageLiteral] => [slug(name), page(name)])),
  });
  expect(offers[0]![0]).toBe('Bague en or');
});

test('a page among offers is one, though its name has a word that other sites give to other pages', () => {
  const names = ['Biographie de vie', 'Relecture', 'Mise en page', 'Impression'];
  const slug = (name: string) => `/prestations/${name.toLowerCase().replaceAll(' ', '-')}.html`;
  const pages = (some: readonly string[]) => ({
    '/': { links: some.map(slug) },
    ...Object.fromEntries(some.map((name): [string, PageLiteral] => [slug(name), page(name, 'Un texte.')])),
  });
  expect(offersOf(pages(names)).map(([name]) => name)).toContain('Biographie de vie');
  expect(offersOf(pages(names.slice(0, 2))).map(([name]) => name)).not.toContain('Biographie de vie');
});

test('an offer without a price on its page has the one that the page of prices puts beside its name', () => {
  const names = ['Vase bleu', 'Bol', 'Stage de tour', 'Restauration'];
  const slug = (name: string) => `/produits/${name.toLowerCase().replaceAll(' ', '-')}`;
  const cells = (...texts: string[]) => texts.map((text) => ({ kind: 'cell' as const, text }));
  const pages = {
    '/': { links: [...names.map(slug), '/tarifs'] },
    ...Object.fromEntries(names.map((name): [string, PageLiteral] => [slug(name), page(name, 'Un texte.')])),
    '/tarifs': {
      headings: [{ level: 1, text: 'Tarifs' }],
      blocks: [
        { kind: 'heading' as const, level: 2, text: 'Vase bleu' },
        { kind: 'paragraph' as const, text: 'À partir de 60 €' },
        { kind: 'list-item' as const, text: 'Bol : 18,50 €' },
        ...cells('Restauration', 'Le temps d’une restauration dépend de la pièce et de son état.', 'Sur devis'),
        ...cells('Option photo', 'Une photo de la pièce, dans un cadre de bois clair fait ici.', '35 €'),
        ...cells('Stage de tour', 'Deux jours de tour pour qui n’a jamais touché la terre.', '240 €'),
      ],
    },
  };
  expect(Object.fromEntries(offersOf(pages))).toEqual({
    'Vase bleu': 60,
    Bol: 18.5,
    'Stage de tour': 240,
    Restauration: null,
  });
});

test('services whose addresses end with the same town are offers, each by its name, not pages about a place', () => {
  const services = {
    'elagage-cassis': 'Élagage',
    'abattage-cassis': 'Abattage',
    'haies-cassis': 'Taille de haies',
    'souches-cassis': 'Dessouchage',
  };
  const pages = Object.entries(services).map(([name, heading]): [string, PageLiteral] => [
    `/services/${name}/`,
    page(heading, 'Nous travaillons à Cassis toute l’année, par tous les temps.'),
  ]);
  const found = offersOf(Object.fromEntries([['/', {}], ...pages]));
  expect(new Set(found.map(([name]) => name))).toEqual(new Set(Object.values(services)));
});

test('pages about appointments and about a visit are no offers', () => {
  expect(
    offersOf(
      {
        '/': {},
        '/services/appointments/': page('Appointments', 'Fittings cost £40.'),
        '/services/what-to-expect/': page('What to expect'),
        '/services/saddle-fitting/': page('Saddle fitting'),
      },
      'en',
    ),
  ).toEqual([['Saddle fitting', null]]);
});

test('an invitation to a list is no offer, even among offers', () => {
  const kilns = {
    '/services/a': page('Kiln hire'),
    '/services/b': page('Glaze mixing'),
    '/services/c': page('Firing'),
  };
  const pages = {
    '/': [...Object.keys(kilns), '/services/friend'],
    ...kilns,
    '/services/friend': page('Become Our Friend'),
  };
  expect(offersOf(pages as Readonly<Record<string, PageLiteral>>, 'en').map(([name]) => name)).toEqual([
    'Kiln hire',
    'Glaze mixing',
    'Firing',
  ]);
});

test('a service with a page per department is one offer under the words that their names share', () => {
  const names = [
    'Taille d’arbre 44',
    'Taille d’arbre 85',
    'Taille d’arbre Rezé',
    'Taille d’arbre fruitier',
    'Tonte 44',
  ];
  const pages = Object.fromEntries(names.map((name, index) => [`/services/${index}`, page(name)]));
  const home = { title: 'Élagueur à Rezé', links: Object.keys(pages) };
  expect(offersOf({ '/': home, ...pages }).map(([name]) => name)).toEqual([
    'Taille d’arbre',
    'Taille d’arbre fruitier',
    'Tonte 44',
  ]);
});

test('names that end with a number and have each their price are sizes, not departments', () => {
  const pages = {
    '/services/a': page('Bac à fleurs 40', 'Prix : 30 €'),
    '/services/b': page('Bac à fleurs 60', 'Prix : 45 €'),
  };
  expect(offersOf({ '/': Object.keys(pages), ...pages } as Readonly<Record<string, PageLiteral>>)).toEqual([
    ['Bac à fleurs 40', 30],
    ['Bac à fleurs 60', 45],
  ]);
});

test('the name of an offer takes the accents and capitals that the texts of the site give its words', () => {
  const texts = ['Chaque brèche se répare à Auray.', 'On répare une brèche sur place, loin d’Auray aussi.'];
  const pages = { '/services/a': page('Breche auray', ...texts) };
  expect(offersOf({ '/': { links: ['/services/a'] }, ...pages })).toEqual([['Brèche Auray', null]]);
});

const rowsOf = (...rows: readonly (readonly [string, string])[]) =>
  rows.flatMap(([name, price]) => [
    { kind: 'heading' as const, level: 3, text: name },
    { kind: 'paragraph' as const, text: price },
  ]);

test('priced things of the page of prices take the place of the bare label of a page, and keep where they are read', () => {
  const site = siteOf({
    '/': { links: ['/services/cours', '/services/enduit', '/tarifs'] },
    '/services/cours': page('Cours', 'On vient au tour le matin.'),
    '/services/enduit': page('Enduit', 'La façade sèche en trois jours.'),
    '/tarifs': {
      headings: [{ level: 1, text: 'Tarifs' }],
      blocks: rowsOf(['Cours de tour', 'La séance : 40 €'], ['Cours de modelage', 'À partir de 25 €']),
    },
  });
  expect(foundOffers(site.htmlPages, site).rows).toEqual([
    {
      name: 'Cours de tour',
      price: 40,
      page: `${origin}/tarifs`,
      proof: null,
      passage: 'Cours de tour — La séance : 40 €',
    },
    {
      name: 'Cours de modelage',
      price: 25,
      from: true,
      page: `${origin}/tarifs`,
      proof: null,
      passage: 'Cours de modelage — À partir de 25 €',
    },
    { name: 'Enduit', price: null, page: `${origin}/services/enduit`, proof: null },
  ]);
});

test('more priced things than are read at a glance are one offer for each page, from the lowest price', () => {
  const things = (what: string, least: number) =>
    rowsOf(
      ...['rond', 'carré', 'ovale', 'plat', 'creux'].map((form, at) => [`${what} ${form}`, `${least + at} €`] as const),
    );
  const pages = {
    '/': { links: ['/services/bols', '/services/vases'] },
    '/services/bols': { headings: [{ level: 1, text: 'Bols' }], blocks: things('Bol', 12) },
    '/services/vases': { headings: [{ level: 1, text: 'Vases' }], blocks: things('Vase', 30) },
  };
  const site = siteOf(pages);
  expect(foundOffers(site.htmlPages, site).rows.map(({ name, price, from }) => [name, price, from])).toEqual([
    ['Bols', 12, true],
    ['Vases', 30, true],
  ]);
});

test('a site that is not open to search engines yet says what it sells', () => {
  const closed = { ...page('Enduit', 'La façade sèche en trois jours.'), noindex: true };
  expect(offersOf({ '/': { links: ['/services/a'], noindex: true }, '/services/a': closed })).toEqual([
    ['Enduit', null],
  ]);
});

test('the page of a town about what another page sells is no other offer', () => {
  const pages = {
    '/services/a': page('Garden fence repair', 'Posts are replaced in a day.'),
    '/services/b': page('Fence repair in Alby', 'We work in Alby all year round.'),
  };
  expect(offersOf({ '/': { links: Object.keys(pages) }, ...pages }, 'en')).toEqual([['Garden fence repair', null]]);
});

test('the price of an offer is none that is paid beside it', () => {
  const priceOf = (...text: string[]) =>
    offersOf({ '/': { links: ['/services/cabane'] }, '/services/cabane': page('Cabane du lac', ...text) })[0]?.[1];
  expect(priceOf('Supplément chauffage : 12 €', 'Caution : 200 €', '60 € la nuit')).toBe(60);
  expect(priceOf('Serviettes 8 €', '60 € la nuit')).toBe(60);
  expect(priceOf('Frais de dossier : 20 €')).toBeNull();
  expect(priceOf('Le séjour, acompte compris, au prix de 300 €.')).toBe(300);
});

test('a site whose only prices are those of its one thing sells that, not a page that describes it', () => {
  const menu = [
    { to: '/description', anchor: 'Descriptif', position: 'nav' as const },
    { to: '/tarifs', anchor: 'Tarifs', position: 'nav' as const },
  ];
  const blocks = [
    { text: 'Pour 2 personnes' },
    { text: '60 à 90 € la nuit' },
    { text: 'Pour 4 personnes' },
    { text: '80 à 120 € la nuit' },
  ];
  const site = (heading: string) =>
    offersOf({
      '/': { title: 'Cabane du lac', links: menu },
      '/description': { ...page('Les pièces', 'La cabane a deux pièces.'), jsonLd: [], links: menu },
      '/tarifs': { headings: [{ level: 1, text: heading }], blocks, links: menu },
    });
  expect(site('Tarifs et services de la cabane')).toEqual([
    ['Cabane – Pour 2 personnes', 60, 'nuit'],
    ['Cabane – Pour 4 personnes', 80, 'nuit'],
  ]);
});
