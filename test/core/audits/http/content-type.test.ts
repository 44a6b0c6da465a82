import { expect, test } from 'vitest';
import { httpContentType } from '../../../../src/core/audits/http/content-type.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an HTML page served as plain text is flagged', () => {
  const site = siteOf({
    '/': {},
    '/a.html': { contentType: 'text/plain', html: false },
    '/b.html': {},
    '/c.pdf': { html: false, contentType: 'application/pdf' },
  });
  expect(faultyPages(httpContentType, site)).toEqual(['/a.html']);
});
