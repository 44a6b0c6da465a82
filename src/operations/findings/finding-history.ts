import { z } from 'zod';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import { Failure } from '../../core/values/failure.ts';
import { field } from '../inputs/field.ts';
import { limitField, paginationFields } from '../inputs/pagination.ts';
import { defineOperation } from '../operation.ts';
import { journalPage } from '../projects/journal-page.ts';
import { findingStates, type KeptFinding } from './finding-state.ts';

export const listFindingHistory = defineOperation({
  id: 'list-finding-history',
  summary: {
    fr: 'Lister les états d’un constat\u202f: qui l’a ignoré, quand il a été corrigé, quand il est revenu',
    en: 'List the states of a finding: who ignored it, when it was fixed, when it came back',
  },
  input: z.strictObject({
    id: field(z.string().regex(/^fnd_[0-9a-f]{26}$/), 'identifiant du constat', 'id of the finding'),
    site: field(z.url({ protocol: /^https?$/ }).max(2048), 'une adresse du site', 'an address of the site'),
    ...paginationFields,
    limit: limitField(200, 50),
  }),
  output: z.object({
    data: z.array(
      z.object({
        state: z.enum(findingStates),
        reason: z.string().nullable(),
        until: z.string().nullable(),
        /** A key, an address, or `crawl` for what an audit found. */
        who: z.string(),
        door: z.string(),
        at: z.string(),
        revision: z.number(),
      }),
    ),
    nextCursor: z.string().nullable(),
  }),
  needs: ['store'],
  async run({ id, site, ...page }, { store }) {
    const which = { kind: 'finding', parent: siteHost(site), id } as const;
    const { data, nextCursor } = await journalPage(which, page, store);
    if (data.length === 0) throw noHistory;
    return {
      nextCursor,
      data: data.flatMap(({ body, who, door, at, revision }) => {
        if (body === null) return [];
        const { state, reason, until } = body as KeptFinding;
        return [{ state, reason, until, who, door, at, revision }];
      }),
    };
  },
});

const noHistory = new Failure('not-found', {
  fr: 'Rien n’a été décidé de ce constat, et aucun audit ne l’a vu changer.',
  en: 'Nothing was decided about this finding, and no audit has seen it change.',
});
