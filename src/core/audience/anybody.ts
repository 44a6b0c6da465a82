/** The customers of somebody who cannot name them: a group of which nothing is known. */
export const anybody = { fr: 'clients actuels', en: 'current customers' } as const;

/** True for that group: nobody can ask whether an offer suits it, and no page speaks to it. */
export const isAnybody = (name: string): boolean => name === anybody.fr || name === anybody.en;
