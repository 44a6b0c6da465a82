import { test } from 'vitest';
import fc from 'fast-check';
import { invariantFindings } from '../../support/invariant-findings.ts';
import { generatedCompany } from '../../support/generated-companies.ts';

/** Companies tried at each run of the tests; the bench `invariants` tries two thousand. */
const companies = 12;

test('no plan of a generated company breaks an invariant or shows a value of the program', () => {
  fc.assert(
    fc.property(generatedCompany, (company) => {
      const findings = invariantFindings(company);
      if (findings.length > 0) throw new Error(findings.join('\n'));
    }),
    { seed: 20270104, numRuns: companies },
  );
});
