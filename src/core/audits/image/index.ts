import type { AuditDefinition } from '../audit.ts';
import { imageAltFilename } from './alt-filename.ts';
import { imageAltLong } from './alt-long.ts';
import { imageAltMissing } from './alt-missing.ts';
import { imageBroken } from './broken.ts';
import { imageHeavy } from './heavy.ts';
import { imageLazyAboveFold } from './lazy-above-fold.ts';
import { imageModernFormat } from './modern-format.ts';
import { imageNoDimensions } from './no-dimensions.ts';

export const imageAudits: readonly AuditDefinition[] = [
  imageAltFilename,
  imageAltLong,
  imageAltMissing,
  imageBroken,
  imageHeavy,
  imageLazyAboveFold,
  imageModernFormat,
  imageNoDimensions,
];
