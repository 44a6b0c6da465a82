import { describe, expect, test } from '@jest/globals';
import { mayCarry, stemsMayCarry } from '../../../../src/core/linking/anchors/anchor-rules.ts';
import { anchorRules } from '../../../../src/core/linking/scoring/link-weights.ts';
import { type LinkingSite, placeIn, sentencesOf } from '../../../../src/core/linking/linking-site.ts';
import { NameableRuns } from '../../../../src/core/linking/anchors/candidate-runs.ts';
import { languages } from '../../../support/languages.ts';
import { siteOf } from '../honey-site.ts';
import { randomSite, siteOfPages } from '../random-site.ts';

type Run = Parameters<typeof mayCarry>[1];

/** Each pair of pages, with the runs that their stems let be looked for. */
function* pairsOf(site: LinkingSite) {
  const runs = new NameableRuns(site);
  for (let row = 0; row < site.pages.length; row += 1) {
    runs.read(row);
    for (let target = 0; target < site.pages.length; target += 1) {
      if (target === row || !site.pages[target]!.mayReceive) continue;
      const places = runs.of({ target, sure: false, refuses: () => false });
      yield { row, target, runs, places };
    }
  }
}

/** The words of which `mayCarry` has nothing to say by their stems. */
function stemsCarry(site: LinkingSite, { sentence, from, to, stems }: Run, target: number): boolean {
  const { proper } = site.vocabularyOf(target)!;
  const words = sentence.words.slice(from, to).filter(({ ids }) => ids.length > 0);
  const ends = [words[0]!, words.at(-1)!];
  return (
    ends.every(({ ids }) => ids.some((id) => proper.has(id))) && stemsMayCarry(site, stems, target, words.length > 1)
  );
}

describe('runs told by their stems', () => {
  test.each([
    ['that carries a link', mayCarry, 80],
    ['whose stems may', stemsCarry, 120],
  ])('leave out none %s', (_, accepted, fewest) => {
    const site = randomSite(60, 1);
    let found = 0;
    let skipped = 0;
    for (const { row, target, places } of pairsOf(site)) {
      const accepts = (run: Run): boolean => accepted(site, run, target);
      const whole = placeIn(site, sentencesOf(site, row), target, { accepts });
      const read = sentencesOf(site, row, new Set(places.keys()));
      expect(placeIn(site, read, target, { accepts, places })).toEqual(whole);
      if (whole !== null) found += 1;
      if (places.size === 0) skipped += 1;
    }
    expect(found).toBeGreaterThan(fewest);
    expect(skipped).toBeGreaterThan(2_500);
  });

  test('where a sure name is wanted, leave out none that has one', () => {
    const site = randomSite(60, 4);
    let sure = 0;
    let unsure = 0;
    for (const { row, target, runs, places } of pairsOf(site)) {
      const surePlaces = runs.of({ target, sure: true, refuses: () => false });
      if (surePlaces.size === 0) unsure += places.size === 0 ? 0 : 1;
      else expect(surePlaces).toEqual(places);
      const accepts = (run: Run): boolean => mayCarry(site, run, target);
      const whole = placeIn(site, sentencesOf(site, row), target, { accepts });
      if (whole === null || site.names.strength(whole.stems, target) < anchorRules.strongName) continue;
      sure += 1;
      expect(surePlaces.size).toBeGreaterThan(0);
    }
    expect(sure).toBeGreaterThan(80);
    expect(unsure).toBeGreaterThan(0);
  });

  const title = 'Récolte pollen propolis couvain essaim hausse';

  /** The runs of a page of these words that may name another, of that title and with a keyphrase. */
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
    const runs = new NameableRuns(site);
    runs.read(0);
    return [...runs.of({ target: 1, sure: false, refuses: () => false }).values()].flat();
  }

  test('a keyphrase far from the title is one', () => {
    expect(runsOf('Demain matin, récolte pollen au village.')).toEqual([{ first: 2, last: 3 }]);
  });

  test('half of a name with its rarest word is near enough', () => {
    const rest = 'Couvain, essaim et hausse attendent.';
    expect(runsOf(`La récolte pollen propolis. ${rest}`)).toContainEqual({ first: 0, last: 2 });
  });

  test('words of another page within are few, a word that comes back counted once', () => {
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

  test('runs that are refused by their stems are none', () => {
    const site = randomSite(20, 5);
    const runs = new NameableRuns(site);
    runs.read(0);
    for (let target = 1; target < 20; target += 1)
      if (site.pages[target]!.mayReceive) expect(runs.of({ target, sure: false, refuses: () => true }).size).toBe(0);
  });
});

test.each(['fr', 'en'] as const)('sentences hold the words of their text, each once (%s)', (code) => {
  const { words, sentences } = languages[code];
  for (const text of [
    'On prend le porte-greffe (ou non). Puis… « rien » ! M. Dupont dit : Oui.\nEt 3,5 % d’eau ; etc.',
    'Take v1.2.3, e.g. file.csv. Dr. Who? "Yes!" — no: it’s 5 p.m. (see above).',
    '',
  ])
    expect(sentences(text).flat()).toEqual(words(text));
});
