import { draftCompany } from '../../operations/draft-company.ts';
import { defineRoute } from '../route.ts';

export const companyRoutes = [
  defineRoute({ method: 'post', path: '/v1/company-drafts', operation: draftCompany, mode: 'now', scope: 'read' }),
];
