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
