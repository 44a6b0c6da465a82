import { expect, test } from 'vitest';
import { bodyHash } from '../../../../src/core/pages/reading/body-hash.ts';
import type { Block } from '../../../../src/core/pages/page.ts';

const block = (text: string, position: Block['position'] = 'content'): Block => ({ kind: 'paragraph', text, position });

test('the hash is that of the content blocks alone', () => {
  expect(bodyHash([block('Menu', 'nav'), block('Un texte.')])).toBe(
    bodyHash([block('Un texte.'), block('Pied', 'footer')]),
  );
  expect(bodyHash([block('Un texte.')])).not.toBe(bodyHash([block('Un autre.')]));
  expect(bodyHash([block('Un texte.')])).toMatch(/^[0-9a-f]{16}$/);
});
