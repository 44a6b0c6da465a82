import { expect, test } from 'vitest';
import { maskDraft, unmaskWording } from '../../../src/io/writer/masked-draft.ts';

test('kept facts, quotations and URLs are masked', () => {
  const masked = maskDraft('Liez « Nos miels » à https://exemple.fr/a. Budget : 12 € en 2012, soit 12 € de trop.', [
    '12 €',
  ]);
  expect(masked?.text).toBe('Liez ⟦1⟧ à ⟦2⟧. Budget : ⟦3⟧ en 2012, soit ⟦4⟧ de trop.');
  expect(masked?.hidden).toEqual(['« Nos miels »', 'https://exemple.fr/a', '12 €', '12 €']);
});

test('the longest fact is masked, and only as whole words', () => {
  expect(maskDraft('Miel et Miel de lavande, Mielerie', ['Miel', 'Miel de lavande'])?.text).toBe(
    '⟦1⟧ et ⟦2⟧, Mielerie',
  );
});

test('a draft that contains a placeholder sign is not masked', () => {
  expect(maskDraft('Titre ⟦1⟧', [])).toBeNull();
});

test('the facts are restored wherever the model moved them', () => {
  expect(unmaskWording('À ⟦2⟧, liez ⟦1⟧.', ['a', 'b'])).toBe('À b, liez a.');
});

test.each(['⟦1⟧', '⟦1⟧ ⟦1⟧', '⟦1⟧ ⟦3⟧', '⟦1⟧ ⟦2⟧ ⟦3⟧', '⟦1⟧ ⟦2', '⟦1⟧ ⟦2⟧ ⟧', 'a b'])(
  'a wording that loses, repeats or invents a placeholder is rejected: %s',
  (wording) => expect(unmaskWording(wording, ['a', 'b'])).toBeNull(),
);
