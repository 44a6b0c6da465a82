import type { Block, PageContent } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { pagesWithBlock } from '../texts/distinct-blocks.ts';
import { unfilledFields } from '../texts/unfilled-field.ts';
import { judgePages } from '../judging/judge-pages.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { excerpt } from '../wording.ts';

const demonstration =
  /^(?:hello world|bonjour tout le monde|page d[’']exemple|sample page|sans titre|untitled|titre de la page|page title|nouvelle page|just another wordpress site|un site utilisant wordpress)\P{L}*(?:\s[|–—·-]\s.*)?$/iu;
/** Also the first output of every programming course: no fault on a page that shows code. */
const greeting = /^hello world/i;
const field = /\{\{\s*(?!(?:and|or|et|ou)\s*\}\})[\w.]+\s*\}\}|\[\[[\w ]+\]\]|%%[a-z_]+%%/u;
/** A note of the writer that begins a block or is in brackets: sentences may mention a TODO file or a form « à compléter ». */
const reminder =
  /^\P{L}*(?:TODO|FIXME)\s*(?:[:\u2013\u2014-]|$)|[[(]\s*(?:TODO|TBD|[àÀ] compléter|[Tt]o be completed)\s*[\])]|^\P{L}*[àÀ] compléter\P{L}*$/u;

/** A text with such a sign explains code. */
const codeSign = /<|code/i;

/** Different fields on a site; with more, the site explains templates and none was forgotten. Working assumption. */
const mostFields = 6;

export const contentPlaceholder = defineAudit({
  id: 'content.placeholder',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Contenu de démonstration oublié', en: 'Forgotten demonstration content' },
  action: { fr: 'Remplacez le contenu de démonstration oublié', en: 'Replace the forgotten demonstration content' },
  why: {
    fr: '« Hello world », « Page d’exemple » ou un champ de modèle non rempli se voient dans les résultats.',
    en: '“Hello world”, “Sample page” or an unfilled template field show in search results.',
  },
  examples: {
    bad: '<h1>Bonjour tout le monde !</h1><p>Bienvenue sur WordPress. Ceci est votre premier article.</p>',
    good: '<h1>Le chantier naval ouvre ses portes</h1><p>Venez voir nos voiliers en bois le premier dimanche de juin.</p>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const withField = pagesWithBlock(
      htmlPages.filter((page) => !fillsFields(page)),
      containsField,
    );
    const withReminder = pagesWithBlock(htmlPages, beginsWithReminder);
    const isAboutTemplates =
      new Set(htmlPages.map((page) => (withField.has(page) ? fieldOf(page) : null))).size > mostFields;
    return judgePages(htmlPages, (content, page) => {
      const found =
        demonstrationIn(content, page) ??
        (withReminder.has(page) ? reminderIn(content) : undefined) ??
        (withField.has(page) && !isAboutTemplates ? fieldOf(page) : undefined);
      if (found === undefined) return null;
      return {
        message: {
          fr: `La page garde un contenu de modèle : « ${excerpt(found, 60)} ».`,
          en: `The page keeps template content: “${excerpt(found, 60)}”.`,
        },
        evidence: { text: excerpt(found, 200) },
        fix: {
          fr: 'Supprimez la page d’exemple ou remplissez ce champ.',
          en: 'Delete the sample page or fill in this field.',
        },
      };
    });
  },
});

/** Scripts that fill `{{ fields }}` of the page in the browser, by the name of their file or package. */
const fillingScript =
  /(?:^|[/@.-])(?:vue|petite-vue|angular|alpinejs|mustache|handlebars|ractive|rivets)(?:[@./-]|$)/iu;

/** True where no visitor sees the fields of a page: a script has filled them. */
const fillsFields = ({ content }: PageFacts): boolean =>
  content?.resources.some(({ kind, url }) => kind === 'script' && fillingScript.test(url)) ?? false;

function demonstrationIn({ title, headings, blocks }: PageContent, { record }: PageFacts): string | undefined {
  const isShown = (name: string): boolean => demonstration.test(name.trim());
  if (!isShown(title ?? '') && !headings.some(({ text }) => isShown(text))) return undefined;
  const showsCode = blocks.some(({ kind }) => kind === 'code');
  // A heading that is the anchor of a link to the sample page is the fault of that page, not of each list.
  const isEntry = (name: string): boolean =>
    record.links.some(({ to, anchor }) => to !== record.url && anchor.trim() === name.trim());
  const isOwn = (name: string): boolean => !(showsCode && greeting.test(name.trim())) && !isEntry(name);
  return [title ?? '', ...headings.map(({ text }) => text)].find((name) => isShown(name) && isOwn(name));
}

function reminderIn({ blocks, headings }: PageContent): string | undefined {
  return blocks.find((block, at) => isReminder(block, blocks[at + 1]) && !listsHeading(block, headings))?.text;
}

/** False for a heading with a text under it: it introduces a list of tasks. */
function isReminder(block: Block, next: Block | undefined): boolean {
  return beginsWithReminder(block) && (block.kind !== 'heading' || next === undefined || next.kind === 'heading');
}

function beginsWithReminder({ kind, text }: Block): boolean {
  return kind !== 'code' && (reminder.test(text) || unfilledFields(text).length > 0) && !codeSign.test(text);
}

/** True for an entry of a table of contents: the heading itself is judged. */
function listsHeading({ kind, text }: Block, headings: PageContent['headings']): boolean {
  return kind !== 'heading' && headings.some((heading) => heading.text.trim() === text.trim());
}

function fieldOf({ content }: PageFacts): string | undefined {
  return content?.blocks.find(containsField)?.text;
}

function containsField({ kind, text }: Block): boolean {
  return kind !== 'code' && field.test(text) && !codeSign.test(text);
}
