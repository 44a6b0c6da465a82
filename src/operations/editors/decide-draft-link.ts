import { z } from 'zod';
import { suggestionId } from '../../core/linking/link-decision.ts';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import { Failure } from '../../core/values/failure.ts';
import { defineOperation } from '../operation.ts';
import { changedSince, LinkDecisionForm } from '../sites/decide-link.ts';
import { latestAudit } from '../sites/latest-audit.ts';

const pageUrl = z.url({ protocol: /^https?$/ }).max(2048);

/** For a link that the analysis of a draft proposed: no audit has it yet, so the call describes it. */
export const decideDraftLink = defineOperation({
  id: 'decide-draft-link',
  summary: {
    fr: 'Accepter ou refuser un lien proposé pour un brouillon',
    en: 'Accept or reject a link that was proposed for a draft',
  },
  input: z.strictObject({
    from: pageUrl,
    to: pageUrl,
    anchor: z.string().min(1).max(300),
    sentence: z.string().max(2000),
    state: z.enum(['accepted', 'rejected', 'proposed']),
    reason: z.string().trim().min(1).max(500).optional(),
    /** The revision that the caller has read; refuses to replace a newer decision. */
    revision: z.number().int().min(0).optional(),
  }),
  output: LinkDecisionForm,
  needs: ['store'],
  async run({ revision, reason, ...link }, { store }) {
    const host = siteHost(link.from);
    if (siteHost(link.to) !== host) throw elsewhere();
    await latestAudit(link.from, store);
    const id = suggestionId(link);
    const known = (await store.linkDecisions(host)).find((one) => one.id === id);
    const decision = { ...link, id, reason: reason ?? null, revision: revision ?? known?.revision ?? 0 };
    const saved = await store.saveLinkDecision(host, decision);
    if (saved === null) throw changedSince;
    return saved;
  },
});

function elsewhere(): Failure {
  const detail = {
    fr: 'Les deux pages d’un lien interne sont du même site.',
    en: 'Both pages of an internal link belong to one site.',
  };
  return new Failure('invalid-input', detail, [{ path: '/to', message: detail }]);
}
