/** Ends a run with the one line that machines read: `N passed, N failed, N skipped`. */
export default class ClosingLineReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state) => tests.filter((test) => test.result().state === state).length;
    // A file that could not even load counts as a failure, and so does an error outside any test.
    const broken = modules.filter((module) => module.errors().length > 0).length + unhandledErrors.length;
    console.log(`\n${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped`);
  }
}
