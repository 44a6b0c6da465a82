import { expect, test } from 'vitest';
import { siteProfileJson } from '../../../src/exports/audit/site-profile-json.ts';
import { auditSource, textOf } from '../../support/export-sources.ts';
import { siteOf } from '../../support/site-of.ts';

test('the profile of the site is written, the trade from its words, the country from its domain, null where it says nothing', async () => {
  const written = JSON.parse(
    (await textOf(siteProfileJson, auditSource({ facts: siteOf({ '/': [] }), semantics: null })))!,
  );
  expect(written).toMatchObject({ country: 'FR', sector: 'home_craft', model: null, offers: [] });
});
