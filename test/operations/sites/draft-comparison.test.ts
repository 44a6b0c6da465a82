import { describe, expect, test } from 'vitest';
import type { NeedCoverage } from '../../../src/core/audience/coverage-cell.ts';
import { suggestionId } from '../../../src/core/linking/link-decision.ts';
import type { StoredDecision } from '../../../src/io/services/link-decisions.ts';
import { decidedLinks, personaFits, undecidedLinks } from '../../../src/operations/sites/draft-comparison.ts';
import { languages } from '../../support/languages.ts';
import { pageTextOf } from '../../support/page-text-of.ts';

describe('the personas that a draft serves', () => {
  const need = (persona: string, text: string, stage: string, importance: number) =>
    ({ persona, text, stage, importance, language: 'fr' }) as unknown as NeedCoverage;
  const draft = pageTextOf('https://a.fr/a', 'Vaisselle', [
    'Nos bols en grès passent au four et se livrent en deux jours.',
  ]);

  test('come best first, with the stage of most of the needs that it answers', () => {
    const needs = [
      need('claire', 'bols en grès', 'ACQ', 3),
      need('claire', 'livrent en deux jours', 'REV', 1),
      need('claire', 'théière', 'ACT', 4),
      need('paul', 'four', 'RET', 1),
      need('zoe', 'porcelaine', 'REF', 1),
    ];
    expect(personaFits(needs, draft, languages.fr)).toEqual([
      { id: 'paul', fit: 1, stage: 'RET' },
      { id: 'claire', fit: 0.5, stage: 'ACQ' },
      { id: 'zoe', fit: 0, stage: null },
    ]);
  });
});

describe('the links of a draft', () => {
  const place = { from: 'https://a.fr/a', to: 'https://a.fr/b', anchor: 'bols', sentence: 'Nos bols.' };
  const link = { ...place, title: 'B', offset: 4, block: { index: 0, start: 4, end: 8, textHash: 'x' }, likeness: 0.5 };
  const decision = (state: StoredDecision['state'], sentence = place.sentence): StoredDecision => ({
    ...place,
    id: suggestionId(place),
    sentence,
    state,
    reason: null,
    revision: 2,
    decidedAt: '2027-01-04T10:00:00Z',
  });
  const shown = (one: StoredDecision) => undecidedLinks([link], new Map([[one.id, one]]));

  test('have their decision, and come back after a rejection once their sentence has changed', () => {
    expect(undecidedLinks([link], new Map())[0]).toMatchObject({ state: 'proposed', revision: 0 });
    expect(shown(decision('accepted'))[0]).toMatchObject({ state: 'accepted', revision: 2 });
    expect(shown(decision('rejected'))).toEqual([]);
    expect(shown(decision('rejected', 'Nos grands bols.'))).toHaveLength(1);
  });

  test('that were accepted are listed for their own page alone', () => {
    const all = [
      decision('accepted'),
      { ...decision('in-place'), id: 'sug_2' },
      { ...decision('rejected'), id: 'sug_3' },
    ];
    expect(decidedLinks(place.from, all).map(({ id, state }) => [id, state])).toEqual([
      [suggestionId(place), 'accepted'],
      ['sug_2', 'in-place'],
    ]);
    expect(decidedLinks(place.to, all)).toEqual([]);
  });
});
