import type { SectorId } from '../company-parts.ts';
import type { Choice } from './choices.ts';
import { choice } from './company-choices.ts';
import { sectorNames } from './named-choices.ts';
import { tradeNames } from './trade-names.ts';

/** The trades of an ordinary town, each with the names that people type. */
export const sectorChoices: readonly Choice[] = (Object.keys(sectorNames) as SectorId[]).map((value) =>
  choice(value, sectorNames[value].fr, sectorNames[value].en, ...tradeNames[value]),
);
