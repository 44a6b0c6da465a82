import type { SiteProfile } from '../../core/framework/company/site-profile/site-profile.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Services } from '../../io/services/services.ts';
import { profileOfFolder } from '../company/profile-of-audit.ts';
import type { RunContext } from '../operation.ts';

interface Spoken {
  readonly input: { readonly out: string; readonly url?: string | undefined; readonly answers?: unknown };
  readonly services: Pick<Services, 'files' | 'person'>;
  readonly context: RunContext;
  readonly locale: Locale;
}

/** How to get the messages in the other language, written in that language. */
export const otherLanguage: Readonly<Record<Locale, string>> = {
  fr: 'in English: maillage start --lang en',
  en: 'en français\u00a0: maillage start --lang fr',
};

/** Before the site is read: the language of its earlier reading, else the one that its address names. */
export async function inKnownLanguage<Month extends Spoken>(month: Month): Promise<Month> {
  const { input, services, context, locale } = month;
  if (context.localeIsDefault !== true) return month;
  const folder = `${input.out}/audit`;
  const isKnown = await services.files.exists(`${folder}/site-profile.json`);
  const read = isKnown ? (await profileOfFolder(folder, services.files)).language : null;
  const language = read ?? (isFrench(input.url ?? '') ? 'fr' : null);
  return language === null || language === locale ? month : speaking(language, month);
}

/** True for an address under the country of French. */
const isFrench = (typed: string): boolean => /^(?:https?:\/\/)?[^/:]*\.fr(?:[:/]|$)/i.test(typed);

/** The language of the site, when nothing said that of the person. */
export function inLanguageOf<Month extends Spoken>({ language }: Pick<SiteProfile, 'language'>, month: Month): Month {
  const { context, locale, services, input } = month;
  if (context.localeIsDefault !== true || language === null || language === locale) return month;
  if (input.answers === undefined) services.person?.tell(languageText[language]);
  return speaking(language, month);
}

const speaking = <Month extends Spoken>(language: Locale, month: Month): Month => ({
  ...month,
  locale: language,
  context: {
    ...month.context,
    locale: language,
    progress: (event) => month.context.progress({ ...event, locale: language }),
  },
});

const languageText = {
  fr: 'Les messages sont en français, comme votre site. Pour l’anglais\u202f: --lang en.',
  en: 'Messages are in English, like your site. For French: --lang fr.',
};
