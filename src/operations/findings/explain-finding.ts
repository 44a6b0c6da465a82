import { z } from 'zod';
import type { FindingRow } from '../../core/audits/results/to-findings.ts';
import { audits } from '../../core/audits/index.ts';
import { diagnoses } from '../../core/diagnoses/index.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
import { findingStates, stateOn } from './finding-state.ts';
import { findingOfSite, unknownFinding } from './site-findings.ts';

export const explainFinding = defineOperation({
  id: 'explain-finding',
  summary: {
    fr: 'Expliquer un constat\u202f: ce qui a été observé, d’après quel seuil, de quelle source, et pourquoi c’est un défaut',
    en: 'Explain a finding: what was observed, by which threshold, from which source, and why it is a fault',
  },
  input: z.strictObject({
    id: field(z.string().regex(/^fnd_[0-9a-f]{26}$/), 'identifiant du constat', 'id of the finding'),
    site: field(z.url({ protocol: /^https?$/ }).max(2048), 'une adresse du site', 'an address of the site'),
  }),
  output: z.object({
    id: z.string(),
    /** The audit that found it. */
    audit: z.object({ id: z.string(), endedAt: z.string().nullable() }),
    check: z.string(),
    /** Null for the whole site. */
    page: z.string().nullable(),
    state: z.enum(findingStates),
    title: BilingualText,
    why: BilingualText,
    action: BilingualText,
    severity: z.string(),
    /** Time that one place takes to fix. */
    effort: z.string(),
    /** The fault in a sentence, and what to do; null when the latest audit no longer finds it. */
    message: BilingualText.nullable(),
    fix: BilingualText.nullable(),
    /** Figures and addresses behind the sentence. */
    evidence: z.record(z.string(), z.unknown()),
    /** Value of fixing all that the check found by the effort, 0–100; null when it was not computed. */
    priority: z.number().nullable(),
    /** Thresholds of the check, each with its source. */
    thresholds: z.array(z.object({ name: z.string(), value: z.number(), unit: z.string(), source: z.string() })),
    /** Criteria of accessibility that the check tests. */
    criteria: z.array(z.string()),
    /** Faults of a whole site that this check proves. */
    diagnoses: z.array(z.object({ id: z.string(), title: BilingualText })),
  }),
  needs: ['store', 'clock'],
  async run({ id, site }, { store, clock }) {
    const { audit, known, check, page, row } = await findingOfSite(id, site, store);
    const definition = audits.find((one) => one.id === check);
    // A check that this version no longer has.
    if (definition === undefined) throw unknownFinding;
    const { title, why, action, severity, effort, thresholds, criteria } = definition;
    const { message, fix, evidence, priority } = row as Partial<FindingRow>;
    return {
      id,
      audit: { id: audit.id, endedAt: audit.endedAt },
      check,
      page,
      state: stateOn(clock.now().slice(0, 10), known?.body),
      title,
      why,
      action,
      severity,
      effort,
      message: message ?? null,
      fix: fix ?? null,
      evidence: evidence ?? {},
      priority: priority ?? null,
      thresholds: Object.entries(thresholds ?? {}).map(([name, one]) => ({ name, ...one })),
      criteria: [...(criteria ?? [])],
      diagnoses: diagnoses
        .filter(({ explains }) => (explains as readonly string[]).includes(check))
        .map((one) => ({ id: one.id, title: one.title })),
    };
  },
});
