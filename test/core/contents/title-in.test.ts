import { expect, test } from 'vitest';
import { titleIn } from '../../../src/core/contents/title-in.ts';
import { pair } from '../../../src/core/values/text.ts';

const ready = (...parts: [string, string][]) => ({
  form: 'article',
  parts: parts.map(([place, text]) => ({ label: pair(place, place), text, limit: null })),
  variant: { element: pair('', ''), text: '', hypothesis: pair('', '') },
});

test('a text is called by its title, else by its subject, without the name of the company', () => {
  expect(titleIn(ready(['Subject', 'Un objet'], ['Title', 'Un titre | Vélo Nord']))).toBe('Un titre');
  expect(titleIn(ready(['Body', 'Bonjour'], ['Subject', 'Un objet']))).toBe('Un objet');
  expect(titleIn(ready(['Body', 'Bonjour']))).toBeNull();
  expect(titleIn(null)).toBeNull();
});
