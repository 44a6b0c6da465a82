import { describe, expect, test } from 'vitest';
import { scenarios } from '../src/core/acquisition/scenarios/index.ts';
import { levers } from '../src/core/conversion/levers/index.ts';
import { typesetText } from '../src/core/language/typeset.ts';
import { programmes } from '../src/core/referral/programmes/index.ts';
import { retentionSteps } from '../src/core/retention/steps/index.ts';
import { wordingDefects } from './support/wording-defects.ts';

const units = [scenarios, levers, retentionSteps, programmes].flatMap((catalogue) =>
  catalogue.map(({ id, task }) => ({ id, task })),
);

const frenchOrders = /^(?:\p{Lu}[\p{L}-]*ez|Dites|Faites)(?:-\p{L}+)?$/u;
const englishOrders = new Set(
  `Add Advertise Announce Answer Ask Bring Call Caption Compare Complete Create Describe Enlarge Fix Film Follow Gather
  Give Guide Have Hold Inform Invite Keep Let Lighten Make Meet Name Offer Pay Phone Place Prepare Publish Put Record
  Remind Reward Rewrite Run Say Sell Send Shorten Show Sign Sort Stay Tell Thank Try Warn Watch Welcome Write`.split(
    /\s+/,
  ),
);
/** Words of the trade of marketing or of the web that an owner does not use. */
const jargon =
  /\b(?:leviers?|parcours|r[ée]assurance|maillage|seo|leads?|levers?|cro|ux|funnels?|landing|personas?|onboarding|nps|push|focus|clusters?|conversions?)\b/iu;

const firstWord = (sentence: string): string => sentence.split(/[\s,]/u)[0] ?? '';

describe.each(units)('the task of $id', ({ task }) => {
  const sentences = [task.fr, task.en];

  test('begins with what a person does', () => {
    expect(firstWord(task.fr)).toMatch(frenchOrders);
    expect(englishOrders).toContain(firstWord(task.en));
  });

  test('is one short sentence without a full stop or a quotation', () => {
    for (const sentence of sentences) {
      expect(sentence.length).toBeLessThanOrEqual(90);
      expect(sentence).not.toMatch(/[.!?…]$|[«»“”"]/u);
      expect(sentence.split(' ').length).toBeGreaterThanOrEqual(4);
      expect(sentence.split(' ').length).toBeLessThanOrEqual(12);
    }
  });

  test('is correct French and English without jargon', () => {
    expect(wordingDefects(typesetText(task))).toEqual([]);
    expect(sentences.filter((sentence) => jargon.test(sentence))).toEqual([]);
  });
});

test('two units never ask for the same thing in the same words', () => {
  for (const locale of ['fr', 'en'] as const)
    expect(new Set(units.map(({ task }) => task[locale])).size).toBe(units.length);
});
