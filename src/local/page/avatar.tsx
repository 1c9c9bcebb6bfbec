import roof from './roof.svg';

interface Props {
  id: string;
  name: string;
  isBot?: boolean;
  size?: 'small' | 'normal' | 'large';
}

/** Initials on a colour that stays with the person; the bot has its roof. */
export function Avatar({ id, name, isBot = false, size = 'normal' }: Props) {
  const className = `avatar avatar-${size}`;
  if (isBot) return <img className={className} src={roof} alt="" />;
  return (
    <span className={className} style={{ backgroundColor: colourOf(id) }} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const [first = '', last = ''] = [words[0]?.[0], words.length > 1 ? words.at(-1)?.[0] : ''];
  return (first + last).toUpperCase() || '?';
}

// Dark enough for white letters, whatever the hue.
function colourOf(id: string): string {
  const sum = [...id].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
  return `hsl(${sum} 55% 28%)`;
}
