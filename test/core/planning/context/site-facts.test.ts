import { expect, test } from 'vitest';
import { siteFacts } from '../../../../src/core/planning/context/site-facts.ts';
import type { SiteSignals } from '../../../../src/core/planning/context/site-signals.ts';
import { languages } from '../../../support/languages.ts';

const reading = { locale: 'en', language: languages.en } as const;
const page = 'https://site.example/parking';
const siteWith = (passages: string[], placed: { sentence: string; offset: number }[] = []): SiteSignals =>
  ({
    coverage: passages.map((passage) => ({ passage, page })),
    suggestions: placed.map((one) => ({ ...one, from: page })),
  }) as unknown as SiteSignals;

test('whole sentences of pages that can be checked are facts, with their page and the offset that is known', () => {
  const trial = 'The trial lasts sixty days and is free of charge.';
  const drive = 'The boats leave from the quay within 20 minutes.';
  expect(siteFacts(siteWith([trial], [{ sentence: drive, offset: 40 }]), reading)).toEqual([
    { kind: 'fact', text: trial.slice(0, -1), form: 'sentence', source: { kind: 'page', url: page, offset: null } },
    { kind: 'fact', text: drive.slice(0, -1), form: 'sentence', source: { kind: 'page', url: page, offset: 40 } },
  ]);
});

test.each([
  ['nothing to check', 'The boats are a joy for people of all kinds.'],
  ['a price', 'The boats cost £20 for 30 minutes on the lake.'],
  ['a review', 'I was on the lake for 30 minutes and loved it.'],
  ['a menu', 'Boats | Open every day | Free parking for all.'],
  ['a fragment', 'Within 30 minutes of the lake and the old town.'],
  ['a claim', 'The boats are the best on the lake since 1990.'],
])('%s is no fact of the site', (_, sentence) => {
  expect(siteFacts(siteWith([sentence]), reading)).toEqual([]);
});

test('there is none without an audit', () => {
  expect(siteFacts(null, reading)).toEqual([]);
});
