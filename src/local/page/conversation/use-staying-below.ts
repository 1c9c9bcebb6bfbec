import { type RefObject, type UIEvent, useLayoutEffect, useRef } from 'react';
import type { SeenMessage } from '../../desk-api.ts';

const almostBelowPx = 80;

interface Staying {
  ref: RefObject<HTMLDivElement | null>;
  onScroll: (event: UIEvent<HTMLDivElement>) => void;
}

/** For a list that stays at its end while it grows, unless its reader has gone up. */
export function useStayingBelow(messages: SeenMessage[] | null): Staying {
  const ref = useRef<HTMLDivElement>(null);
  const isBelow = useRef(true);
  useLayoutEffect(() => {
    if (messages && isBelow.current) ref.current?.scrollTo({ top: ref.current.scrollHeight });
  }, [messages]);
  const onScroll: Staying['onScroll'] = ({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
    isBelow.current = scrollHeight - scrollTop - clientHeight < almostBelowPx;
  };
  return { ref, onScroll };
}
