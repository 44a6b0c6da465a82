import { describe, expect, test } from 'vitest';
import type { CoverageCell } from '../../src/core/audience/coverage-cell.ts';
import { coverageColumns } from '../../src/web/parts/gaps/coverage-columns.ts';
import {
  answersCell,
  cellOfColumn,
  entryOfGap,
  gapKey,
  gapOfCell,
  gapsOf,
  servingAll,
  sharedQuestions,
} from '../../src/web/parts/gaps/gap.ts';
import { withoutOwnPage } from '../../src/web/parts/gaps/own-page.ts';
import { gapBrief } from '../../src/web/parts/gaps/gap-brief.ts';

const cellOf = (values: object) =>
  ({
    persona: 'p1',
    subject: 'Carottage',
    stage: 'ACT',
    score: 0.3,
    gap: 0.4,
    page: 'https://a.example/carottage',
    passage: null,
    missing: ['Combien ?'],
    ...values,
  }) as unknown as CoverageCell;
const nameOf = ({ subject }: Pick<CoverageCell, 'subject'>) => subject ?? 'Company';

describe('the gaps of a coverage', () => {
  test('are one for each subject, the widest first, with the questions of all its cells', () => {
    const gaps = gapsOf(
      [
        cellOf({ gap: 0.2 }),
        cellOf({ persona: 'p2', missing: ['Combien ?', 'Pour qui ?'] }),
        cellOf({ subject: 'Sciage', gap: 0.9, page: null }),
      ],
      nameOf,
    );
    expect(gaps.map(({ name, missing }) => [name, missing])).toEqual([
      ['Sciage', ['Combien ?']],
      ['Carottage', ['Combien ?', 'Pour qui ?']],
    ]);
    expect(gaps[1]!.cell.persona).toBe('p2');
  });

  test('are no cells that answer most, or that miss nothing', () => {
    const wide = cellOf({ subject: 'Sciage' });
    const others = [cellOf({ score: 0.7 }), cellOf({ missing: [] }), cellOf({ score: null, gap: null })];
    expect(gapsOf([...others, wide], nameOf).map(({ name }) => name)).toEqual(['Sciage']);
  });

  test('are the open questions of a site that answers most of everything', () => {
    const cells = [cellOf({ score: 0.7 }), cellOf({ subject: 'Sciage', score: 0.9, missing: [] })];
    expect(gapsOf(cells, nameOf).map(({ name, missing }) => [name, missing])).toEqual([['Carottage', ['Combien ?']]]);
  });
});

test('a gap of several customers asks what is open for any of them, once', () => {
  const cell = cellOf({ keywords: 5, missing: ['Combien ?', 'Comment ?'] });
  const other = cellOf({ keywords: 5, persona: 'p2', missing: ['Combien ?', 'Pour qui ?', 'Quand ?'] });
  const gap = gapOfCell({ cell, personas: ['p1', 'p2'] }, [cell, other], nameOf);
  expect(gap.cell).toMatchObject({ keywords: 7, missing: ['Combien ?', 'Comment ?', 'Pour qui ?', 'Quand ?'] });
});

test('the questions of a column are counted alike from the cell of any of its customers', () => {
  const cells = [
    cellOf({ keywords: 5, missing: ['Combien ?', 'Comment ?'] }),
    cellOf({ keywords: 5, persona: 'p2', missing: ['Combien ?', 'Pour qui ?', 'Quand ?'] }),
  ];
  const personas = ['p1', 'p2'];
  const counts = cells.map((cell) => cellOfColumn({ cell, personas }, cells, nameOf));
  expect(counts.map(({ keywords, missing }) => [keywords - missing.length, keywords])).toEqual([
    [3, 7],
    [3, 7],
  ]);
  expect(cellOfColumn({ cell: counts[0]!, personas }, cells, nameOf)).toEqual(counts[0]);
  expect(gapOfCell({ cell: counts[1]!, personas }, cells, nameOf).cell).toEqual(counts[1]);
});

