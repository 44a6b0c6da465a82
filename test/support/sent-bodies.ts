import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { routeBodies } from '../../src/api/examples/route-bodies.ts';
import { smallPlan } from './small-plan.ts';

const company = parse(readFileSync(new URL('../../demo/company.yaml', import.meta.url), 'utf8')) as object;

/** The body of each address that takes one, with a whole company; `audit`: the id of an audit of the site at `origin`. */
export const sentBodies = (parts: { readonly origin: string; readonly audit: string }) =>
  routeBodies({ ...parts, company, plan: smallPlan() });
