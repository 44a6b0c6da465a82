import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { openApiDocument } from '../../../src/api/openapi.ts';
import { planSchemas } from '../../../src/api/schemas/plan-schemas.ts';
import { routes } from '../../../src/api/routes/index.ts';
import { validateStrategy } from '../../../src/core/gauge/validate-strategy.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';

const document = openApiDocument(routes, '0') as never as {
  components: { schemas: Record<string, object> };
};
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'api', ...document });

/** A value as JSON gives it, by a component of openapi.json. */
const holds = (name: string, value: unknown): boolean =>
  ajv.validate({ $ref: `api#/components/schemas/${name}` }, JSON.parse(JSON.stringify(value)));

test('a plan and its validation have the form that openapi.json describes, and altered ones have not', () => {
  const plan = planOf(exampleCompany('maison-tilleul-gres'));
  const validation = validateStrategy(plan, plan.inputs.company);
  expect([holds('Strategy', plan), holds('Validation', validation)]).toEqual([true, true]);
  const [first, ...rest] = plan.actions;
  expect(holds('Strategy', { ...plan, actions: [{ ...first, title: 'one language' }, ...rest] })).toBe(false);
  expect(holds('Validation', { ...validation, findings: undefined })).toBe(false);
}, 180_000);

test('their components take no name of another part of the API, and each reference has its component', () => {
  const own = planSchemas();
  const { schemas } = document.components;
  for (const [name, schema] of Object.entries(own)) expect(schemas[name]).toEqual(schema);
  const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name!,
  );
  expect(references.filter((name) => !(name in schemas))).toEqual([]);
  expect(JSON.stringify(own)).not.toContain('#/definitions/');
});