test('the first gaps serve every kind of customer, each with a subject of its own, before those that are wider', () => {
  const gaps = gapsOf(
    [
      cellOf({ subject: 'Sciage', gap: 0.9 }),
      cellOf({ subject: 'Carottage', gap: 0.8 }),
      cellOf({ subject: 'Sciage', gap: 0.5, persona: 'p2' }),
      cellOf({ subject: 'Forage', gap: 0.3, persona: 'p2' }),
      cellOf({ subject: 'Sciage', gap: 0.4, persona: 'p3' }),
    ],
    nameOf,
  );
  const shown = (columnOf: (persona: string) => string) =>
    servingAll(gaps, columnOf).map(({ name, cell }) => [name, cell.persona]);
  expect(shown((persona) => persona)).toEqual([
    ['Sciage', 'p1'],
    ['Forage', 'p2'],
    ['Carottage', 'p1'],
  ]);
  expect(shown(() => 'all')).toEqual([
    ['Sciage', 'p1'],
    ['Carottage', 'p1'],
    ['Forage', 'p2'],
  ]);
});

test('an entry that a person added marks the cells whose open questions it asks', () => {
  const planned = { day: '2026-12-10', title: { fr: 'a', en: 'a' }, owner: { fr: '', en: '' }, hours: 2 };
  const key = gapKey('Carottage');
  const edits = { [key]: { day: '2026-12-10', note: 'Questions :\n– Combien ?', cycle: 1, planned } };
  const marks = (missing: readonly string[], entry = key) =>
    answersCell({ key: entry }, { name: 'Carottage', cell: cellOf({ missing }) }, edits);
  expect(marks(['Carottage', 'Combien ?'])).toBe(true);
  expect(marks(['Combien ?', 'Pour qui ?'])).toBe(false);
  expect(marks(['Pour qui ?'], 'task 4')).toBe(true);
});

test('a cell leads to the open questions of its own customers, those of its stage first, and names those that all share', () => {
  const opened = cellOf({ persona: 'p2', missing: ['Pour qui ?'] });
  const search = cellOf({ persona: 'p2', stage: 'ACQ', missing: ['Carottage', 'Pour qui ?'] });
  const other = cellOf({ missing: ['Combien ?'] });
  const cells = [other, search, opened];
  expect(gapOfCell({ cell: opened, personas: ['p2'] }, cells, nameOf)).toMatchObject({
    name: 'Carottage',
    cell: { missing: ['Pour qui ?'] },
    missing: ['Pour qui ?', 'Carottage'],
  });
  const both = { cell: opened, personas: ['p1', 'p2'] };
  expect(gapOfCell(both, cells, nameOf).cell.missing).toEqual(['Combien ?', 'Pour qui ?']);
  expect(sharedQuestions(both, cells, nameOf)).toEqual([]);
  expect(sharedQuestions(both, [opened, cellOf({ missing: ['Pour qui ?', 'Combien ?'] })], nameOf)).toEqual([
    'Pour qui ?',
  ]);
});

describe('the columns of a coverage', () => {
  const shares = (persona: string, ...scores: (number | null)[]) =>
    scores.map((score, at) => cellOf({ persona, score, stage: ['ACQ', 'ACT'][at] }));
  const columnsOf = (...cells: CoverageCell[]) => coverageColumns(cells, nameOf).map(({ personas }) => personas);

  test('are one for customers with the same shares everywhere', () => {
    expect(columnsOf(...shares('p1', 0.7, 0), ...shares('p2', 0.7, 0), ...shares('p3', 0.7, 0.2))).toEqual([
      ['p1', 'p2'],
      ['p3'],
    ]);
  });

  test('are two for customers of whom one has a stage more, or a share that was not measured', () => {
    expect(columnsOf(...shares('p1', 0.7, 0), ...shares('p2', 0.7), ...shares('p3', 0.7, null))).toEqual([
      ['p1'],
      ['p2'],
      ['p3'],
    ]);
  });
});

const planned = 'https://a.example/carottage-beton';
const text = (id: string, content: object) => ({
  id,
  content: {
    family: 'editorial',
    channelId: 'CH-SITE',
    topicId: 'own',
    topic: '',
    keyword: '',
    target: { url: planned },
    brief: { length: { min: 1, max: 2 } },
    ...content,
  },
});
const planOf = (...actions: readonly { readonly id: string }[]) =>
  ({
    cycle: { number: 1, start: '2026-11-30' },
    topics: [{ id: 'own', target: { url: planned } }],
    actions,
    tasks: actions.map(({ id }) => ({ id: `t-${id}`, actionId: id, hours: 2 })),
    calendar: actions.map(({ id }, at) => ({
      date: `2026-12-0${at + 1}`,
      time: null,
      kind: 'publication',
      title: { fr: id, en: id },
      taskId: `t-${id}`,
      channelId: null,
    })),
  }) as never;
