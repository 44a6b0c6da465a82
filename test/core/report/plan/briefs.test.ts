import { expect, test } from 'vitest';
import { briefsPart } from '../../../../src/core/report/plan/briefs.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { smallAction, smallPlan } from '../../../support/small-plan.ts';

const content = {
  publishAt: '2027-01-12T09:30',
  formatTitle: pair('lexique', 'glossary'),
  channelId: 'CH-SEO',
  target: { url: 'https://a.fr/b' },
  ready: {
    form: 'post',
    parts: [{ label: pair('Texte', 'Text'), text: 'Bonjour.\nTexte.', limit: null }],
    variant: { element: pair('première phrase', 'first sentence'), text: 'Bonsoir.', hypothesis: pair('', '') },
  },
  links: [{ from: '/a', to: '/b', anchor: 'vélo' }],
  brief: {
    title: 'Le guide',
    angle: pair('Simple', 'Simple'),
    questions: ['Quoi ?', 'Où ?'],
    outline: [pair('Un', 'One'), pair('Deux', 'Two')],
    terms: ['vélo', 'ville'],
    linking: pair('Lier.', 'Link.'),
    notes: ['ne dort plus'],
    facts: [
      { text: 'Deux jours', source: 'https://a.fr/b' },
      { text: 'Sans colle', source: 'offers/o1/proofs/0' },
    ],
    length: { min: 300, max: 600 },
    callToAction: pair('Voir', 'See'),
  },
};
const kpis = [
  { kpiId: 'K-CR', role: 'performance', target: 0.02, unit: 'rate' },
  { kpiId: 'K-CTR', role: 'cost', target: 9, unit: 'count' },
];
const sheetOf = (given: object = {}) => {
  const action = smallAction({ id: 'c1', content: { ...content, ...given } as never, kpis: kpis as never });
  const block = briefsPart(smallPlan({ actions: [action, smallAction()] })).at(-1);
  if (block?.kind !== 'table') throw new Error('a brief is a table');
  return new Map(block.rows.map(([name, cell]) => [(name as { en: string }).en, cell]));
};

test('each content has a title and a sheet, other actions have none', () => {
  const blocks = briefsPart(
    smallPlan({ actions: [smallAction({ id: 'c1', content: content as never }), smallAction()] }),
  );
  expect(blocks).toHaveLength(4);
  expect(blocks[2]).toMatchObject({ kind: 'heading', level: 3, id: 'brief-c1', text: { en: 'Le guide' } });
});

test('an editor reads the outline, the words, the text part by part and its variant', () => {
  expect(sheetOf().get('Outline')).toEqual({ fr: 'Un · Deux', en: 'One · Two' });
  expect(sheetOf().get('Words to use')).toBe('vélo, ville');
  expect(sheetOf().get('Text')).toBe('Bonjour. · Texte.');
  expect(sheetOf().get('Variant (first sentence)')).toBe('Bonsoir.');
  expect(sheetOf().get('For the writer')).toBe('ne dort plus');
});

test('the items with a day and their text are counted apart from those that wait for an answer', () => {
  const waiting = {
    ...content,
    publishAt: null,
    ready: null,
    beforeWriting: { because: pair('', ''), need: pair('', ''), who: 'Anne', questions: [] },
  };
  const actions = [content, content, waiting].map((one, at) => smallAction({ id: `c${at}`, content: one as never }));
  const [, count] = briefsPart(smallPlan({ actions }));
  expect(count).toMatchObject({ text: { en: expect.stringMatching(/^2 items have .* 1 waits for/) as string } });
  expect(sheetOf(waiting).get('Whom to ask')).toBe('Anne');
  expect(sheetOf(waiting).get('Date')).not.toEqual(sheetOf().get('Date'));
});

test('an editor reads what may be quoted, the facts of pages with their address, the length and the call', () => {
  expect(sheetOf().get('To quote')).toBe('Deux jours (https://a.fr/b) · Sans colle');
  expect(sheetOf().get('Length')).toEqual({ fr: 'de 300 à 600 mots', en: '300 to 600 words' });
  expect(sheetOf().get('Call to action')).toEqual({ fr: 'Voir', en: 'See' });
});

test('the links to create are listed, otherwise how to link', () => {
  expect(sheetOf().get('Links to create')).toMatchObject({ en: '/a → /b (vélo)' });
  expect(sheetOf({ links: [] }).get('Links to create')).toEqual({ fr: 'Lier.', en: 'Link.' });
});

test('only indicators of the result are aimed at', () => {
  expect(sheetOf().get('Indicators')).toMatchObject({ en: 'Conversion rate → 2%' });
});
