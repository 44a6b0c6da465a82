import type { Company } from '../framework/company/company.ts';
import type { DocumentBrand } from '../values/document-brand.ts';
import { withContrast } from '../values/contrast.ts';

/** Dark paper of the reports on a screen. */
const darkPaper = '#152422';

/** A look as a company file declares it. */
type DeclaredLook = NonNullable<Company['organisation']['brand']['look']>;

/** The look that a company declares; null when it declares none. */
export function documentBrand({ organisation }: Pick<Company, 'organisation'>): DocumentBrand | null {
  const { look } = organisation.brand;
  return look === undefined ? null : brandOfLook(look, organisation.name);
}

/** `name`: what is printed above the title when the look names nobody. */
export function brandOfLook(look: DeclaredLook, name: string): DocumentBrand {
  const colour = (look.colour ?? '#0b6b60').toLowerCase();
  const accent = withContrast(colour, '#ffffff', { towards: 'black' });
  return {
    name: look.name ?? name,
    accent,
    accentOnDark: withContrast(colour, darkPaper, { towards: 'white' }),
    // Darker than the accent, so that pale text on it can be read as well.
    cover: withContrast(accent, '#ffffff', { towards: 'black', least: coverContrast }),
    logo: look.logo ?? null,
  };
}

/** Contrast of a cover with white (WCAG 2.2, 1.4.6). */
const coverContrast = 10;
