import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { placeOfToken } from '../../operations/keys/secret-address.ts';
import { readCalendarFeed, unknownFeed } from '../../operations/projects/calendar-feed.ts';
import type { ApiOptions } from '../api-options.ts';
import { addressOf } from '../authentication.ts';
import { localeFor } from '../run-context.ts';

/** `GET /v1/feeds/:token.ics`: a calendar for a diary, which has no key. */
export function calendarFeed({ services, runner }: ApiOptions): RequestHandler {
  return async (request, response) => {
    const [, token] = /^(.+)\.ics$/.exec(String(request.params.token)) ?? [];
    const place = token === undefined ? null : placeOfToken('feed', token, services.secrets);
    if (place === null) throw unknownFeed;
    const input = { id: place.parent, feed: place.id };
    const { content } = (await runner.run(readCalendarFeed, input, {
      locale: localeFor(request),
      signal: AbortSignal.timeout(longestReading),
      progress: () => undefined,
      typedByPerson: false,
      workspace: place.workspace,
      door: 'http',
      caller: addressOf(request),
    })) as { content: Uint8Array };
    const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
    response.set({ ETag: etag, 'Cache-Control': 'private, no-cache', 'Content-Type': 'text/calendar; charset=utf-8' });
    if (request.get('if-none-match') === etag) return void response.status(304).end();
    response.end(Buffer.from(content));
  };
}

/** A reading that takes longer is given up, in milliseconds. */
const longestReading = 60_000;
