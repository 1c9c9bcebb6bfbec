import type { SectionBlock } from '@slack/types';
import { useId } from 'react';
import { Element } from '../elements/element.tsx';
import { loose } from '../elements/spot.ts';
import { keyed } from './keyed.ts';
import { Text } from './text.tsx';

export function Section({ block: { block_id, text, fields = [], accessory } }: { block: SectionBlock }) {
  const id = useId();
  return (
    <div className="section">
      <div className="section-words" id={id}>
        {text && <Text of={text} />}
        {fields.length > 0 && (
          <div className="section-fields">
            {keyed(fields).map(({ key, item }) => (
              <Text key={key} of={item} />
            ))}
          </div>
        )}
      </div>
      {accessory && (
        <div className="section-accessory">
          <Element element={accessory} spot={{ ...loose(block_id), labelledBy: id }} />
        </div>
      )}
    </div>
  );
}
