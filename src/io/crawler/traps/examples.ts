/** Examples shown of one closed URL space. */
const mostExamples = 5;

/** The first examples in code-unit order, whatever the order of the responses. */
export function withExample(examples: readonly string[], url: string): readonly string[] {
  const last = examples[mostExamples - 1];
  if ((last !== undefined && last <= url) || examples.includes(url)) return examples;
  return [...examples, url].sort().slice(0, mostExamples);
}
