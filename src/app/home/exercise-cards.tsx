import { ExerciseCard } from '#app/home/exercise-card.tsx';
import type { ListedExercise } from '#content/exercise-list.ts';

interface ExerciseCardsProps {
  exercises: readonly ListedExercise[];
  begun: ReadonlySet<string>;
  headings: 'h2' | 'h3';
}

export function ExerciseCards({ exercises, begun, headings }: ExerciseCardsProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul role="list" className="home-cards">
      {exercises.map((exercise) => (
        <li key={exercise.id}>
          <ExerciseCard exercise={exercise} begun={begun.has(exercise.id)} heading={headings} />
        </li>
      ))}
    </ul>
  );
}
