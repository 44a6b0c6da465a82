import { z } from 'zod';
import { businessModels, sectorIds } from '../../core/framework/company/company-parts.ts';
import { emptyProfile, type SiteProfile } from '../../core/framework/company/site-profile/site-profile.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Files } from '../../io/services/files.ts';
import type { Store } from '../../io/services/store.ts';
import { auditFolder } from '../files/audit-folder.ts';

const text = z.string().nullable();

export const PresenceForm = z
  .object({ address: text, telephone: text, hours: text, reviewPage: text })
  .default(emptyProfile.presence);

const SiteProfileForm: z.ZodType<SiteProfile> = z.object({
  url: text,
  language: z.enum(['fr', 'en']).nullable(),
  name: text,
  country: text,
  currency: text,
  sector: z.enum(sectorIds).nullable(),
  model: z.enum(businessModels).nullable(),
  channels: z.array(z.object({ typeId: z.string(), url: z.string() })),
  offers: z.array(
    z.object({
      name: z.string(),
      price: z.number().nullable(),
      per: z.string().optional(),
      from: z.literal(true).optional(),
      page: z.string(),
      proof: text,
      passage: z.string().optional(),
      readOn: z.string().optional(),
    }),
  ),
  promise: text,
  needs: z.array(z.string()),
  words: z.array(z.string()),
  untaxed: z.object({ page: z.string(), passage: z.string() }).nullable().default(null),
  presence: PresenceForm,
  audiences: z.array(z.object({ name: z.string(), page: z.string(), passage: z.string(), words: z.array(z.string()) })),
});

/** What the site of an audit folder says of its company; throws `Failure('invalid-input')` for another folder. */
export async function profileOfFolder(folder: string, files: Files): Promise<SiteProfile> {
  if (!(await files.exists(`${folder}/site-profile.json`))) {
    const detail = {
      fr: `${folder} n’est pas un dossier d’audit\u202f: lancez d’abord maillage audit ADRESSE --out ${folder}.`,
      en: `${folder} is not the folder of an audit: first run maillage audit ADDRESS --out ${folder}.`,
    };
    throw new Failure('invalid-input', detail, [{ path: '/audit', message: detail }]);
  }
  return SiteProfileForm.parse(await auditFolder(folder, files).document('site-profile.json'));
}

/** What the site of a stored audit says of its company. */
export async function profileOfAudit(id: string, store: Store): Promise<SiteProfile> {
  const profile = await store.readDocument<SiteProfile>(id, 'profile');
  if (profile !== null) return profile;
  throw new Failure('not-found', {
    fr: 'Aucun audit terminé ne porte cet identifiant.',
    en: 'No finished audit has this id.',
  });
}
