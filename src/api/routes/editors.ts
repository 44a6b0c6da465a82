import { connectCms, disconnectCms, listCms } from '../../operations/editors/connect-cms.ts';
import { decideDraftLink } from '../../operations/editors/decide-draft-link.ts';
import { listNextContents } from '../../operations/editors/list-next-contents.ts';
import { listPageFigures } from '../../operations/editors/list-page-figures.ts';
import { readSite } from '../../operations/editors/read-site.ts';
import { rereadPage } from '../../operations/editors/reread-page.ts';
import { defineRoute } from '../route.ts';

const ofSystems = '/v1/projects/:id/cms';

/** What a plug-in of a content system asks, which needs the right to analyse, and to write for a decision. */
export const editorRoutes = [
  defineRoute({ method: 'get', path: '/v1/site', operation: readSite, mode: 'now', scope: 'analyse' }),
  defineRoute({
    method: 'get',
    path: '/v1/cycles/:id/contents',
    operation: listNextContents,
    mode: 'now',
    scope: 'analyse',
  }),
  defineRoute({ method: 'post', path: '/v1/page-figures', operation: listPageFigures, mode: 'now', scope: 'analyse' }),
  defineRoute({ method: 'post', path: '/v1/page-readings', operation: rereadPage, mode: 'later', scope: 'analyse' }),
  defineRoute({ method: 'post', path: '/v1/link-decisions', operation: decideDraftLink, mode: 'now', scope: 'write' }),
  defineRoute({ method: 'post', path: ofSystems, operation: connectCms, mode: 'now', scope: 'admin' }),
  defineRoute({ method: 'get', path: ofSystems, operation: listCms, mode: 'now', scope: 'admin' }),
  defineRoute({ method: 'delete', path: `${ofSystems}/:cms`, operation: disconnectCms, mode: 'now', scope: 'admin' }),
];
