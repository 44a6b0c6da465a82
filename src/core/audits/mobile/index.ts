import type { AuditDefinition } from '../audit.ts';
import { mobileContentWidth } from './content-width.ts';
import { mobileFixedWidth } from './fixed-width.ts';
import { mobileFontSize } from './font-size.ts';
import { mobileTapTarget } from './tap-target.ts';
import { mobileViewport } from './viewport.ts';
import { mobileZoomDisabled } from './zoom-disabled.ts';

export const mobileAudits: readonly AuditDefinition[] = [
  mobileContentWidth,
  mobileFixedWidth,
  mobileFontSize,
  mobileTapTarget,
  mobileViewport,
  mobileZoomDisabled,
];
