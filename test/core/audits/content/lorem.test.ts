import { expect, test } from 'vitest';
import { contentLorem } from '../../../../src/core/audits/content/lorem.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('lorem ipsum is flagged', () => {
  expect(faultyPages(contentLorem, siteOf({ '/': {}, '/a': { text: ['Lorem ipsum dolor sit amet.'] } }))).toEqual([
    '/a',
  ]);
});

test('an example of code and a sentence that names the filler are not filler', () => {
  const site = siteOf({
    '/': {
      blocks: [
        { kind: 'code', text: '\\wordwrap { Lorem ipsum dolor sit amet, consectetur }' },
        { kind: 'paragraph', text: 'Le texte « Lorem ipsum » sert aux maquettes depuis le XVIe siècle.' },
      ],
    },
  });
  expect(faultyPages(contentLorem, site)).toEqual([]);
});

test('filler in quotation marks is spoken of', () => {
  const text = ['Le mot « aléatoire » évite le paragraphe usuel (« Lorem ipsum dolor sit amet… ») à chaque appel.'];
  expect(faultyPages(contentLorem, siteOf({ '/a': { text } }))).toEqual([]);
});
