import type { Company } from '../framework/company/company.ts';
import { withContrast } from '../values/contrast.ts';

/** The look of the documents of a company: colours `#rrggbb` that text can be read in or on. */
export interface DocumentBrand {
  /** Printed above the title. */
  readonly name: string;
  /** On white paper, and under white text. */
  readonly accent: string;
  /** On the dark paper of a screen. */
  readonly accentOnDark: string;
  /** Background of a cover, under white text. */
  readonly cover: string;
  /** A PNG or JPEG file as a data address; null without one. */
  readonly logo: string | null;
}

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
