/**
 * Plans of generated companies against the conditions that hold in every plan: `npm run -s bench -- invariants`. One line
 * per company that breaks one, then the counts.
 *
 * Options: `--companies N` (2000), `--seed N` (1).
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { generatedCompany } from '../test/support/generated-companies.ts';
import { invariantFindings } from '../test/support/invariant-findings.ts';

const { values } = parseArgs({
  options: { companies: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});
const [companies, seed] = [Number(values.companies), Number(values.seed)];

let broken = 0;
for (const company of fc.sample(generatedCompany, { numRuns: companies, seed })) {
  const findings = invariantFindings(company);
  if (findings.length === 0) continue;
  broken += 1;
  const { businessModel } = company.organisation;
  process.stdout.write(`${JSON.stringify({ bench: 'invariants', businessModel, findings: findings.slice(0, 5) })}\n`);
}
process.stdout.write(`${JSON.stringify({ bench: 'invariants', companies, seed, broken, target: 0 })}\n`);
