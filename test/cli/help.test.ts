import { expect, test } from 'vitest';
import { Command } from 'commander';
import { examplesText, exitCodesText, firstCommandsText, localiseHelp } from '../../src/cli/help.ts';

test('the headings of the help are in the language of the reader', () => {
  const command = localiseHelp(new Command('note'), 'fr').argument('<id>', 'identifiant').option('--json', 'en JSON');
  const help = command.helpInformation();
  expect(help).toMatch(/Emploi\u202f: note \[options\] <id>/);
  expect([
    help.includes('Arguments\u202f:'),
    help.includes('Options\u202f:'),
    help.includes('afficher cette aide'),
  ]).toEqual([true, true, true]);
});

test('examples and exit codes are listed, the codes of every command included, each once', () => {
  expect(examplesText(['maillage note a'], 'en')).toBe('Examples\n  maillage note a\n');
  const codes = exitCodesText([3, 2], 'en').split('\n').slice(2);
  expect(codes.map((line) => Number(line.trim().split(' ')[0]))).toEqual([0, 1, 2, 3, 70, 75, 130]);
});

test('without a command, the first commands are shown in order, with where the others are', () => {
  const named = (id: string) => ({ id, operation: { summary: { fr: `${id} en français`, en: `${id} in English` } } });
  const text = firstCommandsText(
    {
      commands: ['plan', 'links', 'audit', 'start'].map(named),
      serviceCommands: [{ id: 'serve', summary: { fr: 'servir', en: 'Serve' } }],
    },
    'en',
  );
  expect(text.split('\n').filter((line) => line !== '')).toEqual([
    'To begin: maillage start www.example.com',
    '  maillage start  start in English',
    '  maillage audit  audit in English',
    '  maillage plan   plan in English',
    '  maillage serve  Serve',
    'All commands: maillage --help',
  ]);
});
