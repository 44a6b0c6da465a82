import { expect, test } from 'vitest';
import { measureCoverage } from '../../../src/operations/projects/measure-coverage.ts';

const cell = (persona: string, stage: string, gap: number | null) => ({ persona, stage, gap });
const cells = [cell('p1', 'ACQ', 0.1), cell('p1', 'ACT', null), cell('p2', 'ACQ', 0.7), cell('p1', 'RET', 0.4)];
const store = {
  keptObject: async () => ({ body: { url: 'https://atelier.example/' } }),
  crawls: async () => [{ id: 'a1' }],
  readDocument: async () => ({ cells, overall: 0.6 }),
};

async function measured(input: object) {
  const whole = measureCoverage.input.parse({ id: `prj_${'0'.repeat(32)}`, ...input });
  const { data, ...others } = await measureCoverage.run(whole, { store } as never, {} as never);
  return { gaps: data.map(({ gap }) => gap), ...others };
}

test('the largest gaps come first, and what could not be measured last', async () => {
  expect(await measured({})).toMatchObject({ auditId: 'a1', overall: 0.6, total: 4, gaps: [0.7, 0.4, 0.1, null] });
});

test('one persona at one stage is measured alone', async () => {
  expect((await measured({ persona: 'p1', stage: 'ACQ' })).gaps).toEqual([0.1]);
});

test('several personas are measured together, the others left out', async () => {
  expect((await measured({ personaIds: 'p2, p3' })).gaps).toEqual([0.7]);
  expect((await measured({ persona: 'p1', personaIds: 'p2', stage: 'ACQ' })).gaps).toEqual([0.7, 0.1]);
});
