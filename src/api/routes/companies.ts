import { draftCompany } from '../../operations/draft-company.ts';
import { commitImport, previewImport, undoImportOperation } from '../../operations/import-uploads.ts';
import { defineRoute } from '../route.ts';

/** Exports in base64, up to forty at once. */
const ofExports = 8;

export const companyRoutes = [
  defineRoute({ method: 'post', path: '/v1/company-drafts', operation: draftCompany, mode: 'now', scope: 'read' }),
  defineRoute({
    method: 'post',
    path: '/v1/imports',
    operation: commitImport,
    mode: 'now',
    scope: 'write',
    mostMegabytes: ofExports,
  }),
  defineRoute({
    method: 'post',
    path: '/v1/imports/preview',
    operation: previewImport,
    mode: 'now',
    scope: 'read',
    mostMegabytes: ofExports,
  }),
  defineRoute({
    method: 'post',
    path: '/v1/imports/undo',
    operation: undoImportOperation,
    mode: 'now',
    scope: 'write',
  }),
];
