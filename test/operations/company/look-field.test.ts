import { expect, test } from 'vitest';
import { lookField } from '../../../src/operations/company/look-field.ts';

test.each([{ name: 'Agence' }, { colour: '#003366' }, { logo: 'data:image/png;base64,AA==' }, undefined])(
  '%j is a look',
  (look) => expect(lookField.safeParse(look).success).toBe(true),
);

test.each([{}, { name: '' }, { colour: 'blue' }, { logo: 'logo.svg' }, { colour: '#003366', font: 'Arial' }, 'Agence'])(
  '%j is none',
  (look) => expect(lookField.safeParse(look).success).toBe(false),
);
