/** The two languages of every user-facing sentence. */
export const locales = ['fr', 'en'] as const;
export type Locale = (typeof locales)[number];

/** BCP 47 tag by locale, for `Intl`. */
export const languageTags: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** `fr_FR.UTF-8`, `fr-CA` → `fr`; anything else → `en`. */
export function localeOf(tag: string | null | undefined): Locale {
  return tag?.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
