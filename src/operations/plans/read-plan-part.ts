import { z } from 'zod';
import { allInModelWords } from '../../core/framework/models/model-words.ts';
import { packOf } from '../../core/framework/models/pack-of.ts';
import { editedPlan } from '../../core/planning/calendar/edited-plan.ts';
import type { Strategy } from '../../core/planning/plan/plan.ts';
import type { ReportBlock } from '../../core/report/blocks.ts';
import { acquisitionPart } from '../../core/report/plan/acquisition.ts';
import { channelsPart } from '../../core/report/plan/channels.ts';
import { conversionPart } from '../../core/report/plan/conversion.ts';
import { frameworkPart } from '../../core/report/plan/framework.ts';
import { objectivesPart } from '../../core/report/plan/objectives.ts';
import { referralPart } from '../../core/report/plan/referral.ts';
import { retentionPart } from '../../core/report/plan/retention.ts';
import { field } from '../inputs/field.ts';
import { keptCompanyOfSite } from '../projects/kept-company.ts';
import { defineOperation } from '../operation.ts';
import { CycleId } from '../read-cycle.ts';
import { storedPlan } from './stored-plan.ts';

/** Parts of the written plan that have a screen of their own. */
const parts = {
  framework: frameworkPart,
  channels: channelsPart,
  objectives: objectivesPart,
  scenarios: acquisitionPart,
  conversion: conversionPart,
  retention: retentionPart,
  referral: referralPart,
} as const satisfies Record<string, (strategy: Strategy) => readonly ReportBlock[]>;
const PartName = z.enum(Object.keys(parts) as [keyof typeof parts, ...(keyof typeof parts)[]]);

/** One part of the written plan, as the blocks that every document renders. */
export const readPlanPart = defineOperation({
  id: 'read-plan-part',
  summary: { fr: 'Lire une partie d’un plan', en: 'Read a part of a plan' },
  input: z.strictObject({
    id: CycleId,
    part: field(PartName, 'partie du plan', 'part of the plan'),
    site: field(
      z
        .url({ protocol: /^https?$/ })
        .max(2048)
        .optional(),
      'adresse du site dont les changements du calendrier s’appliquent',
      'address of the site whose changes of the calendar apply',
    ),
  }),
  output: z.object({
    /** Headings, paragraphs, tables, lists and charts, in order. */
    blocks: z.array(z.looseObject({ kind: z.string() })),
  }),
  needs: ['store'],
  async run({ id, part, site }, { store }) {
    const planned = await storedPlan(id, store);
    const strategy = site === undefined ? planned : editedPlan(planned, (await keptCompanyOfSite(site, store)).edits);
    const blocks = allInModelWords(parts[part](strategy), packOf(strategy.inputs.company));
    return { blocks: blocks.map((block) => ({ ...block })) };
  },
});
