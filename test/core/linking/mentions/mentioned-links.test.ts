import { describe, expect, test } from 'vitest';
import type { LinkingPage } from '../../../../src/core/linking/linking-page.ts';
import { type Sketch, suggest } from '../honey-site.ts';

const offer: Partial<LinkingPage> = { purpose: 'offer' };

/** A plumber whose pages share most of their words. */
const plumber: Record<string, Sketch> = {
  '/': {
    title: 'Plomberie Martin',
    text: 'Un plombier de quartier pour les fuites, les chaudières et les salles de bains.',
    more: { purpose: 'home' },
  },
  '/debouchage': {
    title: 'Débouchage de canalisation | Plomberie Martin',
    text: 'Le débouchage de canalisation se fait au furet ou à haute pression, selon la fuite et les tuyaux.',
    more: { ...offer, menu: 'Débouchage de canalisation' },
  },
  '/chaudiere': {
    title: 'Entretien de chaudière | Plomberie Martin',
    text: 'L’entretien de chaudière comprend le nettoyage, le réglage et une attestation pour la chaudière.',
    more: { ...offer, menu: 'Entretien de chaudière' },
  },
  '/tarifs': {
    title: 'Tarifs',
    text: 'Le déplacement coûte trente euros. Chaque devis est écrit avant les travaux et reste gratuit.',
    more: { purpose: 'main', menu: 'Tarifs' },
  },
  '/conseil': {
    title: 'Une odeur dans la cuisine',
    text: 'Une mauvaise odeur annonce souvent un bouchon. Un débouchage de canalisation règle le problème.',
    more: { purpose: 'story' },
  },
};

function towards(path: string, changes: Record<string, Partial<Sketch>>) {
  const pages = { ...plumber };
  for (const [url, change] of Object.entries(changes)) pages[url] = { ...pages[url]!, ...change };
  return suggest(pages).filter(({ to }) => to === `https://ruche.example${path}`);
}

