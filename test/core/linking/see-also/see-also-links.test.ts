import { expect, test } from 'vitest';
import type { LinkingPage } from '../../../../src/core/linking/linking-page.ts';
import { missingLinks } from '../../../../src/core/linking/suggestions.ts';
import { buildSiteIndex } from '../../../../src/core/semantics/site-index.ts';
import { languages } from '../../../support/languages.ts';
import { type Sketch, siteOf } from '../honey-site.ts';

const cabinet: Record<string, Sketch> = {
  '/': {
    title: 'Cabinet',
    text: 'Un cabinet de nutrition au centre du village, pour un bilan ou un suivi sur rendez-vous.',
    more: { purpose: 'home' },
  },
  '/suivi': {
    title: 'Suivi de nutrition',
    text: 'Le suivi de nutrition aide à digérer mieux : bilan, menus, digestion, ventre, fibres et repas réguliers. Un suivi dure trois mois, avec un bilan écrit à la fin.',
    more: { purpose: 'offer' },
  },
  '/ventre': {
    title: 'Le ventre gonflé',
    text: 'Un ventre gonflé vient souvent des fibres et de repas trop rapides. La nutrition aide, avec un suivi : bilan, menus et digestion.',
    more: { purpose: 'story' },
  },
  '/mentions': {
    title: 'Mentions',
    text: 'Éditeur, hébergeur et données : rien du ventre ni des repas réguliers.',
    more: { purpose: 'other' },
  },
};

function additions(changes: Record<string, Partial<LinkingPage>> = {}): string[] {
  const sketches = Object.fromEntries(
    Object.entries(cabinet).map(([path, sketch]) => [path, { ...sketch, more: { ...sketch.more, ...changes[path] } }]),
  );
  const pages = siteOf(sketches);
  const index = buildSiteIndex(
    pages.map((page) => page.text),
    languages,
  );
  return missingLinks(pages, index, languages).additions.map(
    ({ from, to }) => `${new URL(from).pathname} ${new URL(to).pathname}`,
  );
}

test('an article that leads to no offer gets the offer of its subject', () => {
  expect(additions()).toContain('/ventre /suivi');
});

test('an article is not the target of an addition, nor is a page of unknown use', () => {
  expect(additions().filter((pair) => /(?:ventre|mentions)$/.test(pair))).toEqual([]);
});

test('a pair that the text links already gets no addition', () => {
  expect(additions({ '/ventre': { contentTargets: ['https://ruche.example/suivi'] } })).not.toContain('/ventre /suivi');
});

test('the home page leads to each offer, and an offer to the page where one asks', () => {
  const contact = { '/mentions': { purpose: 'practical' as const, menu: 'Contact' } };
  expect(additions(contact)).toEqual(expect.arrayContaining(['/ /suivi', '/suivi /mentions']));
  expect(additions(contact)).not.toContain('/ventre /mentions');
});

test('prices and contact are named in a sentence, not by the label of their page', () => {
  const pages = siteOf({
    ...cabinet,
    '/mentions': { ...cabinet['/mentions']!, more: { purpose: 'practical', menu: 'Contact' } },
  });
  const index = buildSiteIndex(
    pages.map((page) => page.text),
    languages,
  );
  const ask = missingLinks(pages, index, languages).additions.find(({ to }) => to.endsWith('/mentions'))!;
  expect(ask.sentence).toBe('Une question\u202f? Contactez-nous.');
  expect(ask.sentence.slice(ask.offset, ask.offset + ask.anchor.length)).toBe('Contactez-nous');
});

test('a page whose buttons beside the text ask already gets no sentence to ask', () => {
  const contact = { '/mentions': { purpose: 'practical' as const, menu: 'Contact' } };
  const beside = { '/suivi': { besideTargets: ['https://ruche.example/mentions'] } };
  expect(additions({ ...contact, ...beside })).not.toContain('/suivi /mentions');
});

