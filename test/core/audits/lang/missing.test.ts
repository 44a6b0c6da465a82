import { expect, test } from 'vitest';
import { langMissing } from '../../../../src/core/audits/lang/missing.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page without lang is flagged with the detected language as the edit', () => {
  const faults = faultsOf(langMissing, siteOf({ '/': {}, '/a': { lang: null } }));
  expect(faults.map((fault) => fault.edit?.new)).toEqual(['<html lang="fr"']);
});
