import { Ajv2020 } from 'ajv/dist/2020.js';
import { openApiDocument } from '../../src/api/openapi.ts';
import { routes } from '../../src/api/routes/index.ts';

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'api', ...openApiDocument(routes, '0') });

/** What is wrong with a message of a webhook by openapi.json; empty when nothing is. */
export function faultsOfMessage(message: { readonly type: string }): string {
  const schema = `api#/webhooks/${message.type}/post/requestBody/content/application~1json/schema`;
  return ajv.validate({ $ref: schema }, message) ? '' : ajv.errorsText();
}
