import { describe, expect, test } from 'vitest';
import { mayCarryLink } from '../../../../src/core/linking/anchors/anchor-rules.ts';
import { anchorThresholds } from '../../../../src/core/linking/anchors/anchor-thresholds.ts';
import { stemsMayCarry } from '../../../../src/core/linking/anchors/name-rules.ts';
import { type LinkingSite, placeIn, sentencesOf } from '../../../../src/core/linking/linking-site.ts';
import { CandidateRuns } from '../../../../src/core/linking/anchors/candidate-runs.ts';
import { languages } from '../../../support/languages.ts';
import { siteOf } from '../honey-site.ts';
import { randomSite, siteOfPages } from '../random-site.ts';

type Run = Parameters<typeof mayCarryLink>[1];

/** Each pair of pages with the ranges of its candidate runs. */
function* pairsOf(site: LinkingSite) {
  const runs = new CandidateRuns(site);
  for (let row = 0; row < site.pages.length; row += 1) {
    runs.read(row);
    for (let target = 0; target < site.pages.length; target += 1) {
      if (target === row || !site.pages[target]!.mayReceive) continue;
      const places = runs.of({ target, strong: false, rejects: () => false });
      yield { row, target, runs, places };
    }
  }
}

/** True when the stems of the run and those of its ends allow a link. */
function stemsCarry(site: LinkingSite, { sentence, from, to, stems }: Run, target: number): boolean {
  const { proper } = site.vocabularyOf(target)!;
  const words = sentence.words.slice(from, to).filter(({ ids }) => ids.length > 0);
  const ends = [words[0]!, words.at(-1)!];
  return (
    ends.every(({ ids }) => ids.some((id) => proper.has(id))) && stemsMayCarry(site, stems, target, words.length > 1)
  );
}

describe('candidate runs', () => {
  test.each([
    ['that may carry a link', mayCarryLink, 80],
    ['whose stems may carry a link', stemsCarry, 120],
  ])('contain every run %s', (_, accepted, fewest) => {
    const site = randomSite(60, 1);
    let found = 0;
    let skipped = 0;
    for (const { row, target, places } of pairsOf(site)) {
      const accepts = (run: Run): boolean => accepted(site, run, target);
      const whole = placeIn(site, sentencesOf(site, row), target, { accepts });
      const read = sentencesOf(site, row, new Set(places.keys()));
      expect(placeIn(site, read, target, { accepts, ranges: places })).toEqual(whole);
      if (whole !== null) found += 1;
      if (places.size === 0) skipped += 1;
    }
    expect(found).toBeGreaterThan(fewest);
    expect(skipped).toBeGreaterThan(2_500);
  });

  test('contain every strong name when only strong names are searched', () => {
    const site = randomSite(60, 4);
    let sure = 0;
    let unsure = 0;
    for (const { row, target, runs, places } of pairsOf(site)) {
      const surePlaces = runs.of({ target, strong: true, rejects: () => false });
      if (surePlaces.size === 0) unsure += places.size === 0 ? 0 : 1;
      else expect(surePlaces).toEqual(places);
      const accepts = (run: Run): boolean => mayCarryLink(site, run, target);
      const whole = placeIn(site, sentencesOf(site, row), target, { accepts });
      if (whole === null || site.names.strength(whole.stems, target) < anchorThresholds.strongName) continue;
      sure += 1;
      expect(surePlaces.size).toBeGreaterThan(0);
    }
    expect(sure).toBeGreaterThan(80);
    expect(unsure).toBeGreaterThan(0);
  });

  const title = 'Récolte pollen propolis couvain essaim hausse';

  /** The candidate runs of this text for a page with the title above and a keyphrase. */
  function runsOf(text: string) {
    const site = siteOfPages(
      siteOf({
        '/a': { title: 'Carnet', text },
        '/b': { title, text: 'Rien.', more: { keyphrases: ['récolte pollen'] } },
        ...Object.fromEntries(
          Array.from({ length: 30 }, (_, at) => [
            `/c${at}`,
            { title: `Page ${at}`, text: at < 4 ? 'Douce, franche.' : 'Fin.' },
          ]),
        ),
      }),
    );
    const runs = new CandidateRuns(site);
    runs.read(0);
    return [...runs.of({ target: 1, strong: false, rejects: () => false }).values()].flat();
  }

  test('a keyphrase far from the title is a candidate', () => {
    expect(runsOf('Demain matin, récolte pollen au village.')).toEqual([{ first: 2, last: 3 }]);
  });

  test('half of a name with its rarest word is close enough', () => {
    const rest = 'Couvain, essaim et hausse attendent.';
    expect(runsOf(`La récolte pollen propolis. ${rest}`)).toContainEqual({ first: 0, last: 2 });
  });

  test('few foreign words are allowed, a repeated word counted once', () => {
    expect(runsOf('La récolte pollen sauvage propolis couvain essaim hausse.')).toContainEqual({ first: 0, last: 6 });
    const often = 'La récolte sauvage pollen sauvage propolis sauvage couvain essaim hausse.';
    expect(runsOf(often)).toContainEqual({ first: 0, last: 8 });
    expect(runsOf('La récolte douce pollen franche propolis couvain essaim hausse.')).toContainEqual({
      first: 0,
      last: 7,
    });
    expect(runsOf('La récolte rouge pollen verte propolis bleue couvain essaim hausse.')).not.toContainEqual({
      first: 0,
      last: 8,
    });
  });

  test('runs whose stems are rejected are left out', () => {
    const site = randomSite(20, 5);
    const runs = new CandidateRuns(site);
    runs.read(0);
    for (let target = 1; target < 20; target += 1)
      if (site.pages[target]!.mayReceive) expect(runs.of({ target, strong: false, rejects: () => true }).size).toBe(0);
  });
});

test.each(['fr', 'en'] as const)('sentences contain the words of their text, each once (%s)', (code) => {
  const { words, sentences } = languages[code];
  for (const text of [
    'On prend le porte-greffe (ou non). Puis… « rien » ! M. Dupont dit : Oui.\nEt 3,5 % d’eau ; etc.',
    'Take v1.2.3, e.g. file.csv. Dr. Who? "Yes!" — no: it’s 5 p.m. (see above).',
    '',
  ])
    expect(sentences(text).flat()).toEqual(words(text));
});
