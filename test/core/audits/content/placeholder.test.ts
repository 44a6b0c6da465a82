import { expect, test } from 'vitest';
import { contentPlaceholder } from '../../../../src/core/audits/content/placeholder.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('sample pages and unfilled fields are flagged', () => {
  const site = siteOf({
    '/': {},
    '/a': { title: 'Bonjour tout le monde !' },
    '/b': { text: ['Bienvenue {{ prenom }}'] },
  });
  expect(faultyPages(contentPlaceholder, site)).toEqual(['/a', '/b']);
});

test('a field that a script fills in the browser is not a forgotten field', () => {
  const text = ['{{ errors.name }}'];
  const resources = (url: string) => [{ kind: 'script' as const, url, blocking: false }];
  const site = siteOf({
    '/': { text, resources: resources('https://cdn.example.com/vue@3/dist/vue.global.js') },
    '/a': { text, resources: resources('https://cdn.example.com/revue.js') },
  });
  expect(faultyPages(contentPlaceholder, site)).toEqual(['/a']);
});

test('a template field shown as code is not a forgotten field', () => {
  const site = siteOf({ '/': { blocks: [{ kind: 'code', text: 'Bonjour {{ prenom }} !' }] } });
  expect(faultyPages(contentPlaceholder, site)).toEqual([]);
});

test('a heading about TODO items is no note of the writer', () => {
  const blocks = [{ kind: 'heading' as const, text: 'TODO tests' }, { text: 'TODO' }];
  expect(faultyPages(contentPlaceholder, siteOf({ '/a': { blocks: [blocks[0]!] }, '/b': { blocks } }))).toEqual(['/b']);
});

test('a sentence that names a TODO file or a form à compléter is no reminder, a note of the writer is', () => {
  const site = siteOf({
    '/a': {
      text: [
        'L’interface peut changer (voir le fichier TODO), dit le manuel.',
        'Un formulaire à compléter vous attend.',
        'Todo cambia.',
        '\\xxx (octal)',
      ],
    },
    '/b': { text: ['TODO : photo de l’atelier'] },
    '/c': { text: ['Nos tarifs [à compléter]'] },
  });
  expect(faultyPages(contentPlaceholder, site)).toEqual(['/b', '/c']);
});

test('a site that explains templates shows their fields on purpose', () => {
  const page = (at: number) => ({ text: [`La balise {{ champ_${at} }} affiche la valeur.`] });
  const pages = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`/p${at}`, page(at)]));
  expect(faultyPages(contentPlaceholder, siteOf(pages))).toEqual([]);
  const forgotten = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`/p${at}`, page(0)]));
  expect(faultyPages(contentPlaceholder, siteOf(forgotten))).toHaveLength(8);
});

test('a heading that names the Hello World of a function, and braces that are spoken of, are no leftovers', () => {
  const site = siteOf({
    '/a': { headings: [{ level: 2, text: 'Hello World with call_soon()' }] },
    '/b': { text: ['To include a brace, double it: {{ and }}.'] },
    '/c': { title: 'Hello world! – Mon site' },
  });
  expect(faultyPages(contentPlaceholder, site)).toEqual(['/c']);
});

test('a list that links to the sample page does not count as a sample itself', () => {
  const headings = [
    { level: 1, text: 'Journal' },
    { level: 2, text: 'Bonjour tout le monde !' },
  ];
  const links = [{ to: '/bonjour', anchor: 'Bonjour tout le monde !' }];
  const site = siteOf({ '/': { headings, links }, '/bonjour': { title: 'Bonjour tout le monde !', links: [] } });
  expect(faultyPages(contentPlaceholder, site)).toEqual(['/bonjour']);
});

test('a section with a list of things to do is not a forgotten note, an empty section is', () => {
  const heading = { kind: 'heading' as const, level: 2, text: 'TODO' };
  const list = { kind: 'list-item' as const, text: 'Read the size of each picture from the file.' };
  const site = siteOf({ '/a': { blocks: [heading, list] }, '/b': { blocks: [heading] } });
  expect(faultyPages(contentPlaceholder, site)).toEqual(['/b']);
});

test('the table-of-contents entry of a section TODO is not a reminder', () => {
  const entry = { kind: 'list-item' as const, text: 'TODO' };
  const heading = { kind: 'heading' as const, level: 2, text: 'TODO' };
  const blocks = [entry, heading, { text: 'Lire aussi les pilotes des autres bases.' }];
  const headings = [{ level: 2, text: 'TODO' }];
  expect(faultyPages(contentPlaceholder, siteOf({ '/a': { blocks, headings } }))).toEqual([]);
  expect(faultyPages(contentPlaceholder, siteOf({ '/a': { blocks: [entry] } }))).toEqual(['/a']);
});

test('a lesson whose first programme greets the world is no sample page', () => {
  const site = siteOf({
    '/lesson': { title: 'Hello World', blocks: [{ kind: 'code', text: 'println!("Hello World!");' }] },
    '/blog': { title: 'Hello world!', text: ['Welcome. This is your first post.'] },
  });
  expect(faultyPages(contentPlaceholder, site)).toEqual(['/blog']);
});

test('a field in brackets that waits for the owner is flagged, a reference is not', () => {
  const site = siteOf({ '/a': { text: ['SIRET : [A RENSEIGNER]'] }, '/b': { text: ['Comme le dit le manuel [12].'] } });
  expect(faultyPages(contentPlaceholder, site)).toEqual(['/a']);
});
