import { expect, test } from 'vitest';
import { quotesCustomers } from '../../../src/core/offers/customer-words.ts';
import type { Block, PageContent } from '../../../src/core/pages/page.ts';

const block = (text: string, more: Partial<Block> = {}): Block => ({
  kind: 'paragraph',
  position: 'content',
  text,
  ...more,
});
const heading = (text: string, position: Block['position'] = 'aside') => block(text, { kind: 'heading', position });
const page = (blocks: readonly Block[], jsonLd: readonly string[] = []): PageContent =>
  ({ blocks, jsonLd, itemTypes: [] }) as unknown as PageContent;
const quotes = (...blocks: readonly Block[]): boolean => quotesCustomers(page(blocks));

const said = 'Le toit ne fuit plus et le chantier était propre chaque soir.';
const saidInEnglish = 'The roof leaks no more and they tidied up every single evening.';

test('words below a heading for customers are theirs, though each page of the section repeats the heading', () => {
  expect(quotes(heading('Témoignages'), block('Pierre L. - Nantes'), block(said))).toBe(true);
  expect(quotes(heading('What our customers say'), block(saidInEnglish))).toBe(true);
  expect(quotes(heading('Nos garanties'), block(said))).toBe(false);
});

test('words that every page repeats, and those below another heading, are no proof of this offer', () => {
  expect(quotes(heading('Témoignages'), block(said, { position: 'aside' }), block(saidInEnglish))).toBe(false);
  expect(quotes(heading('Reviews'), heading('How we work', 'content'), block(saidInEnglish))).toBe(false);
});

test('a line of stars above some words makes them a review; a figure alone does not', () => {
  const stars = (text: string) => block(text, { kind: 'other', position: 'aside' });
  expect(quotes(stars('⭐⭐⭐⭐⭐'), block(said))).toBe(true);
  expect(quotes(stars('5/5'), block(saidInEnglish))).toBe(true);
  expect(quotes(stars('5 ans'), block(said))).toBe(false);
});

test('a quotation is of a customer when a name with a place, a date or an initial signs it', () => {
  const signedBy = (name: string) => quotes(block(`« ${said} »`), block(name));
  expect(['Sophie M.', 'Anne et Paul Roy, Rennes', '— Jane Smith, 12 May 2024'].map(signedBy)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['Albert Einstein', 'Demander un devis', 'Voir nos tarifs, sans engagement'].map(signedBy)).toEqual([
    false,
    false,
    false,
  ]);
  expect(quotes(block(said), block('Sophie M.'))).toBe(false);
});

test('a declared review counts where the page shows its words', () => {
  const data = [JSON.stringify({ '@type': 'Review', reviewBody: saidInEnglish })];
  expect(quotesCustomers(page([block(`“${saidInEnglish}”`)], data))).toBe(true);
  expect(quotesCustomers(page([block('We mend roofs of slate and of tiles in all of Kent.')], data))).toBe(false);
});
