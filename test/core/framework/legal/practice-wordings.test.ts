import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { practicesIn } from '../../../../src/core/framework/legal/doubtful-practices.ts';
import { companyWith } from '../../../support/small-company.ts';

const company = companyWith({
  competitors: [{ id: 'k1', name: 'Duval Cycles', priceLevel: 'medium', referralSystem: { kind: 'none' } }],
});
const { organisation } = company;
const independent = {
  ...company,
  organisation: { ...organisation, brand: { ...organisation.brand, values: ['indépendance'] } },
};

interface Wording {
  readonly ids: readonly string[];
  readonly language: string;
  readonly isUnlawful: boolean;
  readonly text: string;
}

/** Wordings of each practice: `!` for those that are one, `=` for lawful ones near to it; its heading names what it may be read as. */
function wordings(): Wording[] {
  const file = readFileSync(new URL('../../../fixtures/practices/wordings.txt', import.meta.url), 'utf8');
  return file
    .split('\n# ')
    .map((section) => section.replace(/^# /, '').trim().split('\n'))
    .flatMap(([head = '', ...lines]) =>
      lines.map((line) => ({
        ids: head.split(' '),
        language: line.slice(0, 2),
        isUnlawful: line[2] === '!',
        text: line.slice(4),
      })),
    );
}

const all = wordings();
const read = (text: string): string[] => practicesIn(text, independent).map(({ id }) => id);

describe.each([...new Set(all.map(({ ids }) => ids[0] ?? ''))])('%s', (id) => {
  const own = all.filter(({ ids }) => ids[0] === id);
  test('is refused in whatever words', () =>
    expect(
      own
        .filter(({ isUnlawful, ids, text }) => isUnlawful && !read(text).some((one) => ids.includes(one)))
        .map(({ text }) => text),
    ).toEqual([]));
  test('is not what lawful ideas near to it are', () =>
    expect(own.filter(({ isUnlawful, text }) => !isUnlawful && read(text).length > 0).map(({ text }) => text)).toEqual(
      [],
    ));
  test.each(['fr', 'en'])('has six wordings and four lawful ones in %s', (language) => {
    const said = own.filter((one) => one.language === language);
    expect(said.filter(({ isUnlawful }) => isUnlawful).length).toBeGreaterThanOrEqual(6);
    expect(said.filter(({ isUnlawful }) => !isUnlawful).length).toBeGreaterThanOrEqual(4);
  });
});

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`../../../fixtures/practices/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

test('what small companies do every day is no practice', () =>
  expect(linesOf('everyday.txt').filter((text) => read(text).length > 0)).toEqual([]));
test('an unlawful idea is refused by one practice or another', () =>
  expect(linesOf('unlawful.txt').filter((text) => read(text).length === 0)).toEqual([]));
