import { expect, test } from 'vitest';
import { metaElement, openingSentences } from '../../../../src/core/audits/texts/edit-texts.ts';

test('a value cannot leave its attribute', () => {
  expect(metaElement('name', 'description', 'Bols "grès" & <tasses>')).toBe(
    '<meta name="description" content="Bols &quot;grès&quot; &amp; &lt;tasses>">',
  );
});

test('sentences are kept whole, as many as fit', () => {
  expect(openingSentences('Un bol. Deux  tasses. Trois assiettes très longues.', 5, 22)).toBe('Un bol. Deux tasses.');
  expect(openingSentences('Version 3.5 du bol', 5, 22)).toBeNull();
});
