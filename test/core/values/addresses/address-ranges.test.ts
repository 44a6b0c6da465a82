import { describe, expect, test } from 'vitest';
import { addressRefusal, isAddress, isWithin } from '../../../../src/core/values/addresses/address-ranges.ts';

const refused: [address: string, why: string][] = [
  ['0.0.0.0', 'this-network'],
  ['10.255.255.255', 'private'],
  ['100.64.0.1', 'carrier-shared'],
  ['127.0.0.1', 'loopback'],
  ['168.63.129.16', 'cloud-agent'],
  ['169.254.169.254', 'link-local'],
  ['172.31.255.255', 'private'],
  ['192.0.0.192', 'protocol-assignments'],
  ['192.0.2.1', 'documentation'],
  ['192.88.99.1', 'relay-anycast'],
  ['192.168.1.1', 'private'],
  ['198.19.255.255', 'benchmark'],
  ['198.51.100.7', 'documentation'],
  ['203.0.113.7', 'documentation'],
  ['239.255.255.250', 'multicast'],
  ['255.255.255.255', 'reserved'],
  ['::', 'not-global-unicast'],
  ['::1', 'not-global-unicast'],
  ['fe80::1', 'not-global-unicast'],
  ['fd00:ec2::254', 'not-global-unicast'],
  ['ff02::1', 'not-global-unicast'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['::ffff:7f00:1', 'loopback'],
  ['64:ff9b::7f00:1', 'loopback'],
  ['64:ff9b::10.0.0.1', 'private'],
  ['2001:0:7f00:1::', 'protocol-assignments'],
  ['2001:db8::1', 'documentation'],
  ['2002:7f00:1::', 'six-to-four'],
  ['3fff:0fff::1', 'documentation'],
];

describe('addresses that are refused', () => {
  test.each(refused)('%s is %s', (address, why) => expect(addressRefusal(address)).toBe(why));
});

describe('addresses just outside the refused blocks', () => {
  test.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
    '168.63.129.15',
    '169.253.255.255',
    '172.15.255.255',
    '172.32.0.0',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '2001:200::1',
    '2606:4700::1111',
    '3fff:1000::1',
    '::ffff:1.1.1.1',
    '64:ff9b::8.8.8.8',
  ])('%s is public', (address) => expect(addressRefusal(address)).toBeNull());
});

test('what is no address is refused, never let through', () => {
  for (const text of [
    '',
    'example.com',
    '1.2.3',
    '1.2.3.256',
    '1.2.3.4.5',
    ':::',
    '1::2::3',
    'fe80::1%eth0',
    '12345::',
  ]) {
    expect(isAddress(text)).toBe(false);
    expect(addressRefusal(text)).toBe('not-an-address');
  }
});

test.each([
  ['192.0.2.9', '192.0.2.9', true],
  ['192.0.2.9', '192.0.2.10', false],
  ['192.0.2.9', '192.0.2.0/24', true],
  ['192.0.3.9', '192.0.2.0/24', false],
  ['203.0.113.9', '0.0.0.0/0', true],
  ['::ffff:192.0.2.9', '192.0.2.0/24', true],
  ['2001:db8::1', '2001:db8::/32', true],
  ['2001:db9::1', '2001:db8::/32', false],
  ['2001:db8::1', '192.0.2.0/24', false],
  ['192.0.2.9', '2001:db8::/32', false],
  ['', '192.0.2.0/24', false],
])('%s is within %s: %s', (address, block, expected) => {
  expect(isWithin(address, block)).toBe(expected);
});
