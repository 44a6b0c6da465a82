import { expect, test } from 'vitest';
import { pagesMissing } from '../../../src/core/diagnoses/pages-missing.ts';
import { listedNames } from '../../../src/core/diagnoses/signs/listed-names.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const call = { to: 'tel:+33297541826', href: 'tel:+33297541826', http: false, internal: false };
const named = (...names: string[]) => names.map((text) => ({ kind: 'list-item', text }) as const);
const offer = (title: string, ...text: string[]): PageLiteral => ({
  title,
  headings: [{ level: 1, text: title }],
  text,
});
const site = (home: PageLiteral, others: Readonly<Record<string, PageLiteral>> = {}) =>
  siteOf({
    '/': { ...home, resources: [], links: [call, ...(home.links ?? [])] },
    '/services/toiture': offer('Toiture'),
    '/services/facade': offer('Façade', 'Après un démoussage, la façade sèche.'),
    ...others,
  });

test('a name among names of pages that has none is reported with the list', () => {
  const home = { blocks: named('Toiture', 'Façade', 'Démoussage') };
  expect(diagnosisOf(pagesMissing, site(home))?.sentence.en).toBe(
    '“Démoussage” is named on 2 pages, among names that have their page (“Toiture, Façade, Démoussage”, /), and has none.',
  );
});

test('a name that has its page is not missing', () => {
  const home = { blocks: named('Toiture', 'Façade', 'Démoussage') };
  expect(diagnosisOf(pagesMissing, site(home, { '/services/demoussage': offer('Démoussage de toit') }))).toBeNull();
});

test('a page that says the name with the adjective of its noun is its page', () => {
  const home = { blocks: named('Toiture', 'Façade', 'Humidité Ascensionnelle') };
  const said = offer('Façade', 'Une humidité ascensionnelle abîme la façade.');
  const found = (name: string) =>
    diagnosisOf(pagesMissing, site(home, { '/services/facade': said, '/services/murs': offer(name) }));
  expect(found('Murs humides ascensionnels')).toBeNull();
  expect(found('Murs peints')?.sentence.en).toContain('Humidité Ascensionnelle');
});

test('a page to which links lead under the very name is its page, whatever its title', () => {
  const cleaned = offer('Retirer mousse et lichens');
  const found = (target: string) => {
    const links = [{ to: target, anchor: 'Démoussage', position: 'footer' as const }];
    const home = { blocks: named('Toiture', 'Façade', 'Démoussage') };
    return diagnosisOf(
      pagesMissing,
      site(home, {
        '/x/1': cleaned,
        '/services/facade': {
          ...offer('Façade', 'Après un démoussage, la façade sèche.'),
          links: [...links, { to: target, anchor: 'Façade' }].slice(0, target === '/x/1' ? 1 : 2),
        },
      }),
    );
  };
  expect(found('/x/1')).toBeNull();
});

test('words that many names share make a name together', () => {
  const others = ['pose-parquet', 'pose-carrelage-design', 'pose-carrelage-luxe', 'joints-carrelage'];
  const pages = others.map(
    (path) => [`/services/${path}`, offer(path.replaceAll('-', ' '), 'La pose carrelage.')] as const,
  );
  const home = { blocks: named('Toiture', 'Façade', 'Pose carrelage') };
  expect(diagnosisOf(pagesMissing, site(home, Object.fromEntries(pages)))).toBeNull();
});

test('names that all lead to one page are reported, those with a page left out', () => {
  const names = ['Vannes', 'Auray', 'Arradon', 'Séné', 'Theix', 'Elven', 'Façade'];
  const menu = [
    { to: '/secteur', anchor: 'Secteur', position: 'nav' as const },
    { to: '/services/toiture', anchor: 'Toiture', position: 'nav' as const },
  ];
  const links = [...menu, ...names.map((anchor) => ({ to: '/secteur', anchor, position: 'content' as const }))];
  const found = diagnosisOf(
    pagesMissing,
    site({ links }, { '/secteur': offer('Notre secteur', 'Nous venons chez vous, jusqu’à la mer.') }),
  );
  expect([found?.pages, found?.edits.length]).toEqual([6, 6]);
  expect(found?.edits[0]?.after).toBe('Vannes');
});

test('qualities that all lead to one page ask for no pages', () => {
  const found = (end: string) => {
    const names = ['Vannes', 'Auray', 'Arradon', 'Séné', 'Theix'].map((name) => `${name}${end}`);
    const menu = [
      { to: '/secteur', anchor: 'Secteur', position: 'nav' as const },
      { to: '/services/toiture', anchor: 'Toiture', position: 'nav' as const },
    ];
    const links = [...menu, ...names.map((anchor) => ({ to: '/secteur', anchor, position: 'content' as const }))];
    const sector = offer('Notre secteur', 'Nous venons chez vous, jusqu’à la mer.');
    return diagnosisOf(pagesMissing, site({ links }, { '/secteur': sector }));
  };
  expect(found(' ville')).not.toBeNull();
  expect(found(' inclus')).toBeNull();
});

const club = (...text: string[]) =>
  siteOf({
    '/': { text: ['Le club et son association : des bénévoles du village.', ...text], resources: [] },
    '/a': { title: 'Les sorties' },
  });

test('an association that speaks of its members needs a page on how to become one', () => {
  expect(diagnosisOf(pagesMissing, club('Ses quarante adhérents marchent le dimanche.'))?.edits[0]?.after).toBe(
    'Adhérer',
  );
  expect(diagnosisOf(pagesMissing, club('On marche le dimanche.'))).toBeNull();
  const answered = ['Ses quarante adhérents marchent le dimanche.', 'Adhésion de 12 € à l’année, au local.'];
  expect(diagnosisOf(pagesMissing, club(...answered))).toBeNull();
});

test('a draft that search engines do not see proves nothing of the members of an association', () => {
  const withAbout = (noindex: boolean) =>
    siteOf({
      '/': { text: ['Le club et son association : des bénévoles du village.'], resources: [] },
      '/a-propos': { title: 'À propos', text: ['Ses quarante adhérents marchent le dimanche.'], noindex },
    });
  expect(diagnosisOf(pagesMissing, withAbout(false))).not.toBeNull();
  expect(diagnosisOf(pagesMissing, withAbout(true))).toBeNull();
});

test('no page is missing where scripts write the menu: it was not read', () => {
  const text = [
    'Le club et son association : des bénévoles du village.',
    'Ses quarante adhérents marchent le dimanche.',
  ];
  const scripted = siteOf({ '/': { text, links: ['/a'] }, '/a': { title: 'Les sorties' } });
  expect(diagnosisOf(pagesMissing, scripted)).toBeNull();
});

test('an enumeration is split into its names', () => {
  const page = {
    content: {
      blocks: [{ kind: 'paragraph', position: 'content', text: 'Nos métiers : toitures, façades, bois et zinc.' }],
    },
  };
  expect(listedNames(page as never)[0]?.names).toEqual(['toitures', 'façades', 'bois', 'zinc']);
});
