import type { AuditDefinition } from '../audit.ts';
import { socialOgImageRelative } from './og-image-relative.ts';
import { socialOgImageSize } from './og-image-size.ts';
import { socialOgMissing } from './og-missing.ts';
import { socialOgUrlMismatch } from './og-url-mismatch.ts';
import { socialTwitterCard } from './twitter-card.ts';
import { socialTwitterMissing } from './twitter-missing.ts';

export const socialAudits: readonly AuditDefinition[] = [
  socialOgImageRelative,
  socialOgImageSize,
  socialOgMissing,
  socialOgUrlMismatch,
  socialTwitterCard,
  socialTwitterMissing,
];
