import type { Company } from '../framework/company/company.ts';
import type { DocumentBrand } from '../values/document-brand.ts';
import { withContrast } from '../values/contrast.ts';

/** Dark paper of the reports on a screen. */
const darkPaper = '#152422';

/** The look that a company declares; null when it declares none. */
export function documentBrand({ organisation }: Pick<Company, 'organisation'>): DocumentBrand | null {
  const { look } = organisation.brand;
  if (look === undefined) return null;
  const colour = (look.colour ?? '#0b6b60').toLowerCase();
  const accent = withContrast(colour, '#ffffff', { towards: 'black' });
  return {
    name: look.name ?? organisation.name,
    accent,
    accentOnDark: withContrast(colour, darkPaper, { towards: 'white' }),
    // Darker than the accent, so that pale text on it can be read as well.
    cover: withContrast(accent, '#ffffff', { towards: 'black', least: coverContrast }),
    logo: look.logo ?? null,
  };
}

/** Contrast of a cover with white (WCAG 2.2, 1.4.6). */
const coverContrast = 10;
