import type { Block, PageContent } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { pagesHolding } from '../texts/distinct-blocks.ts';
import { judgePages } from '../judging/judge-pages.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { excerpt } from '../wording.ts';

const demonstration =
  /^(?:hello world|bonjour tout le monde|page d[’']exemple|sample page|sans titre|untitled|titre de la page|page title|nouvelle page|just another wordpress site|un site utilisant wordpress)\P{L}*(?:\s[|–—·-]\s.*)?$/iu;
/** What a first programme prints, too: a page that shows code teaches it. */
const greeting = /^hello world/i;
const field = /\{\{\s*(?!(?:and|or|et|ou)\s*\}\})[\w.]+\s*\}\}|\[\[[\w ]+\]\]|%%[a-z_]+%%/u;
/** A note of the writer, at the head of a block or in brackets: a sentence may well name a TODO file or a form à compléter. */
const reminder =
  /^\P{L}*(?:TODO|FIXME)\s*(?:[:\u2013\u2014-]|$)|[[(]\s*(?:TODO|TBD|[àÀ] compléter|[Tt]o be completed)\s*[\])]|^\P{L}*[àÀ] compléter\P{L}*$/u;

/** A text that names code explains it. */
const codeSign = /<|code/i;

/** A site whose pages show more different fields than this explains templates: none of them was forgotten. */
const documenting = 6;

export const contentPlaceholder = defineAudit({
  id: 'content.placeholder',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Contenu de démonstration oublié', en: 'Forgotten demonstration content' },
  why: {
    fr: '« Hello world », « Page d’exemple » ou un champ de modèle non rempli se voient dans les résultats.',
    en: '“Hello world”, “Sample page” or an unfilled template field show in search results.',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const fields = pagesHolding(htmlPages, holdsField);
    const reminders = pagesHolding(htmlPages, opensReminder);
    const documents = new Set(htmlPages.map((page) => (fields.has(page) ? fieldOf(page) : null))).size > documenting;
    return judgePages(htmlPages, (content, page) => {
      const found =
        demonstrationIn(content, page) ??
        (reminders.has(page) ? reminderIn(content) : undefined) ??
        (fields.has(page) && !documents ? fieldOf(page) : undefined);
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

function demonstrationIn({ title, headings, blocks }: PageContent, { record }: PageFacts): string | undefined {
  const isShown = (name: string): boolean => demonstration.test(name.trim());
  if (!isShown(title ?? '') && !headings.some(({ text }) => isShown(text))) return undefined;
  const teaches = blocks.some(({ kind }) => kind === 'code');
  // The heading of an entry that leads to the sample page is its page's fault, not that of each list.
  const isEntry = (name: string): boolean =>
    record.links.some(({ to, anchor }) => to !== record.url && anchor.trim() === name.trim());
  const isOwn = (name: string): boolean => !(teaches && greeting.test(name.trim())) && !isEntry(name);
  return [title ?? '', ...headings.map(({ text }) => text)].find((name) => isShown(name) && isOwn(name));
}

function reminderIn({ blocks, headings }: PageContent): string | undefined {
  return blocks.find((block, at) => isReminder(block, blocks[at + 1]) && !listsHeading(block, headings))?.text;
}

/** The heading of a list of what is left to do is a text like another: it has one under it. */
function isReminder(block: Block, next: Block | undefined): boolean {
  return opensReminder(block) && (block.kind !== 'heading' || next === undefined || next.kind === 'heading');
}

function opensReminder({ kind, text }: Block): boolean {
  return kind !== 'code' && reminder.test(text) && !codeSign.test(text);
}

/** The entry of the contents that leads to the heading “TODO”, which is judged where it stands. */
function listsHeading({ kind, text }: Block, headings: PageContent['headings']): boolean {
  return kind !== 'heading' && headings.some((heading) => heading.text.trim() === text.trim());
}

function fieldOf({ content }: PageFacts): string | undefined {
  return content?.blocks.find(holdsField)?.text;
}

function holdsField({ kind, text }: Block): boolean {
  return kind !== 'code' && field.test(text) && !codeSign.test(text);
}
