import { draftCompany } from '../../operations/draft-company.ts';
import { commitImport, previewImport, undoImportOperation } from '../../operations/send-import.ts';
import { defineRoute } from '../route.ts';

export const companyRoutes = [
  defineRoute({ method: 'post', path: '/v1/company-drafts', operation: draftCompany, mode: 'now', scope: 'read' }),
  defineRoute({ method: 'post', path: '/v1/imports', operation: commitImport, mode: 'now', scope: 'write' }),
  defineRoute({ method: 'post', path: '/v1/imports/preview', operation: previewImport, mode: 'now', scope: 'read' }),
  defineRoute({
    method: 'post',
    path: '/v1/imports/undo',
    operation: undoImportOperation,
    mode: 'now',
    scope: 'write',
  }),
];
