import { expect, test } from 'vitest';
import { analyseDraft } from '../../../src/cli/commands/analyse-draft.ts';

const analysis = {
  keyphrase: 'miel de lavande',
  coverage: 62,
  overOptimisation: 8,
  reason: null,
  words: { have: 300, aimed: null },
  headings: { have: 2, usual: 4 },
  actions: [{ kind: 'add-to-heading', term: 'lavande', times: 1, points: 3 }],
  questions: [
    { text: 'Comment le conserver ?', answered: false },
    { text: 'Où le récolter ?', answered: true },
  ],
  linksOut: [{ from: '/brouillon/', to: '/boutique/', anchor: 'boutique', title: 'Boutique' }],
  linksIn: [{ from: '/blog/', to: '/brouillon/', anchor: 'lavande', title: 'Brouillon' }],
  rivals: [{ page: '/guide/', risk: 0.5 }],
};

test('the analysis shows scores, sizes, actions, open questions, links and rivals', () => {
  expect(analyseDraft.print(analysis as never, {}).en.split('\n')).toEqual([
    'Coverage 62 / 100, over-optimisation 8 / 100 (“miel de lavande”).',
    'Words: 300 (aimed –); headings: 2 (usual 4).',
    '  +3  put in a heading “lavande” × 1',
    '  ? Comment le conserver ?',
    '  → /boutique/ [boutique] Boutique',
    '  ← /blog/ [lavande]',
    '  ! /guide/ (50 %)',
  ]);
});

test('without scores the reason is shown', () => {
  const reason = { fr: 'Trop peu de pages.', en: 'Too few pages.' };
  expect(analyseDraft.print({ ...analysis, coverage: null, reason } as never, {}).fr).toMatch(/^Trop peu de pages\./);
});
