import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openApiDocument } from '../../src/api/openapi.ts';
import { defineRoute } from '../../src/api/route.ts';
import { exampleCompany } from '../../src/api/examples/example-company.ts';
import { routeBodies } from '../../src/api/examples/route-bodies.ts';
import { routes } from '../../src/api/routes/index.ts';
import { field } from '../../src/operations/inputs/field.ts';
import { defineOperation } from '../../src/operations/operation.ts';

const operation = defineOperation({
  id: 'write-note',
  summary: { fr: 'Écrire une note', en: 'Write a note' },
  input: z.strictObject({ id: z.string(), text: field(z.string(), 'texte', 'text of the note') }),
  output: z.object({ length: z.number() }),
  needs: [],
  run: async () => ({ length: 0 }),
});
const path = '/v1/notes/:id';

function verb(route: Parameters<typeof defineRoute>[0]) {
  const document = openApiDocument([defineRoute(route)], '1.2.3') as {
    info: { version: string };
    paths: Record<string, Record<string, Record<string, unknown>>>;
    components: { schemas: Record<string, object> };
  };
  expect(document.info.version).toBe('1.2.3');
  return JSON.stringify([document.paths['/v1/notes/{id}']![route.method], document.components.schemas.WriteNoteBody]);
}

test('the fields of the path are parameters, the others are the body', () => {
  const text = verb({ method: 'post', path, operation, mode: 'now', scope: 'write' });
  expect(text).toContain('"operationId":"write-note"');
  expect(text).toContain('"x-scope":"write"');
  expect(text).toContain('"description":"text of the note"');
  expect(text.match(/"id"/g)).toHaveLength(1);
});

test('a part of the address is required, also where the terminal may leave it out', () => {
  const input = z.strictObject({ id: field(z.string().optional(), 'note', 'note') });
  const text = verb({ method: 'get', path, operation: { ...operation, input }, mode: 'now', scope: 'read' });
  const [{ parameters }] = JSON.parse(text) as [{ parameters: object[] }];
  expect(parameters[0]).toEqual(expect.objectContaining({ in: 'path', name: 'id', required: true }));
});

test('a file, which is whole, offers no choice of fields', () => {
  const text = (mode: 'now' | 'file') => verb({ method: 'get', path, operation, mode, scope: 'read' });
  expect([text('now').includes('"fields"'), text('file').includes('"fields"')]).toEqual([true, false]);
});

