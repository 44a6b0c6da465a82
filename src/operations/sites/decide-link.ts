import { z } from 'zod';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import { linkStates } from '../../core/linking/link-decision.ts';
import { Failure } from '../../core/values/failure.ts';
import type { StoredDecision } from '../../io/services/link-decisions.ts';
import type { Store } from '../../io/services/store.ts';
import { field } from '../inputs/field.ts';
import { pageOfRows, paginationFields } from '../inputs/pagination.ts';
import { defineOperation } from '../operation.ts';
import { crawlOf } from '../read-audit.ts';
import { auditRows, type Row } from './audit-rows.ts';
import { auditFields, auditIdOf } from './audited-site.ts';

export const LinkDecisionForm = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  anchor: z.string(),
  sentence: z.string(),
  state: z.enum(linkStates),
  reason: z.string().nullable(),
  /** Rises at each change: send it back to change only what you have seen. */
  revision: z.number(),
  decidedAt: z.string(),
});

export const decideLink = defineOperation({
  id: 'decide-link',
  summary: { fr: 'Accepter ou refuser un lien proposé', en: 'Accept or reject a proposed link' },
  input: z.strictObject({
    ...auditFields,
    suggestion: field(
      z.string().regex(/^sug_[0-9a-f]{26}$/),
      'identifiant du lien, champ id de suggestions.jsonl',
      'id of the link, field id of suggestions.jsonl',
    ),
    state: field(
      z.enum(['accepted', 'rejected', 'proposed']),
      'accepted (à faire), rejected (plus proposé) ou proposed (sans décision)',
      'accepted (to do), rejected (no longer proposed) or proposed (no decision)',
    ),
    reason: field(
      z.string().trim().min(1).max(500).optional(),
      'raison, gardée avec la décision',
      'reason, kept with the decision',
    ),
    revision: field(
      z.number().int().min(0).optional(),
      'révision que vous avez lue\u202f: refuse de remplacer une décision plus récente',
      'revision that you have read: refuses to replace a newer decision',
    ),
  }),
  output: LinkDecisionForm,
  needs: ['store', 'files'],
  async run(input, { store, files }, context) {
    const crawl = await crawlOf(await auditIdOf(input, files, context), store);
    const host = siteHost(crawl.url);
    const known = (await store.linkDecisions(host)).find(({ id }) => id === input.suggestion);
    const link = (await rowOf(crawl, input.suggestion, store)) ?? known;
    if (link === undefined) throw unknownLink;
    const { from, to, anchor, sentence } = link;
    const decision = {
      id: input.suggestion,
      from,
      to,
      anchor,
      sentence,
      state: input.state,
      reason: input.reason ?? null,
    };
    const revision = input.revision ?? known?.revision ?? 0;
    const saved = await store.saveLinkDecision(host, { ...decision, revision });
    if (saved === null) throw changedSince;
    return saved;
  },
});

export const listLinkDecisions = defineOperation({
  id: 'list-link-decisions',
  summary: { fr: 'Lister les décisions sur les liens d’un site', en: 'List the decisions about the links of a site' },
  input: z.strictObject({
    site: field(z.url({ protocol: /^https?$/ }).max(2048), 'une adresse du site', 'an address of the site'),
    state: field(z.enum(linkStates).optional(), 'un état seulement', 'one state only'),
    ...paginationFields,
  }),
  output: z.object({ data: z.array(LinkDecisionForm), nextCursor: z.string().nullable(), total: z.number() }),
  needs: ['store'],
  async run({ site, state, limit, cursor }, { store }) {
    const all = await store.linkDecisions(siteHost(site));
    const kept = all.filter((one) => state === undefined || one.state === state);
    return { ...pageOfRows(kept, { limit, cursor }, ({ id }) => id), total: kept.length };
  },
});

/** Rows of `suggestions.jsonl` with what was decided about each: `state` and `revision`. */
export async function withStates(rows: readonly Row[], auditUrl: string, store: Store): Promise<Row[]> {
  if (rows.length === 0) return [];
  const decided = new Map((await store.linkDecisions(siteHost(auditUrl))).map((one) => [one.id, one]));
  return rows.map((row) => {
    const { state = 'proposed', revision = 0 } = decided.get(String(row.id)) ?? {};
    return { ...row, state, revision };
  });
}

type LinkPlace = Pick<StoredDecision, 'from' | 'to' | 'anchor' | 'sentence'>;

async function rowOf(
  { id, endedAt }: { readonly id: string; readonly endedAt: string | null },
  suggestion: string,
  store: Store,
): Promise<LinkPlace | undefined> {
  const rows = await auditRows(id, endedAt ?? '', 'suggestions', store);
  const [row] = (await rows?.where({ id: suggestion }))?.slice(0, 1) ?? [];
  return row as LinkPlace | undefined;
}

const unknownLink = new Failure('not-found', {
  fr: 'Cet audit ne propose aucun lien de cet identifiant\u202f: prenez le champ id de suggestions.jsonl ou de GET /v1/audits/{id}/suggestions.',
  en: 'This audit proposes no link of this id: take the field id of suggestions.jsonl or of GET /v1/audits/{id}/suggestions.',
});
export const changedSince = new Failure('conflict', {
  fr: 'Quelqu’un d’autre a changé cette décision depuis que vous l’avez lue\u202f: relisez-la, puis décidez de nouveau.',
  en: 'Somebody else changed this decision since you read it: read it again, then decide again.',
});
