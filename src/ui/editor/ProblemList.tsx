import type { ContextPack, ListName } from '../../model/pack.ts';
import type { Speech } from '../words.ts';
import { FORMS } from './forms.ts';
import { entryIn, type FormProblem, SECTION_NAMES, titleOf } from './sections.ts';

interface Props extends Speech {
  problems: readonly FormProblem[];
  pack: ContextPack;
  onProblem(problem: FormProblem): void;
}

/** What is wrong, each with its place; choosing one leads to the field. */
export function ProblemList({ problems, pack, onProblem, words }: Props) {
  return (
    <section class="problems" aria-label={words('editorProblems')}>
      <p class="label">{words('editorProblems')}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.form} ${problem.path} ${problem.message}`}>
            <button type="button" class="action" onClick={() => onProblem(problem)}>
              {placeOf(problem, pack, words)}
            </button>{' '}
            <span lang="en">{problem.message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function placeOf({ form, path }: FormProblem, pack: ContextPack, words: Speech['words']): string {
  const [list, id] = form.split('/') as [ListName | 'about', string | undefined];
  const field = FORMS[list].find(({ name }) => path === name || path.startsWith(`${name}[`));
  const entry = list === 'about' || id === undefined ? undefined : entryIn(pack, { list, id });
  const title = entry && list !== 'about' ? `“${titleOf(list, entry).slice(0, 60)}”` : '';
  return [words(SECTION_NAMES[list]), title, field ? words(field.label) : '']
    .filter((one) => one !== '')
    .join(' · ');
}
