import type { AuditDefinition } from '../audit.ts';
import { htmlCharsetLegacy } from './charset-legacy.ts';
import { htmlCharset } from './charset.ts';
import { htmlDoctype } from './doctype.ts';
import { htmlDuplicateId } from './duplicate-id.ts';
import { htmlFavicon } from './favicon.ts';
import { htmlFrameset } from './frameset.ts';
import { htmlMetasInBody } from './metas-in-body.ts';

export const htmlAudits: readonly AuditDefinition[] = [
  htmlCharsetLegacy,
  htmlCharset,
  htmlDoctype,
  htmlDuplicateId,
  htmlFavicon,
  htmlFrameset,
  htmlMetasInBody,
];
