import { expect, test } from 'vitest';
import { readCompany } from '../../../src/core/framework/company/company.ts';
import { brandOfLook, documentBrand } from '../../../src/core/report/document-brand.ts';
import { contrast } from '../../../src/core/values/contrast.ts';
import { companyNamed } from '../../support/decks.ts';

const plain = companyNamed('maison-tilleul-gres');
const looking = (look: Record<string, unknown>) =>
  readCompany({
    ...plain,
    organisation: { ...plain.organisation, brand: { ...plain.organisation.brand, look } },
  });

test('a company without a look has the one of maillage', () => {
  expect(documentBrand(plain)).toBeNull();
});

test('text can be read in each colour of a brand, whatever it declares', () => {
  for (const colour of ['#ffff00', '#000000', '#ffffff', '#e30613']) {
    const brand = documentBrand(looking({ colour }))!;
    expect(contrast(brand.accent, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(brand.cover, '#ffffff')).toBeGreaterThanOrEqual(10);
    expect(contrast(brand.accentOnDark, '#152422')).toBeGreaterThanOrEqual(4.5);
  }
});

test('a corrected colour gives a notice, a readable one none', () => {
  const adjusted = ({ notices = [] }: ReturnType<typeof looking>) => notices.filter(({ kind }) => kind === 'adjusted');
  expect(adjusted(looking({ colour: '#ffcc00' })).map(({ path }) => path)).toEqual(['/organisation/brand/look/colour']);
  expect(adjusted(looking({ colour: '#003366' }))).toEqual([]);
});

test('a logo is a PNG or JPEG image, never an SVG or an address', () => {
  expect(() => looking({ logo: 'data:image/svg+xml;base64,PHN2Zz4=' })).toThrow();
  expect(() => looking({ logo: 'https://www.example.com/logo.png' })).toThrow();
  expect(documentBrand(looking({ logo: 'data:image/png;base64,iVBORw0KGgo=' }))?.logo).toMatch(/^data:image\/png/);
});

test('a look alone has the name that it gives, else the one of the site', () => {
  expect(brandOfLook({ name: 'Agence' }, 'exemple.fr').name).toBe('Agence');
  expect(brandOfLook({ colour: '#003366' }, 'exemple.fr')).toMatchObject({ name: 'exemple.fr', accent: '#003366' });
});
