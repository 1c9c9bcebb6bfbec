import type { ExternalSelect as ExternalElement, MultiExternalSelect } from '@slack/types';
import { useRef, useState } from 'react';
import { useSurface } from '../blocks/surface.tsx';
import { askOptions, type FoundOptions } from '../desk/ask-desk.ts';
import { useDesk } from '../desk/desk.ts';
import { type Choice, choicesOf, groupedChoicesOf } from './choice.ts';
import { Picker } from './picker.tsx';
import type { ElementProps } from './spot.ts';

interface Found {
  choices: Choice[];
  empty: string;
}

const pauseInTyping = 200;

/** Its choices come from the bot, as the person types. */
export function ExternalSelect(props: ElementProps<ExternalElement | MultiExternalSelect>) {
  const { min_query_length: least = 3, action_id = '' } = props.element;
  const { place } = useSurface();
  const me = useDesk().sight.me.id;
  const asked = useRef(0);
  const [found, setFound] = useState<Found>({ choices: [], empty: '' });

  const search = async (value: string) => {
    const mine = ++asked.current;
    if (value.length < least) return setFound({ choices: [], empty: `Type at least ${least} letters` });
    setFound({ choices: [], empty: 'Searching …' });
    await new Promise((resolve) => setTimeout(resolve, pauseInTyping));
    if (mine !== asked.current) return;
    const answer = await askOptions(me, { place, block_id: props.spot.blockId, action_id, value });
    if (mine === asked.current) setFound({ choices: choicesIn(answer), empty: 'Nothing found' });
  };
  return <Picker {...props} holds="options" {...found} onSearch={(words) => void search(words)} />;
}

function choicesIn({ options, option_groups }: FoundOptions): Choice[] {
  return [...choicesOf(options ?? []), ...groupedChoicesOf(option_groups ?? [])];
}
