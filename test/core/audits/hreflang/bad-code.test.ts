import { expect, test } from 'vitest';
import { hreflangBadCode } from '../../../../src/core/audits/hreflang/bad-code.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('en-UK is flagged with en-GB as the edit; fr, fr-CA, zh-Hant-TW and x-default are right', () => {
  const site = siteOf({
    '/': { alternates: { fr: '/', 'fr-CA': '/ca', 'zh-Hant-TW': '/tw', 'x-default': '/' } },
    '/a': { alternates: { 'en-UK': '/en' } },
  });
  expect(faultsOf(hreflangBadCode, site).map((fault) => fault.edit)).toEqual([{ old: 'en-UK', new: 'en-GB' }]);
});
