import { expect, test } from '@jest/globals';
import { renderAnnotations } from '../../src/exports/annotations.ts';

const change = (severity: 'critical' | 'medium' | 'low', message: string, page: string | null = null) => ({
  check: 'title.missing',
  severity,
  page,
  before: 0,
  after: 1,
  message: { fr: message, en: 'x' },
});

test('the worst come first, each on one line that no text of a page can leave', () => {
  const lines = renderAnnotations(
    {
      findings: {
        new: [change('low', 'Cent % blanc'), change('critical', 'Titre\n::error::perdu', 'https://a.example/?x=1')],
        worse: [change('medium', 'Titre vide')],
        fixed: [change('critical', 'Corrigé')],
      },
    },
    'fr',
  );
  expect(lines).toEqual([
    '::error title=title.missing::https://a.example/?x=1 — Titre%0A::error::perdu',
    '::warning title=title.missing::Titre vide',
    '::notice title=title.missing::Cent %25 blanc',
  ]);
});
