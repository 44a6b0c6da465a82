import { expect, test } from 'vitest';
import { linkingSite } from '../../../../src/core/linking/linking-site.ts';
import { wantedPlace } from '../../../../src/core/linking/see-also/wanted-place.ts';
import { buildSiteIndex } from '../../../../src/core/semantics/site-index.ts';
import { languages } from '../../../support/languages.ts';
import { type Sketch, siteOf } from '../honey-site.ts';

/** The text after which a sentence leads from `/a` to `/b`, null for none. */
function placed(
  blocks: readonly string[],
  target: Sketch,
  kinds: readonly ('heading' | 'paragraph')[] = [],
  headed = false,
) {
  const pages = siteOf({
    '/a': { title: 'Le cabinet', text: blocks[0]! },
    '/b': target,
    '/c': { title: 'Le village', text: 'Rien.' },
  });
  const source = pages.find(({ text }) => text.url.endsWith('/a'))!;
  const read = {
    ...source,
    text: {
      ...source.text,
      blocks: blocks.map((text, index) => ({ text, index, kind: kinds[index] ?? ('paragraph' as const) })),
    },
  };
  const all = pages.map((page) => (page === source ? read : page));
  const index = buildSiteIndex(
    all.map(({ text }) => text),
    languages,
  );
  const own = index.byLanguage.fr!;
  const rows = Array.from(own.pages, (row) => all.find(({ text }) => text.url === index.urls[row])!);
  const site = linkingSite(rows, own, languages.fr);
  const to = rows.find(({ text }) => text.url.endsWith('/b'))!;
  return wantedPlace(site, rows.indexOf(read), to, { headed })?.index ?? null;
}

const massage: Sketch = { title: 'Massage du dos', text: 'Un massage du dos.' };
const about = 'Après une longue journée, un massage du dos détend les muscles et calme la douleur.';
const other = 'Le cabinet se trouve au centre du village, à deux pas de la mairie et du marché.';

test('a sentence follows the text that has the words of its target, and no other', () => {
  expect(placed([other, about], massage)).toBe(1);
  expect(placed([other, 'Le massage est un soin très ancien, que chaque pays pratique à sa manière.'], massage)).toBe(
    null,
  );
});

test('the start of another page with the label of its link is followed by nothing', () => {
  expect(placed([`${about.slice(0, -1)}… Lire la suite`], massage)).toBe(null);
});

test('one word is enough under the heading that names the target, and nowhere else on its page', () => {
  const single = 'Le massage est un soin très ancien, que chaque pays pratique à sa manière.';
  const kinds = ['paragraph', 'heading', 'paragraph'] as const;
  expect(placed([single, 'Massage du dos', single], massage, kinds, true)).toBe(2);
  expect(placed([single, 'Nos horaires', other], massage, kinds, true)).toBe(null);
});

test('promises in a row are no text to follow', () => {
  expect(placed(['🏅 Un massage du dos de soixante minutes 🤫 Sans rendez-vous ou le matin'], massage)).toBe(null);
  expect(placed(['✓ Un massage du dos de soixante minutes ✓ Sans rendez-vous ✓ Le matin'], massage)).toBe(null);
});

test('a review, an address and a call are followed by nothing', () => {
  expect(placed([`« ${about} »`], massage)).toBe(null);
  expect(placed([`${about} 12 rue du Puits, 56000 Vannes`], massage)).toBe(null);
  expect(placed([`Réservez votre séance\u202f: ${about}`], massage)).toBe(null);
});

test('an answer is followed by what its question is about', () => {
  const kinds = ['heading', 'paragraph'] as const;
  expect(placed(['Faut-il une ordonnance ?', about], massage, kinds)).toBe(null);
  expect(placed(['Que fait un massage du dos ?', about], massage, kinds)).toBe(1);
});

test('prices are wanted after the last text', () => {
  expect(placed([about, other], { title: 'Nos tarifs', text: 'Les prix.' })).toBe(1);
});

const prices: Sketch = {
  title: 'Tarifs',
  text: 'Une heure coûte soixante euros.',
  more: { purpose: 'main', menu: 'Tarifs' },
};

test('the way to the prices follows the text that speaks of money, not a rule of the game', () => {
  const rule = 'Un coup porté au visage ne compte pas, sauf si le joueur a baissé la tête exprès.';
  const free = 'La première heure au cabinet est gratuite, les suivantes se règlent sur place.';
  expect(placed([other, free, rule], prices)).toBe(1);
  expect(placed([rule, other, rule], prices)).toBe(1);
});

test('a text that announces what follows it is followed by that', () => {
  expect(placed([`${about.slice(0, -1)} :`], massage)).toBe(null);
});

test('the prices of one thing are wanted by the pages about it, and by no other', () => {
  const priceOf = (what: string): Sketch => ({ ...prices, title: `Prix ${what}`, more: { menu: `Prix ${what}` } });
  expect(placed([about, other], priceOf('du cabinet'))).toBe(1);
  expect(placed([about, other], priceOf('d’un massage'))).toBe(null);
});

test('a word that any site has in the names of its pages is not what a page is about', () => {
  const general: Sketch = { title: 'Activités et projets', text: 'Les activités.' };
  expect(placed(['Chacun a un espace pour son activité et fait naître de nouveaux projets au village.'], general)).toBe(
    null,
  );
});
