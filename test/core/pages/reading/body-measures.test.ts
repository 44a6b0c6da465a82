import { expect, test } from 'vitest';
import fc from 'fast-check';
import { bodyHash } from '../../../../src/core/pages/reading/body-hash.ts';
import { bodyMeasures } from '../../../../src/core/pages/reading/body-measures.ts';
import { countWords } from '../../../../src/core/pages/reading/count-words.ts';
import type { Block } from '../../../../src/core/pages/page.ts';

const url = 'https://tilleul.example.fr/agenda/2026-11-05';
const block = (text: string, position: Block['position'] = 'content'): Block => ({ kind: 'paragraph', text, position });

function templateOf(text: string, title = 'Agenda', address = url): string {
  return bodyMeasures([block(text)], title, address).template;
}

test('words and hash are those of the content blocks, in any script', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.stringMatching(/^[a-zàéœ’« .\u00a0\u202f0-9-]*$/),
    fc.constantFrom('パンは一晩寝かせます', 'Хлеб на закваске', 'pain « cuit »\u202f!', ''),
  );
  const blocks = fc.array(fc.tuple(text, fc.constantFrom('content', 'nav', 'footer')), { maxLength: 6 });
  fc.assert(
    fc.property(blocks, fc.option(text), (drawn, title) => {
      const all = drawn.map(([said, position]) => block(said.replace(/\s+/g, ' '), position as Block['position']));
      const { words, bodyHash: hash } = bodyMeasures(all, title, url);
      const content = all.filter(({ position }) => position === 'content');
      expect(words).toBe(content.reduce((sum, { text: said }) => sum + countWords(said), 0));
      expect(hash).toBe(bodyHash(all));
    }),
    { numRuns: 300, seed: 11 },
  );
});

test('pages that differ by numbers, keys and their own URL have the same template', () => {
  const first = templateOf('Jeudi 5 novembre, semaine 45, clé 3fa9c1de');
  expect(templateOf('Jeudi 12 novembre, semaine 46, clé 77b0e2aa', 'Agenda')).toBe(first);
  expect(templateOf('Vendredi 5 novembre, semaine 45, clé 3fa9c1de')).not.toBe(first);
  expect(templateOf('Jeudi 5 novembre, semaine 45, clé 3fa9c1de', 'Plan')).not.toBe(first);
  const next = 'https://tilleul.example.fr/pains/seigle';
  expect(templateOf(`Cette page : ${url} ou /agenda/2026-11-05.`)).toBe(
    templateOf(`Cette page : ${next} ou /pains/seigle.`, 'Agenda', next),
  );
  expect(templateOf('Une page /')).not.toBe(templateOf('Une page ', 'Agenda', 'https://tilleul.example.fr/'));
});

test('a page without a title is measured', () => {
  expect(bodyMeasures([block('Un pain de seigle')], null, url)).toMatchObject({ words: 4 });
  expect(bodyMeasures([], null, url).words).toBe(0);
});