test('a queued operation returns 202 and accepts an idempotency key', () => {
  const text = verb({ method: 'post', path, operation, mode: 'later', scope: 'write' });
  for (const status of ['"409"', '"422"', '"429"']) expect(text).toContain(status);
  expect([text.includes('"202"'), text.includes('Idempotency-Key'), text.includes('"200"')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('a file has a binary reply', () => {
  expect(verb({ method: 'get', path, operation, mode: 'file', scope: 'read' })).toContain('"format":"binary"');
});

/** Keywords of JSON Schema 2020-12 and of OpenAPI that our schemas use. */
const keywords =
  /^(\$ref|type|const|enum|anyOf|oneOf|allOf|not|items|prefixItems|properties|required|additionalProperties|propertyNames|description|example|examples|default|format|pattern|minimum|maximum|exclusiveMinimum|exclusiveMaximum|minLength|maxLength|minItems|maxItems|minProperties|title|contentEncoding)$/;

test('a stream of events is resumed with a header that the description names, and that nobody must send', () => {
  const { paths } = openApiDocument(routes, '1') as unknown as {
    paths: Record<string, { get: { parameters: { in: string; name: string; required?: boolean }[] } }>;
  };
  const header = paths['/v1/events']!.get.parameters.find(({ name }) => name === 'Last-Event-ID');
  expect([header?.in, header?.required ?? false]).toEqual(['header', false]);
});

test('the schemas have the keywords of JSON Schema alone, and bodies and answers have names', () => {
  const { paths, components } = openApiDocument(routes, '0') as never as {
    paths: Record<string, Record<string, { requestBody?: Described; responses: Record<string, Described> }>>;
    components: { schemas: Record<string, object> };
  };
  interface Described {
    content?: Record<string, { schema: object; example?: unknown }>;
  }
  const foreign = new Set<string>();
  const visit = (schema: object): void => {
    for (const [name, value] of Object.entries(schema)) {
      if (!keywords.test(name)) foreign.add(name);
      if (name === 'properties') for (const one of Object.values(value as object)) visit(one as object);
      else if (/Of$|^prefixItems$/.test(name)) for (const one of value as object[]) visit(one);
      else if (/^(items|additionalProperties|propertyNames|not)$/.test(name) && typeof value === 'object') visit(value);
    }
  };
  for (const schema of Object.values(components.schemas)) visit(schema);
  expect([...foreign]).toEqual([]);
  const inline = Object.entries(paths).flatMap(([address, verbs]) =>
    Object.values(verbs).flatMap(({ requestBody, responses }) =>
      [requestBody, responses['200']].some((one) => {
        const schema = one?.content?.['application/json']?.schema;
        return schema !== undefined && !('$ref' in schema);
      })
        ? [address]
        : [],
    ),
  );
  expect(inline).toEqual([]);
});

test('every list answers data and a cursor, in pages whose size and fields the caller chooses', () => {
  const { paths, components } = openApiDocument(routes, '0') as never as {
    paths: Record<string, Record<string, { operationId: string; parameters?: { name: string; in: string }[] }>>;
    components: { schemas: Record<string, { properties?: Record<string, { type?: string }> }> };
  };
  const schemaOf = (id: string) =>
    components.schemas[`${id.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Answer`];
  const lists = Object.values(paths).flatMap(({ get }) => {
    const { properties = {} } = get === undefined ? {} : (schemaOf(get.operationId) ?? {});
    return get !== undefined && properties.data?.type === 'array' ? [{ ...get, properties }] : [];
  });
  expect(lists.length).toBeGreaterThan(30);
  const incomplete = lists.flatMap(({ operationId, parameters = [], properties }) => {
    const query = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
    const missing = ['limit', 'cursor', 'fields'].filter((name) => !query.includes(name));
    return 'nextCursor' in properties && missing.length === 0 ? [] : [`${operationId}: ${missing.join(', ')}`];
  });
  expect(incomplete).toEqual([]);
});

test('every operation of a route refuses a field that it does not know, by its name', () => {
  const silent = routes.filter(({ operation: { input } }) => {
    const issues = input.safeParse({ nonsense: 1 }).error?.issues ?? [];
    return !issues.some((issue) => issue.code === 'unrecognized_keys' && issue.keys.includes('nonsense'));
  });
  expect(silent.map(({ operation: { id } }) => id)).toEqual([]);
});

test('every body has an example that its operation accepts', () => {
  const bodies = routeBodies({ origin: 'https://www.example.com', audit: 'a', company: exampleCompany });
  const withBody = routes.filter(
    ({ method, path: address }) => method.startsWith('p') && address !== '/v1/plan-checks',
  );
  const refused = withBody.flatMap(({ path: address, operation: { input } }) => {
    const found = input.safeParse(bodies[address]);
    const ofBody = found.error?.issues.filter(({ path: [first] }) => String(first) in (bodies[address] ?? {})) ?? [];
    return bodies[address] === undefined || ofBody.length > 0 ? [`${address}: ${JSON.stringify(ofBody)}`] : [];
  });
  expect(refused).toEqual([]);
});

interface Exemplified {
  readonly requestBody?: { content: Record<string, { schema: object; example?: unknown }> };
  readonly parameters?: readonly { readonly name: string; readonly schema: { readonly example?: unknown } }[];
}

test('every example of a body or a parameter is valid against its schema', () => {
  const document = openApiDocument(routes, '0') as never as {
    paths: Record<string, Record<string, Exemplified>>;
    components: { schemas: Record<string, object> };
  };
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'api', components: document.components });
  const faults: string[] = [];
  let examples = 0;
  for (const [address, verbs] of Object.entries(document.paths))
    for (const [verb, { requestBody, parameters = [] }] of Object.entries(verbs)) {
      for (const { name, schema } of parameters)
        if (schema.example !== undefined && !ajv.validate(schema, schema.example))
          faults.push(`${verb} ${address} ${name}: ${ajv.errorsText()}`);
      for (const { schema, example } of Object.values(requestBody?.content ?? {})) {
        if (example === undefined) continue;
        examples += 1;
        const { $ref } = schema as { $ref: string };
        const isValid = ajv.validate({ $ref: `api${$ref}` }, example);
        if (!isValid) faults.push(`${verb} ${address}: ${ajv.errorsText().slice(0, 200)}`);
      }
    }
  expect(examples).toBeGreaterThan(40);
  expect(faults).toEqual([]);
});

test('findings have their fields with their types, wherever they are listed', () => {
  const { components } = openApiDocument(routes, '0') as never as {
    components: { schemas: Record<string, { properties: Record<string, object> }> };
  };
  const { schemas } = components;
  const untyped = ['ListedFinding', 'SiteFinding'].flatMap((name) =>
    Object.entries(schemas[name]!.properties).flatMap(([field, schema]) =>
      /"(\$ref|type|enum|anyOf)"/.test(JSON.stringify(schema)) ? [] : [`${name}.${field}`],
    ),
  );
  expect(untyped).toEqual([]);
  const lists = ['ListFindingsAnswer', 'ListSiteFindingsAnswer', 'ReadPageAnswer'];
  expect(lists.filter((name) => !/\/(Listed|Site)Finding"/.test(JSON.stringify(schemas[name])))).toEqual([]);
});

test('a company sent or answered whole has the fields of the company file, its personas and channels their own', () => {
  const { paths, components } = openApiDocument(routes, '0') as never as {
    paths: object;
    components: { schemas: Record<string, { properties: Record<string, object> }> };
  };
  const { Company: company, Persona: persona, ...schemas } = components.schemas;
  expect([company!.properties.organisation, persona!.properties.accessibilityNeeds]).toEqual([
    expect.objectContaining({ type: 'object' }),
    expect.objectContaining({ type: 'array' }),
  ]);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'api', components });
  const { brand, ...organisation } = exampleCompany.organisation;
  // A gap and an own field are read, a value of another type is not.
  for (const [sent, isValid] of [
    [{ ...exampleCompany, organisation, ours: 1 }, true],
    [{ ...exampleCompany, organisation: { ...organisation, brand: { ...brand, promise: 3 } } }, false],
  ] as const)
    expect([ajv.validate({ $ref: 'api#/components/schemas/Company' }, sent), ajv.errorsText()]).toEqual([
      isValid,
      expect.any(String),
    ]);
  const open = Object.entries(schemas).flatMap(([name, { properties }]) =>
    properties?.company === undefined || JSON.stringify(properties.company).includes('/Company"') ? [] : [name],
  );
  // The fields of a change are those of the file, null for one that goes.
  // A plan has a company in short, which its own schema describes.
  expect(open.filter((name) => name !== 'Strategy')).toEqual(['UpdateCompanyBody']);
  expect(schemas.ListCompanyPartAnswer!.properties.data).toMatchObject({
    items: { $ref: '#/components/schemas/CompanyItem' },
  });
  expect(JSON.stringify([paths, components.schemas])).not.toContain('"document"');
});

test('the rows of the lists of an audit have their fields with their types', () => {
  const { paths, components } = openApiDocument(routes, '0') as never as {
    paths: Record<string, Record<string, { operationId: string }>>;
    components: { schemas: Record<string, { properties: Record<string, { items?: object }> }> };
  };
  const untyped = Object.entries(paths)
    .filter(([address]) => /^\/v1\/audits\/\{id\}\/\w+$|^\/v1\/suggestions$/.test(address))
    .flatMap(([address, { get }]) => {
      const id = get?.operationId.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
      const items = components.schemas[`${id}Answer`]?.properties.data?.items;
      return items === undefined || '$ref' in items || 'properties' in items ? [] : [address];
    });
  expect(untyped).toEqual([]);
  const { url, status } = components.schemas.ListedPage!.properties;
  expect([url, status]).toEqual([{ type: 'string' }, { type: ['number', 'null'] }]);
});

/** Answers whose content openapi.json does not describe, each for its reason. */
const undescribed: Readonly<Record<string, string>> = {
  'Delivery/body/*': 'the message of any event, which `webhooks` describes',
  'JournalEntry/body': 'an object of any kind as it was',
  'ProjectFile/history/*/*': 'entries of the journal',
  'Problem/current': 'an object of any kind as it is',
  'Problem/sent': 'an object of any kind as it was sent',
  'ExplainFindingAnswer/evidence/*': 'each check has a proof of its own',
  'ListedFinding/evidence/*': 'each check has a proof of its own',
  'SiteFinding/evidence/*': 'each check has a proof of its own',
};

test('what an answer holds is described, but where it is whatever was stored', () => {
  const { paths, components } = openApiDocument(routes, '0') as never as {
    paths: Record<string, Record<string, { operationId: string; responses: object }>>;
    components: { schemas: Record<string, object> };
  };
  const found = new Set<string>();
  const visit = (schema: object, place: string): void => {
    if (isAnything(schema)) found.add(place);
    for (const [name, value] of Object.entries(schema)) {
      if (name === 'properties')
        for (const [key, one] of Object.entries(value as object)) visit(one as object, `${place}/${key}`);
      else if (/Of$|^prefixItems$/.test(name)) for (const one of value as object[]) visit(one, place);
      // An object with fields may have more; one without has only those.
      else if (name === 'items' || (name === 'additionalProperties' && !('properties' in schema)))
        if (typeof value === 'object') visit(value as object, `${place}/*`);
    }
  };
  const answers = Object.values(paths).flatMap((verbs) => Object.values(verbs).map(({ responses }) => responses));
  const reached = new Set<string>();
  const follow = (text: string): void => {
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (reached.has(name!)) continue;
      reached.add(name!);
      follow(JSON.stringify(components.schemas[name!]));
    }
  };
  follow(JSON.stringify(answers));
  for (const name of reached) visit(components.schemas[name]!, name);
  expect([...found].sort()).toEqual(Object.keys(undescribed).sort());
});

/** True for a schema that accepts any value. */
const isAnything = (schema: object): boolean => Object.keys(schema).every((name) => name === 'description');
