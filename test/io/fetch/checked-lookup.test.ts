import { expect, test } from 'vitest';
import { BlockedTarget, checkedLookup, type Resolve } from '../../../src/io/fetch/checked-lookup.ts';

const resolveTo =
  (...addresses: string[]): Resolve =>
  (_host, done) =>
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );

function look(resolve: Resolve, all: boolean, allowed = ''): Promise<unknown> {
  return new Promise((settle) => {
    checkedLookup((address) => address === allowed, resolve)('name.example.com', { all }, (error, address, family) =>
      settle(error ?? (all ? address : [address, family])),
    );
  });
}

test('the socket receives the checked addresses', async () => {
  const both = resolveTo('93.184.216.34', '2606:4700::1111');
  expect(await look(both, true)).toEqual([
    { address: '93.184.216.34', family: 4 },
    { address: '2606:4700::1111', family: 6 },
  ]);
  expect(await look(both, false)).toEqual(['93.184.216.34', 4]);
});

test('one private address among public ones rejects the name', async () => {
  expect(await look(resolveTo('93.184.216.34', '10.0.0.5'), true)).toBeInstanceOf(BlockedTarget);
  expect(await look(resolveTo('2606:4700::1111', '64:ff9b::7f00:1'), false)).toBeInstanceOf(BlockedTarget);
});

test('an allowed address is accepted, a name without address is not found', async () => {
  expect(await look(resolveTo('127.0.0.1'), false, '127.0.0.1')).toEqual(['127.0.0.1', 4]);
  expect(await look(resolveTo(), true)).toMatchObject({ code: 'ENOTFOUND' });
});
