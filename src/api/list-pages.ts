import { timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { invalidCursor, pageOfRows } from '../operations/inputs/pagination.ts';
import type { ApiOptions } from './api-options.ts';
import { callerOf } from './authentication.ts';
import type { RouteDefinition } from './route.ts';

interface ListCall extends Pick<ApiOptions, 'services'> {
  readonly route: RouteDefinition;
  readonly request: Request;
  readonly response: Response;
}

/** What does not change which rows a list has, nor their order. */
const ofPage: ReadonlySet<string> = new Set(['cursor', 'limit', 'fields']);
/** Characters of base64url in 16 bytes and a little more. */
const sealLength = 22;
const sealedForm = /^([\w-]{1,1000})\.([\w-]{22})$/;

/**
 * The query with the cursor of the operation. A cursor goes on with the list that gave it: of another list, of other filters
 * or another workspace, or altered, it is refused.
 */
export function openedQuery(query: Record<string, unknown>, call: ListCall): Record<string, unknown> {
  const { cursor } = query;
  const { input } = call.route.operation;
  if (typeof cursor !== 'string' || !(input instanceof z.ZodObject) || !('cursor' in input.shape)) return query;
  const [, text, seal] = sealedForm.exec(cursor) ?? [];
  if (text === undefined || seal === undefined) throw invalidCursor();
  if (!timingSafeEqual(Buffer.from(seal), Buffer.from(sealOf(text, call)))) throw invalidCursor();
  return { ...query, cursor: text };
}

/** The answer of a list with a cursor of the API, which is also in the header `Link`. */
export function sealedPage(found: unknown, call: ListCall): unknown {
  const { nextCursor } = (found ?? {}) as { nextCursor?: unknown };
  if (typeof nextCursor !== 'string') return found;
  const cursor = `${nextCursor}.${sealOf(nextCursor, call)}`;
  const next = new URL(call.request.originalUrl, 'http://service.invalid');
  next.searchParams.set('cursor', cursor);
  call.response.set('Link', `<${next.pathname}${next.search}>; rel="next"`);
  return { ...(found as object), nextCursor: cursor };
}

/** The input that the operation has, and what cuts the list that it answers as a whole. */
export function inputOfWhole({ cut }: RouteDefinition, input: unknown): { asked: unknown; page: PageInput | null } {
  if (cut !== true) return { asked: input, page: null };
  const { limit, cursor, ...asked } = input as PageInput & Record<string, unknown>;
  return { asked, page: { limit, cursor } };
}

interface PageInput {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export function cutList(found: unknown, page: PageInput | null): unknown {
  if (page === null) return found;
  const { data } = found as { data: readonly unknown[] };
  return { ...(found as object), ...pageOfRows(data, page, idOf) };
}

const idOf = (row: unknown): string => {
  const { id } = (row ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : '';
};

function sealOf(cursor: string, { route, request, response, services }: ListCall): string {
  const filters = Object.entries(request.query).filter(([name]) => !ofPage.has(name));
  filters.sort(([a], [b]) => (a < b ? -1 : 1));
  const subject = [cursor, callerOf(response).workspace, route.operation.id, request.params, filters];
  return services.secrets.digest(JSON.stringify(subject)).slice(0, sealLength);
}
