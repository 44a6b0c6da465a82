import { z } from 'zod';
import type { Day } from '../../../values/day.ts';
import { completeAddress } from '../../../values/addresses/complete-address.ts';
import { bare } from '../input-issues.ts';
import { withAdmittedUnknowns } from './admitted-unknowns.ts';
import { filledCompany } from './filled-company.ts';
import { withFunnelGroups } from './funnel-groups.ts';
import { withNamedChannels } from './named-channels.ts';
import { withoutInternalNotes } from './internal-notes.ts';
import { isRecord, type KnownFields, knownFields } from './known-fields.ts';
import { withAssumedValues, withListedValues } from './listed-values.ts';
import { withNamedValues } from './named-values.ts';
import type { Notice } from './notice.ts';
import { withOwnFigures } from './own-figures.ts';
import { withNotesOfEconomics, withOtherDevices } from './own-habits.ts';
import { withoutSecretNotes } from './secret-notes.ts';
import { withToldNotes } from './told-notes.ts';
import { withRescaledShares } from './rescaled-shares.ts';

/**
 * A company file as its owner has it, brought to what the schema reads: own counters under their own names, nulls as
 * gaps, unknown fields left out, gaps filled with assumptions, shares brought to 1. What is wrong stays, to be refused.
 */
export function acceptedData(schema: z.ZodObject, data: unknown, today: Day | undefined): KnownFields {
  if (!isRecord(data)) return { data, notices: [] };
  if (!isRecord(data.organisation))
    return { data: today === undefined ? data : filledAnswers(data, today), notices: [] };
  const admitted = withAdmittedUnknowns(schema, { ...data, organisation: withWholeAddress(data.organisation) });
  const named = withNamedChannels(admitted.data);
  const valued = withNamedValues(named.data);
  const habits = withOtherDevices(valued.data);
  const open = withoutSecretNotes(withListedNotes(withNotesOfEconomics(habits.data)));
  const quotable = withoutInternalNotes(withToldNotes(open.data));
  const path = withFunnelGroups(quotable.data);
  const own = withOwnFigures(path.data, siteTotalNames(schema));
  const known = knownFields(schema, own.data);
  const filled = withoutGaps(schema, known.data as Record<string, unknown>, today);
  const listed = withListedValues(schema, filled);
  const assumed = withAssumedValues(schema, listed.data, (given) => completed(given, today));
  const rescaled = withRescaledShares(assumed.data);
  const found: Notice[] = [
    ...admitted.notices,
    ...named.notices,
    ...valued.notices,
    ...habits.notices,
    ...open.notices,
    ...quotable.notices,
    ...path.notices,
    ...own.notices,
    ...known.notices,
    ...listed.notices,
    ...assumed.notices,
    ...rescaled.notices,
  ];
  const notices = found.filter((one, index) => found.findIndex((other) => isSameNotice(one, other)) === index);
  return { data: rescaled.data, notices };
}

/** A gap that the file admits is said once, in its own words. */
const isSameNotice = (one: Notice, other: Notice): boolean =>
  one === other || (one.kind === 'not-stated' && other.kind === one.kind && one.path === other.path);

/** Notes written as one text, one a line; whatever is no text in the list is left out. */
function withListedNotes(data: Record<string, unknown>): Record<string, unknown> {
  const { notes, ...others } = data;
  const lines = typeof notes === 'string' ? notes.split('\n') : Array.isArray(notes) ? notes : [];
  const listed = lines.flatMap((line: unknown) =>
    typeof line === 'string' && line.trim() !== '' ? [line.trim()] : [],
  );
  return listed.length === 0 ? others : { ...others, notes: listed };
}

/** The address of the site with its scheme: people write `www.example.com`. */
const withWholeAddress = (organisation: Record<string, unknown>): Record<string, unknown> =>
  typeof organisation.domain === 'string'
    ? { ...organisation, domain: completeAddress(organisation.domain) }
    : organisation;

const filledAnswers = (data: Record<string, unknown>, today: Day): unknown =>
  typeof data.name === 'string' && typeof data.domain === 'string' ? filledCompany(data, today) : data;

/** The data, completed only when a required field is missing. */
function withoutGaps(
  schema: z.ZodType,
  data: Record<string, unknown>,
  today: Day | undefined,
): Record<string, unknown> {
  const read = schema.safeParse(data);
  const lacks = !read.success && read.error.issues.some(isGap);
  return lacks ? completed(data, today) : data;
}

function completed(data: Record<string, unknown>, today: Day | undefined): Record<string, unknown> {
  const from = today ?? cycleStartIn(data);
  return from === null ? data : filledCompany(data, from);
}

const isGap = (issue: z.core.$ZodIssue): boolean =>
  (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) ||
  (issue.code === 'invalid_union' && issue.path[0] === 'economics') ||
  (issue.code === 'too_small' && issue.origin === 'array');

function cycleStartIn({ period }: Record<string, unknown>): Day | null {
  const start = isRecord(period) ? period.cycleStart : null;
  return typeof start === 'string' ? start : null;
}

function siteTotalNames(schema: z.ZodObject): string[] {
  const totals = bare(schema.shape.siteTotals);
  return totals instanceof z.ZodObject ? Object.keys(totals.shape) : [];
}
