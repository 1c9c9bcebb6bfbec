interface Props {
  what: 'block' | 'element';
  json: object;
}

export function Unknown({ what, json }: Props) {
  const type = 'type' in json ? String(json.type) : 'nothing';
  return (
    <figure className="unknown">
      <figcaption>
        This page cannot draw {what}s of type “{type}”. This is what the bot sent:
      </figcaption>
      <pre>{JSON.stringify(json, null, 2)}</pre>
    </figure>
  );
}
