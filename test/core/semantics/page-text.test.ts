import { describe, expect, test } from 'vitest';
import type { Block, PageContent, PageRecord } from '../../../src/core/pages/page.ts';
import { isPageText, pageTextOf } from '../../../src/core/semantics/page-text.ts';

const paragraph = (text: string, position: Block['position'] = 'content'): Block => ({
  kind: 'paragraph',
  text,
  position,
});
const french = 'Notre atelier répare les vélos de ville depuis longtemps, sans rendez-vous et à prix juste.';
const english = 'Our workshop has been repairing city bikes for a long time, without appointment, at a fair price.';
const detect = (text: string): string => (text.includes('atelier') ? 'fr' : text.includes('workshop') ? 'en' : 'de');

function recordOf(blocks: Block[]): PageRecord {
  const content = { title: 'Atelier', description: null, lang: 'fr', blocks } as unknown as PageContent;
  return { url: 'https://a.fr/', content } as unknown as PageRecord;
}

describe('pageTextOf', () => {
  test('keeps the main content only, with the rows of its blocks', () => {
    const page = pageTextOf(recordOf([paragraph('Menu', 'nav'), paragraph(french)]), detect);
    expect(page).toMatchObject({ language: 'fr', title: 'Atelier', blocks: [{ text: french, index: 1 }] });
  });
  test('reads a mixed page in its main language and leaves the other blocks out', () => {
    const page = pageTextOf(recordOf([paragraph(french), paragraph(english), paragraph(french)]), detect);
    expect(isPageText(page) && page.blocks.map((block) => block.index)).toEqual([0, 2]);
  });
  test('leaves out who signed a review', () => {
    const page = pageTextOf(recordOf([paragraph(french), paragraph('— Sophie M.'), paragraph(french)]), detect);
    expect(isPageText(page) && page.blocks.map((block) => block.index)).toEqual([0, 2]);
  });
  test('states why a page in another language is not read', () => {
    const page = pageTextOf(
      recordOf([
        paragraph('Wir reparieren seit langem Fahrräder in der Stadt, ohne Termin und zu einem fairen Preis.'),
      ]),
      () => 'de',
    );
    expect(page).toHaveProperty('reason.fr');
  });
  test('flags a block longer than what is analysed', () => {
    const page = pageTextOf(recordOf([paragraph(`${french} `.repeat(3_000))]), detect);
    expect(isPageText(page) && page.truncated).toBe(true);
  });
});
