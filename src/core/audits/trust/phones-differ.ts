import type { PageContent } from '../../pages/page.ts';
import { type AuditFinding, defineAudit } from '../audit.ts';
import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';
import { schemaObjects, typesOf } from '../facts/structured-data.ts';
import { forEachLink } from '../judging/judge-links.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { dialledNumber, phoneIdentity, phoneNumbersIn } from '../texts/phone-numbers.ts';
import { inNumber, pathsIn } from '../wording.ts';

/** Share of the pages with a number in their header or footer that give the usual one. Working assumption. */
const usualShare = 0.8;
/** On fewer pages no number is usual; more other numbers are those of several places of business. Working assumptions. */
const fewestPages = 5;
const mostOthers = 2;

export const trustPhonesDiffer = defineAudit({
  id: 'trust.phones_differ',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Numéros de téléphone qui se contredisent', en: 'Telephone numbers that contradict each other' },
  action: {
    fr: 'Donnez le même téléphone sur toutes les pages',
    en: 'Give the same telephone number on all pages',
  },
  why: {
    fr: 'Un ancien numéro resté sur quelques pages, ou dans les données que lit Google, fait perdre des appels.',
    en: 'An old number left on some pages, or in the data that Google reads, loses calls.',
  },
  examples: {
    bad: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "LocalBusiness", "name": "Garage du Port", "telephone": "+33240123465" }</script><p><a href="tel:+33240123456">02 40 12 34 56</a></p>',
    good: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "LocalBusiness", "name": "Garage du Port", "telephone": "+33240123456" }</script><p><a href="tel:+33240123456">02 40 12 34 56</a></p>',
  },
  needs: ['htmlPages', 'links'],
  run: ({ htmlPages, links }) => {
    const dialled = dialledNumbers({ htmlPages, links });
    const declared = judgeTemplate(htmlPages, (content, page) => {
      const shown = dialled.get(page)?.all;
      const numbers = shown === undefined ? [] : declaredNumbers(content);
      if (numbers.length === 0) return null;
      const known = new Set([...shown!, ...content.blocks.flatMap(({ text }) => identitiesIn(text))]);
      const isShown = numbers.some((written) => identitiesIn(written).some((number) => known.has(number)));
      return isShown ? null : declaredFault(numbers[0]!);
    });
    return { checked: declared.checked, findings: [...otherNumbers(dialled), ...declared.findings] };
  },
});

interface Dialled {
  /** All numbers of the page, and those of its menus, header and footer. */
  readonly all: Set<string>;
  readonly around: Set<string>;
  /** As written, by number. */
  readonly written: Map<string, string>;
}

function dialledNumbers({ htmlPages, links }: Pick<SiteFacts, 'htmlPages' | 'links'>): Map<PageFacts, Dialled> {
  const found = new Map<PageFacts, Dialled>();
  forEachLink(htmlPages, links, 'contact', ({ page, link }) => {
    const digits = dialledNumber(link.href);
    if (digits === null) return;
    const number = phoneIdentity(digits);
    let own = found.get(page);
    if (own === undefined) found.set(page, (own = { all: new Set(), around: new Set(), written: new Map() }));
    own.all.add(number);
    own.written.set(number, link.href.trim());
    if (link.position === 'nav' || link.position === 'header' || link.position === 'footer') own.around.add(number);
  });
  return found;
}

function identitiesIn(text: string): string[] {
  return phoneNumbersIn(text).map(phoneIdentity);
}

/** Numbers in the header or footer of a few pages, which do not have the usual one. */
function otherNumbers(dialled: ReadonlyMap<PageFacts, Dialled>): AuditFinding[] {
  const pages = [...dialled].filter(([, { around }]) => around.size > 0);
  const counts = new Map<string, number>();
  for (const [, { around }] of pages) for (const number of around) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [usual = '', count = 0] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  if (pages.length < fewestPages || count < usualShare * pages.length) return [];
  const usualWritten = pages.find(([, { around }]) => around.has(usual))![1].written.get(usual)!;
  const others = new Map<string, string[]>();
  for (const [{ record }, { around, all, written }] of pages) {
    if (all.has(usual)) continue;
    for (const number of around) {
      const href = written.get(number)!;
      others.set(href, [...(others.get(href) ?? []), record.url]);
    }
  }
  if (others.size > mostOthers) return [];
  return [...others].map(([href, urls]) => otherFinding(href, urls, { usual: usualWritten, of: pages.length }));
}

function otherFinding(href: string, urls: readonly string[], site: { usual: string; of: number }): AuditFinding {
  return {
    page: urls[0]!,
    message: inNumber(urls.length, {
      fr: `${urls.length} page{|s} sur ${site.of} (${pathsIn(urls)}) {fait|font} appeler ${href} en tête ou en pied, et les autres ${site.usual}.`,
      en: `${urls.length} of ${site.of} pages (${pathsIn(urls)}) {dials|dial} ${href} from the header or footer, and the others ${site.usual}.`,
    }),
    evidence: { href, usual: site.usual, pages: urls.length, examples: urls.slice(0, 10) },
    fix: {
      fr: 'Vérifiez lequel des deux numéros répond, et mettez-le sur toutes les pages.',
      en: 'Check which of the two numbers answers, and put it on all pages.',
    },
  };
}

/** Types whose number may be that of someone else. */
const others = /^(?:Person|Event|JobPosting|Place)$/;

/** Telephone numbers of the business in the structured data, as written. */
function declaredNumbers(content: PageContent): string[] {
  return schemaObjects(content).flatMap((object) => {
    const { telephone } = object;
    if (typeof telephone !== 'string' || typesOf(object).some((type) => others.test(type))) return [];
    return phoneNumbersIn(telephone).length > 0 ? [telephone.trim()] : [];
  });
}

function declaredFault(telephone: string) {
  return {
    message: {
      fr: `Les données de l’établissement donnent le ${telephone}, que la page ne montre nulle part.`,
      en: `The data of the business give ${telephone}, which the page shows nowhere.`,
    },
    evidence: { telephone },
    fix: {
      fr: 'Vérifiez lequel des numéros est le bon, et écrivez-le dans les données comme dans la page.',
      en: 'Check which of the numbers is right, and write it in the data as on the page.',
    },
  };
}
