import { expect, test } from '@jest/globals';
import { renderJunit } from '../../src/exports/junit.ts';

test('a regression is a failed case, a mended fault a passed one, and no text can open a tag', () => {
  const change = {
    check: 'title.missing',
    severity: 'high' as const,
    page: 'https://a.example/?x=<b>&"',
    before: 0,
    after: 1,
    message: { fr: 'Titre <absent> & vide', en: 'x' },
  };
  const xml = renderJunit(
    { findings: { new: [change], worse: [], fixed: [{ ...change, check: 'desc.missing', before: 1, after: 0 }] } },
    'fr',
  );
  expect(xml).toContain('tests="2" failures="1"');
  expect(xml).toContain('<failure type="high" message="Titre &lt;absent&gt; &amp; vide">');
  expect(xml).not.toMatch(/<b>|<absent>/);
});
