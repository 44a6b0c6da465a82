import type { AuditDefinition } from '../audit.ts';
import { trustAbout } from './about.ts';
import { trustContactDetails } from './contact-details.ts';
import { trustContact } from './contact.ts';
import { trustCookie } from './cookie.ts';
import { trustLegal } from './legal.ts';
import { trustPhonesDiffer } from './phones-differ.ts';
import { trustPrivacy } from './privacy.ts';
import { trustReviews } from './reviews.ts';
import { trustTerms } from './terms.ts';

export const trustAudits: readonly AuditDefinition[] = [
  trustAbout,
  trustContactDetails,
  trustContact,
  trustCookie,
  trustLegal,
  trustPhonesDiffer,
  trustPrivacy,
  trustReviews,
  trustTerms,
];
