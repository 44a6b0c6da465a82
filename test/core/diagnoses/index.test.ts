import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { audits } from '../../../src/core/audits/index.ts';
import { diagnoses } from '../../../src/core/diagnoses/index.ts';
import { gradeOf } from '../../../src/core/report/grade.ts';
import { wordingDefects } from '../../support/wording-defects.ts';

const root = join(import.meta.dirname, '../../..');

test.each(diagnoses.map((one) => [one.id, one] as const))('%s has its file, its test and both languages', (id, one) => {
  expect(existsSync(join(root, `src/core/diagnoses/${id}.ts`))).toBe(true);
  expect(existsSync(join(root, `test/core/diagnoses/${id}.test.ts`))).toBe(true);
  for (const text of [one.title, one.why, one.how, one.effect]) {
    expect(text.fr).not.toBe(text.en);
    expect(wordingDefects(text)).toEqual([]);
  }
  for (const { fr, en } of [one.title, one.action, one.why, one.how, one.effect]) {
    // To a shop owner an offer is a discount.
    expect(`${fr} ${en}`).not.toMatch(/offer pages?|pages? d[’']offre/i);
  }
});

test('a page that was not found by links may be reached in another way: nothing says that nobody finds it', () => {
  const orphan = audits.find(({ id }) => id === 'link.orphan')!;
  const missing = diagnoses.find(({ id }) => id === 'pages-missing')!;
  for (const { why } of [orphan, missing]) {
    expect(`${why.fr} ${why.en}`).not.toMatch(/ne peut pas la trouver|ni par un moteur|cannot find|neither by/);
    expect(why.fr).toContain('ucune page lue');
  }
});

test('each explained check exists', () => {
  const known = new Set(audits.map(({ id }) => id));
  expect(diagnoses.flatMap(({ explains }) => explains).filter((id) => !known.has(id))).toEqual([]);
});

test('a site with a diagnosis is never graded good, with a critical one always poor', () => {
  for (const { severity, capsScore } of diagnoses) {
    expect(gradeOf(capsScore)).not.toBe('good');
    if (severity === 'critical') expect(gradeOf(capsScore)).toBe('poor');
  }
});
