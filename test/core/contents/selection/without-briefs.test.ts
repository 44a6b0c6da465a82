import { expect, test } from 'vitest';
import type { Chosen } from '../../../../src/core/contents/selection/chosen.ts';
import { withoutBriefs } from '../../../../src/core/contents/selection/without-briefs.ts';
import { poll } from '../../../../src/core/planning/texts/kinds/poll.ts';
import { chosenWith } from '../../../support/plan-parts.ts';
import { companyWith, contextOf, personaWith } from '../../../support/small-company.ts';

const aim = {
  id: 'go-1',
  kpiId: 'K-REPEAT-12M',
  target: 0.3,
  strategicObjectiveIds: ['so1'],
  targetedPersonaIds: ['p1'],
};
const context = contextOf(companyWith({ growthObjectives: [aim] }));

const item = (id: string, kpis: [string], score: number): Chosen =>
  chosenWith({ format: { id, family: 'ugc', kpis, text: poll }, score });

const keptOf = (items: readonly Chosen[], written: readonly Chosen[]): string[] =>
  withoutBriefs(context, items, new Set(written.map(({ candidate }) => candidate))).map(
    ({ candidate }) => candidate.format.id,
  );

const text = item('U-TEXT', ['K-PART-RATE'], 0.9);
const better = item('U-BETTER', ['K-PART-RATE'], 0.8);

test('a brief stays where it is the last item that an objective is measured by', () => {
  const repeat = item('U-REPEAT', ['K-REPEAT-12M'], 0.1);
  expect(keptOf([text, better, repeat], [text])).toEqual(['U-TEXT', 'U-REPEAT']);
});

test('a brief goes where another item moves the indicator of the objective too', () => {
  const repeat = item('U-REPEAT', ['K-REPEAT-12M'], 0.1);
  const second = item('U-SECOND', ['K-REPEAT-12M'], 0.5);
  expect(keptOf([text, repeat, second], [text])).toEqual(['U-TEXT', 'U-SECOND']);
});

test('a brief stays where it is the last item of an audience of weight', () => {
  const audience = (id: string, weight: number) => personaWith({ id, weight });
  const personas = [audience('p1', 0.45), audience('p2', 0.45), audience('p3', 0.1)];
  const three = contextOf(companyWith({ personas }));
  const brief = (id: string, at: number): Chosen => {
    const persona = three.company.personas[at]!;
    return chosenWith({ format: { id, family: 'ugc', kpis: ['K-PART-RATE'], text: poll }, score: 0.1, persona });
  };
  const items = [text, brief('U-A', 0), brief('U-B', 1), brief('U-C', 1), brief('U-D', 2)];
  const kept = withoutBriefs(three, items, new Set([text.candidate])).map(({ candidate }) => candidate.format.id);
  expect(kept).toContain('U-D');
});

test('where fewer than half of the items involve people, a brief that does not may go', () => {
  const plain = (id: string, at: number): Chosen =>
    chosenWith({ format: { id, family: 'influence', interactivity: 0, kpis: ['K-PART-RATE'], text: poll }, score: at });
  const items = [text, plain('F-A', 0.3), plain('F-B', 0.2), plain('F-C', 0.1)];
  expect(keptOf(items, [text])).toEqual(['U-TEXT', 'F-A']);
});

const more = ['U-3', 'U-4'].map((id) => item(id, ['K-PART-RATE'], 0.75));
const four = [text, better, ...more];
const written = ['U-TEXT', 'U-BETTER', 'U-3', 'U-4'];

test('a brief that the others do without goes where it has fewer than four texts beside it', () => {
  const third = item('U-THIRD', ['K-PART-RATE'], 0.7);
  expect(keptOf([text, better, third], [text, better])).toEqual(['U-TEXT', 'U-BETTER']);
  expect(keptOf([...four, third], four)).toEqual([...written, 'U-THIRD']);
});

test('a brief that asks the company nothing goes before one of less worth that asks', () => {
  const silent = chosenWith({
    format: { id: 'U-SILENT', family: 'ugc', kpis: ['K-PART-RATE'], text: null },
    score: 0.7,
  });
  const asking = item('U-ASKING', ['K-PART-RATE'], 0.1);
  expect(keptOf([...four, silent, asking], four)).toEqual([...written, 'U-ASKING']);
});
