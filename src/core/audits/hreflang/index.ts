import type { AuditDefinition } from '../audit.ts';
import { hreflangBadCode } from './bad-code.ts';
import { hreflangError } from './error.ts';
import { hreflangLangMismatch } from './lang-mismatch.ts';
import { hreflangMultipleLang } from './multiple-lang.ts';
import { hreflangNoReturn } from './no-return.ts';
import { hreflangNoindex } from './noindex.ts';
import { hreflangNonCanonical } from './non-canonical.ts';
import { hreflangRelative } from './relative.ts';
import { hreflangSelfMissing } from './self-missing.ts';
import { hreflangToRedirect } from './to-redirect.ts';
import { hreflangXDefaultMissing } from './x-default-missing.ts';

export const hreflangAudits: readonly AuditDefinition[] = [
  hreflangBadCode,
  hreflangError,
  hreflangLangMismatch,
  hreflangMultipleLang,
  hreflangNoReturn,
  hreflangNoindex,
  hreflangNonCanonical,
  hreflangRelative,
  hreflangSelfMissing,
  hreflangToRedirect,
  hreflangXDefaultMissing,
];
