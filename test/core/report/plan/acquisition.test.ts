import { expect, test } from 'vitest';
import { acquisitionPart, messageText } from '../../../../src/core/report/plan/acquisition.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { smallAction, smallPlan } from '../../../support/small-plan.ts';

const message = { hook: 'Bonjour.', body: 'Texte.', cta: 'Voir', legalMentions: [] as string[] };
const scenario = {
  relevance: { index: 0.62, affinity: 0.8, objective: 0.5, evidence: 0.5, season: 0.6, payback: 0.4 },
  hypothesis: pair('Parler attire.', 'Talking attracts.'),
  steps: [
    {
      date: '2027-01-04',
      channelId: 'CH-IG',
      touch: pair('Dire', 'Say'),
      message: { ...message, to: 'https://a.example/b' },
    },
    { date: '2027-01-08', channelId: 'CH-SEO', touch: pair('Relier', 'Link'), message: null },
  ],
  messages: [message, { ...message, hook: 'Salut.' }],
  variable: pair('le mot', 'the word'),
  hashtags: [],
  shares: [
    { channelId: 'CH-IG', perWeek: 2 },
    { channelId: 'CH-SEO', perWeek: 0.25 },
  ],
  decisionRule: { scaleIf: pair('A.', 'A.'), fixIf: pair('B.', 'B.'), stopIf: pair('C.', 'C.') },
  expected: [
    {
      kpiId: 'K-CR',
      baseline: null,
      low: 0.01,
      mid: 0.02,
      high: 0.03,
      dueDate: '2027-06-01',
      basis: pair('Vu.', 'Seen.'),
    },
  ],
};
const others = (relevance: object) => smallAction({ id: 's2', scenario: { ...scenario, relevance } as never });
const blocksOf = (given: object = {}) =>
  acquisitionPart(smallPlan({ actions: [smallAction({ id: 's1', scenario: { ...scenario, ...given } as never })] }));
const sheetOf = (given: object = {}) => {
  const block = blocksOf(given)[3];
  if (block?.kind !== 'table') throw new Error('a scenario is a table');
  return new Map(block.rows.map(([name, cell]) => [(name as { en: string }).en, cell]));
};

test('a plan without a scenario says so', () => {
  expect(acquisitionPart(smallPlan()).map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
});

test('the relevance is shown with its parts', () => {
  const table = acquisitionPart(
    smallPlan({
      actions: [
        smallAction({ id: 's1', scenario: scenario as never }),
        others({ ...scenario.relevance, affinity: 0.5, season: null, payback: 1 }),
      ],
    }),
  )[1];
  // the objective and the past are the same for both: they show no difference
  expect(table?.kind === 'table' && table.rows[0]!.slice(1)).toMatchObject(
    ['62%', '80%', '60%', '40%'].map((en) => ({ en })),
  );
});

test('a scenario shows the one sentence that its variant changes, and how often it publishes', () => {
  const tested = sheetOf().get('What is tested') as { en: string };
  expect(tested.en).toBe('The first sentence, the rest unchanged. A: “Bonjour.” B: “Salut.”');
  expect((sheetOf().get('Frequency') as { en: string }).en).toMatch(/: once$/);
  const silent = sheetOf({
    steps: [{ date: '2027-01-08', channelId: 'CH-SEO', touch: pair('A', 'A'), message: null }],
  });
  expect((silent.get('Frequency') as { en: string }).en).toMatch(/: 2 a week · .+: 1 a month$/);
});

test('each step shows its text with the address of its call, or that people see nothing', () => {
  const block = blocksOf()[4];
  if (block?.kind !== 'table') throw new Error('steps are a table');
  expect(block.rows.map((row) => row[3])).toMatchObject([
    'Bonjour. Texte. → Voir (https://a.example/b)',
    { en: 'nothing: internal work' },
  ]);
});

test('a message without a call shows no arrow', () => {
  expect(messageText({ ...message, cta: '' } as never)).toBe('Bonjour. Texte.');
});

test('a result that is not known is to be read', () => {
  const unknown = {
    kpiId: 'K-CR',
    baseline: null,
    low: null,
    mid: null,
    high: null,
    dueDate: '2027-06-01',
    basis: pair('?', '?'),
  };
  const table = blocksOf({ expected: [unknown] })[5];
  expect(table?.kind === 'table' && table.rows[0]!.slice(2, 5)).toMatchObject([
    { en: 'to read' },
    { en: 'to read' },
    { en: 'to read' },
  ]);
});

test('a result without a start is expected from none', () => {
  const table = blocksOf()[5];
  expect(table?.kind === 'table' && table.rows[0]!.slice(1, 4)).toMatchObject([
    { en: 'none' },
    { en: '1%' },
    { en: '2%' },
  ]);
});

test('legal mentions follow a message', () => {
  expect(messageText({ ...message, legalMentions: ['Publicité', 'Prix TTC'] } as never)).toBe(
    'Bonjour. Texte. → Voir (Publicité, Prix TTC)',
  );
});
