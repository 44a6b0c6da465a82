import { expect, test } from 'vitest';
import { completedName, cutsName } from '../../../../src/core/linking/anchors/whole-words.ts';
import type { LinkableSentence } from '../../../../src/core/linking/page-sentences.ts';

/** The words between brackets in a text. */
function runOf(marked: string) {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const text = marked.replaceAll(/[[\]]/g, '');
  const cuts = [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) =>
    [[index, index + word.length] as const].flatMap(([from, to]) =>
      [start, end]
        .filter((at) => at > from && at < to)
        .reduce<readonly (readonly [number, number])[]>(
          (parts, at) =>
            parts.flatMap(([a, b]) =>
              at > a && at < b
                ? [
                    [a, at],
                    [at, b],
                  ]
                : [[a, b]],
            ) as never,
          [[from, to]],
        ),
    ),
  );
  const words = cuts.map(([from, to]) => ({ start: from, end: to, ids: [], closed: false }));
  const sentence = { block: { text }, words } as unknown as LinkableSentence;
  return {
    sentence,
    from: words.findIndex((word) => word.start === start),
    to: words.findIndex((word) => word.end === end) + 1,
  };
}

test.each([
  ['fr', 'notre poste de [chargé]·e d’accueil'],
  ['fr', 'au 12 [bis rue Nord]'],
  ['fr', 'prenez [rendez]-vous'],
  ['fr', 'un atelier [poterie à] Brest'],
  ['en', 'at 12 [North Street]'],
  ['en', 'play [Back to] 1980'],
  ['en', 'the hall of O’[Brien]'],
  ['en', 'walk [back to the] hall'],
] as const)('in %s, an anchor does not begin or end inside a name: %s', (code, marked) => {
  expect(cutsName(runOf(marked), code)).toBe(true);
});

test.each([
  ['fr', 'un séminaire d’[entreprise]'],
  ['fr', 'nos 3 [chambres] du bas'],
  ['en', 'the [family lawyer]’s advice'],
  ['en', 'a [guided tour]. Then lunch'],
] as const)('in %s, whole words are an anchor: %s', (code, marked) => {
  expect(cutsName(runOf(marked), code)).toBe(false);
});

test('the whole name of the page is taken where the text writes it', () => {
  const { from, to } = completedName(runOf('we play [Back to the] 80s tonight'), ['Back to the 80s']);
  expect([from, to]).toEqual([2, 6]);
});
