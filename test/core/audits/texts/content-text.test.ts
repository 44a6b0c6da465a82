import { expect, test } from 'vitest';
import {
  isRunningText,
  paragraphsIn,
  paragraphsOf,
  sentenceLengths,
  sentencesOf,
  wordsIn,
} from '../../../../src/core/audits/texts/content-text.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an elided article belongs to its word', () => {
  expect(wordsIn('L’atelier d’Évreux, c’est aujourd’hui !')).toBe(4);
});

test('sentences end at a mark followed by a capital, not at an abbreviation of a number', () => {
  expect(sentencesOf('Le four chauffe. Il cuit à 1.280 degrés ! « Enfin », dit-elle.')).toHaveLength(3);
});

test('the point of an initial ends no sentence', () => {
  const text = 'Un manuel de James B. Rawlings, relu par É. Zola. Il sert encore.';
  expect(sentencesOf(text)).toHaveLength(2);
  expect(sentenceLengths(text)).toEqual([10, 3]);
});

test('paragraphs in the language of the page are separated from the others', () => {
  const text = ['Le four chauffe depuis ce matin et la terre sèche.', 'The kiln has been hot since the morning.'];
  const { content } = siteOf({ '/': { text } }).htmlPages[0]!;
  expect([paragraphsIn(content!, 'fr'), paragraphsIn(content!, 'en')]).toEqual([[text[0]], [text[1]]]);
});

test('sentence lengths are read without cutting the text', () => {
  expect(sentenceLengths('Le four chauffe. La terre sèche lentement\u202F! Fin')).toEqual([3, 4, 1]);
  expect(sentenceLengths('')).toEqual([]);
});

test('a long division that ends like a sentence is a paragraph, a label or a list of words is not', () => {
  const { content } = siteOf({
    '/': {
      blocks: [
        { kind: 'other', text: `${'Nous tournons chaque bol à la main. '.repeat(4)}` },
        { kind: 'other', text: 'Panier' },
        { kind: 'other', text: 'bol vase plat '.repeat(12) },
        { kind: 'paragraph', text: 'Court.' },
      ],
    },
  }).htmlPages[0]!;
  expect(paragraphsOf(content!).map((text) => text.slice(0, 5))).toEqual(['Nous ', 'Court']);
});

test('a long paragraph without a mark is a list of names, not prose', () => {
  const block = (text: string) => ({ kind: 'paragraph' as const, text, position: 'content' as const });
  expect([isRunningText(block('Maud Perrin '.repeat(40))), isRunningText(block('Maud tourne. '.repeat(40)))]).toEqual([
    false,
    true,
  ]);
});
