import { draftCompany } from '../../operations/draft-company.ts';
import { commitImport, previewImport, undoImportOperation } from '../../operations/import-uploads.ts';
import { defineRoute } from '../route.ts';

/** Largest upload: up to forty exported files in base64. */
const maxMegabytes = 8;

export const companyRoutes = [
  defineRoute({ method: 'post', path: '/v1/company-drafts', operation: draftCompany, mode: 'now', scope: 'read' }),
  defineRoute({
    method: 'post',
    path: '/v1/imports',
    operation: commitImport,
    mode: 'now',
    scope: 'write',
    maxMegabytes,
  }),
  defineRoute({
    method: 'post',
    path: '/v1/imports/preview',
    operation: previewImport,
    mode: 'now',
    scope: 'read',
    maxMegabytes,
  }),
  defineRoute({
    method: 'post',
    path: '/v1/imports/undo',
    operation: undoImportOperation,
    mode: 'now',
    scope: 'write',
  }),
];
