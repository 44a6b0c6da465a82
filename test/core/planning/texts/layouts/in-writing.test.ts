import { expect, test } from 'vitest';
import { inWriting, isWrittenTo } from '../../../../../src/core/planning/texts/layouts/in-writing.ts';
import { companyWith, personaWith } from '../../../../support/small-company.ts';

test('people who do not hear on the telephone are written to, wherever the file says it', () => {
  const written = (given: Parameters<typeof personaWith>[0]) =>
    isWrittenTo(companyWith({ personas: [personaWith(given)] }));
  expect(written({ pains: ['cannot hear on the phone'] })).toBe(true);
  expect(written({ pains: ['n’entend plus au téléphone'] })).toBe(true);
  expect(written({ pains: ['une chaîne qui fait du bruit'] })).toBe(false);
});

test('nobody is promised a call back in a text without a telephone', () => {
  expect(inWriting('After a low mark, I ring back within [time].', 'en')).not.toMatch(/ring|call/);
  expect(inWriting('Un souci ? Je vous rappelle sous [délai].', 'fr')).not.toMatch(/rappelle/);
});
