import { expect, test } from 'vitest';
import { schemaLocalAddress } from '../../../../src/core/audits/schema/local-address.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const described = (object: object) => ({ jsonLd: [JSON.stringify(object)] });
const town = { '@type': 'PostalAddress', addressLocality: 'Nantes', postalCode: ' ' };

test('the missing parts of the address of a business are named', () => {
  const site = siteOf({ '/': described({ '@type': 'Bakery', telephone: '1', address: town }) });
  expect(faultsOf(schemaLocalAddress, site)[0]!.evidence.missing).toEqual(['streetAddress', 'postalCode']);
});

test('an organization, a person, and an address in one text or by reference are not judged', () => {
  const site = siteOf({
    '/a': described({ '@type': 'Organization', telephone: '1', address: town }),
    '/b': described({ '@type': 'Person', telephone: '1', address: town }),
    '/c': described({ '@type': 'LocalBusiness', address: '4 quai de la Fosse, 44000 Nantes' }),
    '/d': described({ '@type': 'LocalBusiness', address: { '@id': '#adresse' } }),
  });
  expect(faultyPages(schemaLocalAddress, site)).toEqual([]);
});
