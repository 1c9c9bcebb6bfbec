import type { Choice } from './choice.ts';

export function Chips({ chosen, onRemove }: { chosen: Choice[]; onRemove: (choice: Choice) => void }) {
  if (chosen.length === 0) return null;
  return (
    <ul className="chips">
      {chosen.map((choice) => (
        <li className="chip" key={choice.key}>
          {choice.label}
          <button type="button" aria-label={`Remove ${choice.label}`} onClick={() => onRemove(choice)}>
            ✕
          </button>
        </li>
      ))}
    </ul>
  );
}
