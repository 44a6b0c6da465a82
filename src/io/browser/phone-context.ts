import type { Browser, BrowserContext } from 'playwright-core';
import { userAgent } from '../fetch-identity.ts';

/** The most common screen of visitors is a phone; search engines index what a phone shows. */
export const phone = { width: 412, height: 915 };

/** A browser context of a phone whose visitor speaks the language of the page (`lang`). */
export function newPhoneContext(browser: Browser, lang: string | null): Promise<BrowserContext> {
  return browser.newContext({
    viewport: phone,
    screen: phone,
    isMobile: true,
    hasTouch: true,
    deviceScaleFactor: 1,
    locale: localeOf(lang),
    timezoneId: 'Europe/Paris',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    acceptDownloads: false,
    userAgent,
  });
}

function localeOf(lang: string | null): string {
  const language = /^[a-z]{2,3}(?=$|[-_])/i.exec(lang ?? '')?.[0]?.toLowerCase() ?? 'fr';
  if (language === 'fr') return 'fr-FR';
  return language === 'en' ? 'en-GB' : language;
}
