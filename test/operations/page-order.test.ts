import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { PersonaVoice } from '../../src/core/audience/persona-needs.ts';
import type { SemanticResult } from '../../src/core/analysis/site-analysis.ts';
import type { SiteFacts } from '../../src/core/audits/facts/site-facts.ts';
import { ofCompany, siteSemantics } from '../../src/core/analysis/semantics/site-semantics.ts';
import { seededRandom } from '../../src/core/values/random.ts';
import { languages } from '../support/languages.ts';
import { siteOf } from '../support/site-of.ts';

const subjects = [
  'miel de lavande',
  'cire d’abeille',
  'pain au levain',
  'farine de blé',
  'vélo électrique',
  'frein à disque',
];

const personas: PersonaVoice[] = ['lea', 'marc'].map((id, at) => ({
  id,
  name: id,
  weight: 0.5,
  language: 'fr',
  vocabulary: [subjects[at]!, subjects[at + 2]!, subjects[at + 4]!],
  jobs: [`choisir son ${subjects[at]}`],
  pains: [`conserver ${subjects[at + 2]}`],
  objections: [],
  triggers: [],
  interests: ['atelier du samedi'],
}));

const places = ['la cave', 'le jardin', 'le marché', 'la cuisine', 'le hangar'];
const verbs = ['range', 'prépare', 'vend', 'répare', 'décrit', 'compare', 'garde'];
const seasons = ['au printemps', 'avant les vendanges', 'sous la neige', 'après la moisson'];
const pick = <Item>(list: readonly Item[], at: number): Item => list[at % list.length]!;

/** Sixty pages on six subjects, each linking to two others and naming a third. */
const pages = Array.from({ length: 60 }, (_, at) => {
  const subject = subjects[at % 6]!;
  return {
    path: `/${at % 6}/note-${at}`,
    literal: {
      title: `${subject} numéro ${at}`,
      links: [`/${(at + 1) % 6}/note-${(at + 1) % 60}`, `/${(at + 7) % 6}/note-${(at + 7) % 60}`],
      text: [
        `Dans ${pick(places, at)}, chacun ${pick(verbs, at)} le ${subject} ${pick(seasons, at)}, et le ${subject} le lui rend.`,
        `Le ${subjects[(at + 1) % 6]} numéro ${(at + 13) % 60} se ${pick(verbs, at + 3)} autrement ${pick(seasons, at + 2)}.`,
        `Voir ${pick(places, at + 2)} aide à comprendre le ${subject} : on y ${pick(verbs, at + 5)} depuis ${1950 + at}.`,
      ],
    },
  };
});

function resultOf(facts: SiteFacts): SemanticResult {
  return ofCompany({ personas, priorityUrls: null }, siteSemantics({ languages, seed: 1 }, facts), {
    facts,
    languages,
  });
}

function hashOf(order: readonly (typeof pages)[number][]): string {
  const facts = siteOf(Object.fromEntries(order.map(({ path, literal }) => [path, literal])));
  const shuffled = { ...facts, pages: order.map(({ path }) => facts.pageOf.get(`https://exemple.fr${path}`)!) };
  const result = resultOf(shuffled);
  const written = JSON.stringify({ ...result, topicOf: [...result.topicOf].sort((a, b) => (a[0] < b[0] ? -1 : 1)) });
  return createHash('sha256').update(written).digest('hex');
}

function shuffled(seed: number): (typeof pages)[number][] {
  const random = seededRandom(seed);
  return pages
    .map((page) => ({ page, draw: random() }))
    .sort((a, b) => a.draw - b.draw)
    .map(({ page }) => page);
}

test('keyphrases, keywords, topics, links and coverage are the same bytes whatever the order of the pages', () => {
  const expected = hashOf(pages);
  const result = resultOf(siteOf(Object.fromEntries(pages.map(({ path, literal }) => [path, literal]))));
  expect([result.suggestions.length > 0, result.siteKeywords.length > 0, result.topics.length > 0]).toEqual([
    true,
    true,
    true,
  ]);
  expect(result.coverage?.cells.length).toBeGreaterThan(0);
  for (const seed of [1, 2, 3]) expect(hashOf(shuffled(seed))).toBe(expected);
});