test('a page that asks its reader to write, minutes, and blocks that lead to the target get no sentence', () => {
  expect(additions()).toContain('/ /suivi');
  expect(additions({ '/': { besideTargets: ['https://ruche.example/suivi'] } })).not.toContain('/ /suivi');
  expect(additions({ '/ventre': { isPastRecord: true } })).not.toContain('/ventre /suivi');
});

test('the sentence by which an offer presents itself is added to one page, not pasted on several', () => {
  const story = (title: string): Sketch => ({ ...cabinet['/ventre']!, title });
  const pages = siteOf({
    ...cabinet,
    '/suivi': {
      title: 'Suivi de nutrition',
      text: 'Le suivi de nutrition aide à digérer mieux avec un bilan, des menus et des repas réguliers.',
      more: { purpose: 'offer', name: 'Suivi de nutrition' },
    },
    '/fibres': story('Les fibres'),
    '/repas': story('Les repas rapides'),
  });
  const index = buildSiteIndex(
    pages.map((page) => page.text),
    languages,
  );
  const sentences = missingLinks(pages, index, languages).additions.map(({ sentence }) => sentence);
  expect(sentences.filter((sentence) => sentence.startsWith('Le suivi de nutrition aide'))).toHaveLength(1);
});

test('a page whose texts do not present it is named by an invitation, and only where the text is about it', () => {
  const bare = siteOf({
    ...cabinet,
    '/suivi': { ...cabinet['/suivi']!, text: 'Un bilan, puis des menus et des repas.' },
  });
  const found = missingLinks(
    bare,
    buildSiteIndex(
      bare.map((page) => page.text),
      languages,
    ),
    languages,
  ).additions.filter(({ to }) => to.endsWith('/suivi'));
  expect(found.map(({ sentence }) => sentence)).toContain('Voir aussi\u00a0: Suivi de nutrition.');
});

test('a page about the company leads to the page where one asks, a list of links to other sites does not', () => {
  const about: Sketch = {
    title: 'Qui suis-je',
    text: 'Diététicienne depuis vingt ans, je reçois au centre du village les petits et les grands mangeurs.',
    more: { purpose: 'about', menu: 'Qui suis-je' },
  };
  const ask: Sketch = {
    title: 'Me contacter',
    text: 'Le téléphone sonne le mardi matin et le jeudi.',
    more: { purpose: 'practical', menu: 'Me contacter' },
  };
  const found = (taken: LinkingPage['taken']) => {
    const pages = siteOf({ ...cabinet, '/moi': { ...about, more: { ...about.more, taken } }, '/contact': ask });
    const index = buildSiteIndex(
      pages.map((page) => page.text),
      languages,
    );
    return missingLinks(pages, index, languages)
      .additions.filter(({ from }) => from.endsWith('/moi'))
      .map(({ sentence }) => sentence);
  };
  expect(found([])).toEqual(['Une question\u202f? Contactez-moi.']);
  expect(found([{ block: 0, start: 0, end: 13 }])).toEqual([]);
});

test('of pages alike, those of the menu lead to the page where one asks first', () => {
  const text = 'Un volet de bois peint à la main dans notre atelier, du hêtre ou du chêne au choix.';
  const model = (name: string, menu: string | null) => ({
    title: name,
    text: `${text} ${name}.`,
    more: { purpose: 'offer' as const, name, menu },
  });
  const pages = siteOf({
    '/a': model('Volet Aube', null),
    '/b': model('Volet Brume', null),
    '/c': model('Volet Cime', null),
    '/livraison': {
      ...model('Livraison', 'Livraison'),
      text: 'La livraison des volets se fait par camion, le jeudi ou le samedi, dans tout le pays.',
    },
    '/contact': { title: 'Contact', text: 'Écrire à la main.', more: { purpose: 'practical', menu: 'Contact' } },
  });
  const index = buildSiteIndex(
    pages.map((page) => page.text),
    languages,
  );
  const asking = missingLinks(pages, index, languages).additions.filter(({ to }) => to.endsWith('/contact'));
  expect(asking).toHaveLength(3);
  expect(asking[0]!.from).toBe('https://ruche.example/livraison');
});
