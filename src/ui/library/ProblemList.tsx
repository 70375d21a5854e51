import type { Problem } from '../../model/problem.ts';

/** What is wrong, each with its place in the file. The words are of the format, which is in English. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul class="problems" lang="en" dir="ltr">
      {problems.map(({ path, message }, index) => (
        <li key={index}>
          {path !== '' && <code>{path}</code>} {message}
        </li>
      ))}
    </ul>
  );
}
