import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../../src/core/audits/texts/content-text.ts';
import { paragraphSums } from '../../../../src/core/audits/texts/paragraph-reader.ts';
import type { Block } from '../../../../src/core/pages/page.ts';
import { siteOf } from '../../../support/site-of.ts';

test('reads the paragraphs of a page: neither headings, nor menus, nor filler', () => {
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: 'Nos bols', position: 'content' },
    { kind: 'paragraph', text: 'Chaque bol est tourné à la main.', position: 'content' },
    { kind: 'paragraph', text: 'Accueil, contact.', position: 'nav' },
    { kind: 'paragraph', text: 'Lorem ipsum dolor sit amet.', position: 'content' },
    { kind: 'quote', text: 'De beaux bols.', position: 'content' },
  ];
  const { htmlPages } = siteOf({ '/': { blocks } });
  const [page] = htmlPages;
  const read: string[] = [];
  const sums = paragraphSums(htmlPages, 2, (paragraph) => {
    read.push(paragraph);
    return [1, paragraph.length];
  });
  expect([...sums(page!)]).toEqual([2, 46]);
  expect(read).toEqual(['Chaque bol est tourné à la main.', 'De beaux bols.']);
  expect(paragraphsOf(page!.content!)).toEqual(['Chaque bol est tourné à la main.', 'De beaux bols.']);
});