const strategy = planOf(
  text('post', { target: { url: 'https://a.example/carottage' }, brief: { length: null } }),
  text('near', { topic: 'carottage' }),
  text('page', { target: { url: 'https://a.example/carottage' } }),
);
const gap = { name: 'Carottage', cell: cellOf({}) };

describe('the entry that closes a gap', () => {
  test('is the text of the plan on its page, before one on its subject, and never a post', () => {
    expect(entryOfGap(gap, strategy, {})).toMatchObject({ day: '2026-12-03', actionId: 'page' });
  });

  test('is the one that a person added for it, on the day to which it moved', () => {
    const planned = { day: '2026-12-10', title: { fr: 'a', en: 'a' }, owner: { fr: '', en: '' }, hours: 2 };
    const edits = { [gapKey('Carottage')]: { day: '2026-12-17', cycle: 1, planned } };
    expect(entryOfGap(gap, strategy, edits)).toEqual({ key: gapKey('Carottage'), day: '2026-12-17', actionId: null });
  });

  test('is neither a letter, nor what customers are asked, nor an article beside the page of the subject', () => {
    const onPage = { topic: 'carottage', target: { url: 'https://a.example/carottage' } };
    for (const content of [
      { ...onPage, channelId: 'CH-EMAIL-NL' },
      { ...onPage, family: 'ugc' },
      { topic: 'carottage', target: { url: 'https://a.example/carottage-lexique' } },
    ])
      expect(entryOfGap(gap, planOf(text('one', content)), {})).toBeNull();
    expect(entryOfGap(gap, planOf(text('one', { topic: 'carottage' })), {})).not.toBeNull();
  });

  test('is none for a cell where nothing is open', () => {
    expect(entryOfGap({ name: 'Carottage', cell: cellOf({ missing: [] }) }, strategy, {})).toBeNull();
  });

  test('is none for a subject and a page that nothing plans', () => {
    const other = { name: 'Sciage', cell: cellOf({ page: null }) };
    expect(entryOfGap(other, strategy, {})).toBeNull();
  });
});

test('the brief of a gap says for whom, where, which questions, which words, which proofs and which links', () => {
  const brief = gapBrief(
    {
      name: 'Carottage',
      cell: cellOf({ passage: 'Tous diamètres.' }),
      missing: ['Carottage', 'Combien ?'],
      isNew: false,
    },
    'communes',
    ({ fr }, values = {}) => fr.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name]!),
  );
  expect(brief.split('\n\n').map((part) => part.split('\u00a0:')[0])).toEqual([
    'Pour',
    'Où',
    'Questions auxquelles répondre',
    'Mots à employer',
    'La page dit déjà',
    'Preuves à citer',
    'Liens à créer',
  ]);
  expect(brief).toContain('– Combien ?');
});

test('the brief of a page that is to be written says so, and which page speaks of the subject', () => {
  const brief = gapBrief(
    { name: 'Carottage', cell: cellOf({ passage: 'Tous diamètres.' }), missing: ['Carottage'], isNew: true },
    'communes',
    ({ en }, values = {}) => en.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name]!),
  );
  expect(brief).toContain('Where: on a new page');
  expect(brief).toContain('The page https://a.example/carottage says of it already: “Tous diamètres.”');
});

describe('a subject has no page of its own', () => {
  const [services, home] = ['https://a.example/services', 'https://a.example/'];
  const several = ['Carottage', 'Sciage', 'Ponçage'].map((subject) => cellOf({ subject, page: services }));
  const pageless = (cells: readonly CoverageCell[]) => [...withoutOwnPage(cells, nameOf, home)];

  test('where none speaks of it, or the home page does, or one that answers several subjects best', () => {
    const own = cellOf({ subject: 'Forage', page: 'https://a.example/forage' });
    const others = [cellOf({ subject: 'Étude', page: home }), cellOf({ subject: 'Pompe', page: null })];
    expect(pageless([...several, own, ...others])).toEqual(['Carottage', 'Sciage', 'Ponçage', 'Étude', 'Pompe']);
    expect(pageless([...several.slice(1), own])).toEqual([]);
  });

  test('unless that page answers its search, or it is the company as a whole', () => {
    const search = cellOf({ subject: 'Sciage', stage: 'ACQ', score: 0.9, page: services });
    expect(pageless([...several, search, cellOf({ subject: null, page: home })])).toEqual(['Carottage', 'Ponçage']);
  });
});