describe('a link on the name of a page of a small site', () => {
  test('is not proposed on the name of the site, which several titles have as a part', () => {
    const titled = { title: 'Plomberie Martin | Débouchage de canalisation' };
    const found = towards('/debouchage', {
      '/debouchage': titled,
      '/conseil': { text: 'Appelez Plomberie Martin pour une fuite, une chaudière ou un tuyau bouché.' },
    });
    expect(found.map(({ anchor }) => anchor)).not.toContain('Plomberie Martin');
  });

  test('is not proposed where a card or a button of the page leads there already', () => {
    const more = { ...plumber['/conseil']!.more, cardTargets: ['https://ruche.example/debouchage'] };
    const from = (changes: Record<string, Partial<Sketch>>) =>
      towards('/debouchage', changes).map(({ from: url }) => url);
    expect(from({})).toContain('https://ruche.example/conseil');
    expect(from({ '/conseil': { more } })).not.toContain('https://ruche.example/conseil');
  });

  test('is not proposed on one word that only begins a sentence', () => {
    const word = { title: 'Ateliers', text: 'Un samedi par mois au garage.', more: { ...offer, menu: 'Ateliers' } };
    const towardsWord = (text: string) =>
      suggest({ ...plumber, '/ateliers': word, '/conseil': { ...plumber['/conseil']!, text } })
        .filter(({ to }) => to.endsWith('/ateliers'))
        .map(({ anchor }) => anchor);
    expect(towardsWord('Ateliers en vue de changer les joints, dit le voisin du garage.')).toEqual([]);
    expect(towardsWord('Pour changer un joint, suivez les ateliers du samedi au garage.')).toEqual(['ateliers']);
  });

  test('covers the whole name where the text writes it, its number included', () => {
    const menu = 'Back to the 80’s';
    const show = { title: menu, text: 'Une douche des années quatre-vingt à réparer.', more: { ...offer, menu } };
    const text = 'Pour la cuisine, notre douche (ou Back to the 80’s) plaît aux voisins.';
    const found = suggest({ ...plumber, '/annees': show, '/conseil': { ...plumber['/conseil']!, text } });
    expect(found.map(({ anchor }) => anchor)).toContain(menu);
  });

  test('is never cut inside a word or before the number of a name', () => {
    const anchors = (text: string) =>
      suggest({ ...plumber, '/conseil': { ...plumber['/conseil']!, text } }).map(({ anchor }) => anchor);
    expect(anchors('Une mauvaise odeur ? Un entretien de chaudière·s règle le problème de la cuisine.')).toEqual([]);
    expect(anchors('Une mauvaise odeur ? Un entretien de chaudière 3000 règle le problème.')).toEqual([]);
  });

  test('is proposed to a page of the company after "notre" only', () => {
    const team = {
      title: 'Plombiers',
      text: 'Nos plombiers, leurs métiers.',
      more: { purpose: 'practical' as const, menu: 'Plombiers' },
    };
    const about = (text: string) =>
      suggest({ ...plumber, '/equipe': team, '/conseil': { ...plumber['/conseil']!, text } })
        .filter(({ to }) => to.endsWith('/equipe'))
        .map(({ anchor }) => anchor);
    expect(about('Une fuite se signale vite : nos plombiers viennent le jour même.')).toEqual(['plombiers']);
    expect(about('Une fuite se signale vite : les plombiers viennent le jour même.')).toEqual([]);
  });

  test('is proposed although every word of the name is common on the site', () => {
    const text = 'Le débouchage de canalisation est notre métier, la fuite et la chaudière aussi.';
    const found = towards('/debouchage', { '/': { text } });
    expect(found).toContainEqual(
      expect.objectContaining({ from: 'https://ruche.example/', anchor: 'débouchage de canalisation' }),
    );
  });

  test('is proposed for each page that an enumeration names', () => {
    const text = 'Nous assurons le débouchage de canalisation, l’entretien de chaudière et la rénovation.';
    const found = suggest({ ...plumber, '/': { ...plumber['/']!, text } }).filter(({ from }) =>
      from.endsWith('.example/'),
    );
    expect(found.map(({ to }) => to).sort()).toEqual([
      'https://ruche.example/chaudiere',
      'https://ruche.example/debouchage',
    ]);
  });

  test('is proposed for a name that any site has only after "nos"', () => {
    const said = 'Nous intervenons le samedi sans supplément';
    const found = towards('/tarifs', { '/': { text: `${said}, et nos tarifs sont affichés partout.` } });
    expect(found).toHaveLength(1);
    expect(found[0]!.reason.fr).toMatch(/^Cette phrase nomme/);
    expect(towards('/tarifs', { '/': { text: `${said}, à un tarif raisonnable.` } })).toHaveLength(1);
    expect(towards('/tarifs', { '/': { text: 'Le voisin intervient le samedi, à un tarif raisonnable.' } })).toEqual(
      [],
    );
    expect(towards('/tarifs', { '/': { text: `${said}, et les tarifs sont affichés partout.` } })).toEqual([]);
  });

  test('is surer where the text sends the reader there', () => {
    const plain = towards('/chaudiere', {
      '/': { text: 'Chaque hiver, un entretien de chaudière évite bien des pannes.' },
    });
    const pointed = towards('/chaudiere', {
      '/': { text: 'Pour éviter les pannes, découvrez l’entretien de chaudière.' },
    });
    expect(pointed[0]!.score).toBeGreaterThan(plain[0]!.score);
    expect(pointed[0]!.reason.fr).toMatch(/invite/);
  });

  test('is not proposed on an entry of a list unless it names an offer', () => {
    const entries = (purpose: LinkingPage['purpose']) =>
      towards('/debouchage', {
        '/': { text: [{ kind: 'list-item', text: 'Débouchage de canalisation' }] },
        '/conseil': { text: 'Une mauvaise odeur annonce souvent un bouchon dans les tuyaux de la cuisine.' },
        '/debouchage': { more: { menu: 'Débouchage de canalisation', purpose } },
      });
    expect(entries('offer')).toHaveLength(1);
    expect(entries('offer')[0]!.reason.fr).toMatch(/^Ce texte nomme/);
    expect(entries('practical')).toEqual([]);
  });

  test('is not proposed on one word that only says of which kind another thing is', () => {
    const repair = { menu: 'Débouchage', purpose: 'offer' as const };
    const found = (text: string) =>
      towards('/debouchage', { '/debouchage': { title: 'Débouchage', more: repair }, '/conseil': { text } });
    const rest = 'Une mauvaise odeur annonce souvent un bouchon de canalisation.';
    expect(found(`${rest} Nous venons pour un débouchage dans la journée.`)).not.toEqual([]);
    expect(found(`${rest} Nous venons avec une pompe de débouchage dans la journée.`)).toEqual([]);
  });

  test('is not proposed on the word of the whole site that no article introduces', () => {
    const yard = (path: string, text: string) =>
      suggest({
        '/': {
          title: 'Haras du Puits',
          text: 'Un haras et sa pension, entre deux villages.',
          more: { purpose: 'home' },
        },
        '/pension': {
          title: 'Pension',
          text: 'En pension : box, foin, deux sorties.',
          more: { ...offer, menu: 'Pension' },
        },
        '/azur': { title: 'Azur', text: 'Azur vit en pension au pré.', more: { ...offer, menu: 'Azur' } },
        [path]: { title: 'Cours', text, more: { ...offer, menu: 'Cours' } },
      }).filter(({ from, to }) => from.endsWith(path) && to.endsWith('/pension'));
    expect(yard('/cours', 'Les élèves montent ici avec pension pour quatre chevaux, box et foin.')).toEqual([]);
    expect(yard('/cours', 'Les élèves montent ici et la pension comprend box et foin.')).toHaveLength(1);
  });

  test('is proposed on the label of a page after “notre”, whatever follows', () => {
    const gear = { title: 'Installations', text: 'Un atelier, un furet, une pompe.', more: offer };
    const text = 'Une odeur de cuisine ? Venez voir nos installations de qualité, avec leur furet et leur pompe.';
    const found = (words: string) =>
      suggest({
        ...plumber,
        '/materiel': { ...gear, more: { ...offer, menu: 'Les installations' } },
        '/conseil': { ...plumber['/conseil']!, text: words },
      }).filter(({ to, from }) => to.endsWith('/materiel') && from.endsWith('/conseil'));
    expect(found(text).map(({ anchor }) => anchor)).toEqual(['installations']);
  });

  test('is not proposed twice: the text links to the page already', () => {
    const text = 'Le débouchage de canalisation est notre métier, la fuite et la chaudière aussi.';
    const found = towards('/debouchage', { '/': { text, linksTo: ['/debouchage'] } });
    expect(found.filter(({ from }) => from.endsWith('.example/'))).toEqual([]);
  });

  test('is not proposed on a text that several pages share: it belongs to the template', () => {
    const text = 'Appelez-nous pour un débouchage de canalisation, de jour comme de nuit.';
    const change = { text };
    expect(towards('/debouchage', { '/': change, '/tarifs': change, '/conseil': change })).toEqual([]);
  });

  test('is proposed on one word of the label with its article', () => {
    const rooms = {
      title: 'Les canalisations',
      text: 'Cuivre, fonte, grès.',
      more: { ...offer, menu: 'Les canalisations' },
    };
    const found = suggest({
      ...plumber,
      '/canalisations': rooms,
      '/conseil': { ...plumber['/conseil']!, text: 'Nous pouvons curer les canalisations en une heure.' },
    }).filter(({ to }) => to.endsWith('/canalisations'));
    expect(found.map(({ anchor }) => anchor)).toEqual(['canalisations']);
  });

  test('is proposed from the page of its prices, whose title contains the name', () => {
    const prices = { title: 'Tarif du débouchage de canalisation', more: { purpose: 'offer' as const } };
    const text = 'Le prix d’un débouchage de canalisation dépend de la fuite et des tuyaux.';
    const town = {
      title: 'Débouchage de canalisation à Brioude',
      more: { ...offer, names: ['Débouchage de canalisation'] },
    };
    const found = towards('/debouchage', { '/debouchage': town, '/tarifs': { ...prices, text } });
    expect(found.map(({ from }) => new URL(from).pathname)).toContain('/tarifs');
  });

  test('is proposed on each of the two things of one label', () => {
    const both = {
      title: 'Cuivre / Fonte',
      text: 'Le cuivre et la fonte, en tuyaux.',
      more: { ...offer, menu: 'Cuivre / Fonte' },
    };
    const found = suggest({
      ...plumber,
      '/metaux': both,
      '/conseil': { ...plumber['/conseil']!, text: 'Nous changeons la fonte sans casser le mur de la cuisine.' },
    }).filter(({ to }) => to.endsWith('/metaux'));
    expect(found.map(({ anchor }) => anchor)).toEqual(['fonte']);
  });
});
