import type { AuditDefinition } from '../audit.ts';
import { httpBlockedBot } from './blocked-bot.ts';
import { httpBrokenFile } from './broken-file.ts';
import { httpCacheStatic } from './cache-static.ts';
import { httpClientError } from './client-error.ts';
import { httpCompression } from './compression.ts';
import { httpContentType } from './content-type.ts';
import { httpHtmlSize } from './html-size.ts';
import { httpJsRedirect } from './js-redirect.ts';
import { httpMetaRefresh } from './meta-refresh.ts';
import { httpRedirectChain } from './redirect-chain.ts';
import { httpRedirectLoop } from './redirect-loop.ts';
import { httpRedirectTemporary } from './redirect-temporary.ts';
import { httpRedirect } from './redirect.ts';
import { httpServerError } from './server-error.ts';
import { httpSlowTtfb } from './slow-ttfb.ts';
import { httpSoft404 } from './soft-404.ts';
import { httpUnreachable } from './unreachable.ts';
import { httpVisitedMissing } from './visited-missing.ts';

export const httpAudits: readonly AuditDefinition[] = [
  httpBlockedBot,
  httpBrokenFile,
  httpCacheStatic,
  httpClientError,
  httpCompression,
  httpContentType,
  httpHtmlSize,
  httpJsRedirect,
  httpMetaRefresh,
  httpRedirectChain,
  httpRedirectLoop,
  httpRedirectTemporary,
  httpRedirect,
  httpServerError,
  httpSlowTtfb,
  httpSoft404,
  httpUnreachable,
  httpVisitedMissing,
];
