import { expect, test } from 'vitest';
import { semanticsPart } from '../../../../src/core/report/plan/semantics.ts';
import { topicWith } from '../../../support/plan-parts.ts';
import { companyWith, keywordWith, personaWith } from '../../../support/small-company.ts';
import { smallPlan } from '../../../support/small-plan.ts';

const tablesOf = (given: Parameters<typeof companyWith>[0]) => {
  const plan = smallPlan();
  const blocks = semanticsPart({ ...plan, inputs: { ...plan.inputs, company: companyWith(given) } });
  return blocks.filter((block) => block.kind === 'table');
};

test('the searches are listed by urgency then intent, and the table says that no volume is known', () => {
  const found = tablesOf({ personas: [personaWith({ vocabulary: ['vélo de ville', 'vélo en panne'] })] });
  const table = found.find(({ caption }) => caption.en.startsWith('Searches of your audiences'));
  expect(table?.caption.en).toMatch(/volume is not known/);
  expect(table?.rows.map(([rank, words]) => [rank, words]).slice(0, 2)).toEqual([
    [1, 'vélo en panne'],
    [3, 'vélo de ville'],
  ]);
});

test('without an audit the coverage says the rank that it is guessed from, and a ranked page is to be found before one is created', () => {
  const plan = smallPlan();
  const company = companyWith({ keywords: [keywordWith('k1', { position: 3 })] });
  const topic = {
    ...topicWith({ linkStatus: 'missing_page' }),
    actionIds: [],
    noActionReason: null,
    keyword: 'vélo de ville',
    keywordIds: ['k1'],
    coverage: 0.7,
    target: { kind: 'planned' as const, url: 'https://www.velo-nord.example/velo', title: 'Vélo' },
  };
  const cells = (siteHash: string | null) =>
    semanticsPart({ ...plan, topics: [topic], inputs: { ...plan.inputs, company, siteHash } })
      .flatMap((block) => (block.kind === 'table' && block.caption.en.startsWith('Topics,') ? block.rows : []))
      .flat()
      .map((cell) => (cell !== null && typeof cell === 'object' && 'en' in cell ? cell.en : cell));
  expect(cells(null)).toContain('estimated at 70%, from rank 3');
  expect(cells(null).some((cell) => String(cell).startsWith('to complete: the page of your site at rank 3'))).toBe(
    true,
  );
  expect(cells('hash')).toContain('70%');
});
