import { expect, test } from '@jest/globals';
import { junit } from '../../../src/exports/comparison/junit.ts';
import { findingChange } from '../../support/export-sources.ts';

test('a regression is a failed case, a fixed finding a passed one, and no text can open a tag', () => {
  const change = findingChange({
    page: 'https://a.example/?x=<b>&"',
    message: { fr: 'Titre <absent> & vide', en: 'x' },
  });
  const fixed = { ...change, check: 'desc.missing', before: 1, after: 0 };
  const xml = junit.render({ comparison: { findings: { new: [change], worse: [], fixed: [fixed] } }, locale: 'fr' });
  expect(xml).toContain('tests="2" failures="1"');
  expect(xml).toContain('<failure type="high" message="Titre &lt;absent&gt; &amp; vide">');
  expect(xml).not.toMatch(/<b>|<absent>/);
});
