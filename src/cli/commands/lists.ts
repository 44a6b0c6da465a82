import { auditLists } from '../../exports/lists/audit-lists.ts';
import { type ListedRows, listOperations } from '../../operations/list-audit-files.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';
import { type ListForm, writeList } from '../list-output.ts';

const examples: Readonly<Record<string, string>> = {
  pages: 'maillage pages --audit audit --kind offer,hub --sort -inlinks',
  links: 'maillage links --audit audit --filter status>=400 --format csv > links.csv',
  anchors: 'maillage anchors --audit audit --filter to~/guides/ --format csv > anchors.csv',
  findings: 'maillage findings --audit audit --filter severity=high --format markdown',
  suggestions: 'maillage suggestions --audit audit --format xlsx > suggestions.xlsx',
  additions: 'maillage additions --audit audit --format csv > additions.csv',
  keyphrases: 'maillage keyphrases --audit audit --sort -score --limit 20',
  keywords: 'maillage keywords --audit audit --filter pages>=3 --format xlsx > keywords.xlsx',
  searches: 'maillage searches --audit audit --filter quickWin=true --format xlsx > quick-wins.xlsx',
  competing: 'maillage competing --audit audit --filter confirmed=true --format csv > competing.csv',
  images: 'maillage images --audit audit --filter bytes>200000 --sort -bytes',
  topics: 'maillage topics --keywords keywords.csv --audit audit --format xlsx > groups.xlsx',
};

/** The commands that list what an audit found: data on standard output, remarks on standard error. */
export const listCommands: readonly CommandDefinition[] = auditLists.map((list) =>
  defineCommand({
    id: list.id,
    operation: listOperations.get(list.id)!,
    positionals: [],
    withoutStore: true,
    withJson: { format: 'json' },
    examples: [`maillage ${list.id} --audit audit`, examples[list.id]!],
    print: ({ total }: ListedRows) => ({ fr: String(total), en: String(total) }),
    write: (listed: ListedRows, input, output) => writeList(list, listed, input as unknown as ListForm, output),
  }),
);
