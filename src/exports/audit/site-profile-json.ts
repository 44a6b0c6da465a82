import { siteProfile } from '../../core/framework/company/site-profile/site-profile.ts';
import { memoizeByObject } from '../../core/values/memoize.ts';
import { defineExport, jsonText, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** What the site says of its company: proposed answers to the questions of a company file. */
export const siteProfileJson = defineExport({
  id: 'site-profile.json',
  mediaType: mediaTypes.json,
  render: ({ analysis }: AuditSource) => jsonText(profileOf(analysis)),
});

/** Computed once for the file and for the store. */
export const profileOf = memoizeByObject(siteProfile);
