import { commitImport, undoImport } from '../../operations/imports/commit-import.ts';
import { answerImport, listImports, previewImport, readImport } from '../../operations/imports/manage-imports.ts';
import { largestUploadMb } from '../../io/connectors/table-file.ts';
import { defineRoute } from '../route.ts';

/** Files of figures, kept until their questions are answered and for as long as they can be undone. */
export const importRoutes = [
  defineRoute({
    method: 'post',
    path: '/v1/imports',
    operation: previewImport,
    mode: 'now',
    scope: 'write',
    bytes: 'content',
    creates: true,
    maxMegabytes: largestUploadMb,
  }),
  defineRoute({ method: 'get', path: '/v1/imports', operation: listImports, mode: 'now', scope: 'read' }),
  defineRoute({ method: 'get', path: '/v1/imports/:id', operation: readImport, mode: 'now', scope: 'read' }),
  defineRoute({
    method: 'patch',
    path: '/v1/imports/:id',
    operation: answerImport,
    mode: 'now',
    scope: 'write',
    revised: true,
  }),
  defineRoute({ method: 'post', path: '/v1/imports/:id/commit', operation: commitImport, mode: 'now', scope: 'write' }),
  defineRoute({
    method: 'delete',
    path: '/v1/imports/:id',
    operation: undoImport,
    mode: 'now',
    scope: 'write',
    revised: true,
  }),
];
