import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { formattedDay } from '../../core/values/day-text.ts';
import { languageTags, type Locale, localeOf } from '../../core/values/locale.ts';
import { plural, type Text } from '../../core/values/text.ts';
import { inApplication } from './in-application.ts';

/** A sentence whose form depends on a number: `{ one: '{count} page', other: '{count} pages' }` in each language. */
export interface CountedText {
  readonly fr: { readonly one: string; readonly other: string };
  readonly en: { readonly one: string; readonly other: string };
}

/** The language of the screens, with what writes in it. */
export interface Language {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
  /** The sentence in this language; `{name}` is replaced by the value of that name. */
  readonly say: (text: Text, values?: Readonly<Record<string, string | number>>) => string;
  /** The sentence for a number, which replaces `{count}`. */
  readonly count: (count: number, text: CountedText) => string;
  readonly number: (value: number, digits?: number) => string;
  /** `share`: 0–1. */
  readonly percent: (share: number) => string;
  /** A day (`2027-01-04`) or a time (ISO 8601). */
  readonly day: (iso: string) => string;
  readonly time: (iso: string) => string;
}

const storedAs = 'maillage.language';
const LanguageContext = createContext<Language | null>(null);

/** Gives the screens the language that the person chose here before, else that of the browser. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(() => localeOf(localStorage.getItem(storedAs) ?? navigator.language));
  useEffect(() => {
    localStorage.setItem(storedAs, locale);
    document.documentElement.lang = locale;
  }, [locale]);
  const language = useMemo(() => languageOf(locale, setLocale), [locale]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('no LanguageProvider');
  return language;
}

function languageOf(locale: Locale, setLocale: (locale: Locale) => void): Language {
  const tag = languageTags[locale];
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const number = (value: number, digits = 0): string =>
    digits === 0 ? whole.format(value) : value.toLocaleString(tag, { maximumFractionDigits: digits });
  const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
    text.replaceAll(/\{(\w+)\}/g, (mark, name: string) => {
      const value = values[name];
      return value === undefined ? mark : typeof value === 'number' ? number(value) : value;
    });
  return {
    locale,
    setLocale,
    say: (text, values = {}) => filled(inApplication(text[locale], locale), values),
    count: (count, text) => filled(plural(count, locale, text[locale]), { count }),
    number,
    percent: (value) => share.format(value),
    day: (iso) => formattedDay(days, new Date(iso), locale),
    time: (iso) => formattedDay(times, new Date(iso), locale),
  };
}
