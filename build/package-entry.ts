/** The one compiled file of the process, for the command line and for `import … from 'maillage'`. */
export { main } from '../src/main.ts';
export { Failure, openMaillage, readOutput } from '../src/index.ts';
