import { useText } from '#ui/text/use-text.ts';

const ADVICE = ['flat', 'light', 'corners', 'parallel', 'pages', 'zoom', 'scan', 'private', 'shared'] as const;

/** What people who help others with their papers advise. */
export function CameraAdvice() {
  const say = useText('camera');
  return (
    <details className="desk-camera__advice">
      <summary>{say('advice.title')}</summary>
      <ul>
        {ADVICE.map((one) => (
          <li key={one}>{say(`advice.${one}`)}</li>
        ))}
      </ul>
    </details>
  );
}
