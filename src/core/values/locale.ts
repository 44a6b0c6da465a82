/** The two languages every user-facing sentence is written in. */
export const locales = ['fr', 'en'] as const;
export type Locale = (typeof locales)[number];

/** BCP 47 tag by locale, for `Intl`. */
export const languageTags: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** `fr_FR.UTF-8`, `fr-CA` → `fr`; everything that is not French is answered in English. */
export function localeOf(tag: string | null | undefined): Locale {
  return tag?.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
