import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openApiDocument } from '../../src/api/openapi.ts';
import { routes } from '../../src/api/routes/index.ts';
import { type ServiceActions, serviceCommands } from '../../src/cli/service-commands.ts';

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../..', name), 'utf8'));
const { version, mcpName, name: packageName, exports } = read('package.json');

test('the entry of the registry names this version of the package and starts its tools', () => {
  const { name, description, version: own, packages } = read('server.json');
  expect([name, own]).toEqual([mcpName, version]);
  // The forms that the registry accepts: one slash in a reversed domain, a hundred characters.
  expect(name).toMatch(/^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/);
  expect(description.length).toBeLessThanOrEqual(100);
  const [{ identifier, version: packaged, transport, packageArguments }] = packages;
  expect([identifier, packaged, transport]).toEqual([packageName, version, { type: 'stdio' }]);
  const known = serviceCommands({} as ServiceActions, () => 0).map(({ id }) => id);
  expect(known).toContain(packageArguments[0].value);
});

test('the description of the API in the package is that of its routes', () => {
  const file = exports['./openapi.json'];
  expect(read(file)).toEqual(JSON.parse(JSON.stringify(openApiDocument(routes, version))));
});
