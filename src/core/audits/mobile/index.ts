import type { AuditDefinition } from '../audit.ts';
import { mobileFixedWidth } from './fixed-width.ts';
import { mobileViewport } from './viewport.ts';
import { mobileZoomDisabled } from './zoom-disabled.ts';

export const mobileAudits: readonly AuditDefinition[] = [mobileFixedWidth, mobileViewport, mobileZoomDisabled];
