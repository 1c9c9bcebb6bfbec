import { type RefObject, useLayoutEffect } from 'react';

/** Shows a popover in the top layer, under its anchor, or above it where there is more room. */
export function useFloating(floating: RefObject<HTMLElement | null>, anchor: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const box = floating.current;
    if (!box) return;
    box.showPopover();
    const place = () => placeBeside(box, anchor.current?.getBoundingClientRect());
    place();
    addEventListener('scroll', place, true);
    addEventListener('resize', place);
    return () => {
      removeEventListener('scroll', place, true);
      removeEventListener('resize', place);
    };
  }, [floating, anchor]);
}

const gap = 4;
const margin = 8;

export function placeBeside(box: HTMLElement, anchor: DOMRect | undefined): void {
  if (!anchor) return;
  const below = innerHeight - anchor.bottom - gap - margin;
  const above = anchor.top - gap - margin;
  const { style } = box;
  style.maxHeight = 'none';
  const isBelow = below >= Math.min(box.offsetHeight, 320) || below >= above;
  style.minWidth = `${anchor.width}px`;
  style.maxHeight = `${Math.min(320, isBelow ? below : above)}px`;
  const left = Math.min(anchor.left, innerWidth - box.offsetWidth - margin);
  style.left = `${Math.max(margin, left)}px`;
  style.top = isBelow ? `${anchor.bottom + gap}px` : `${anchor.top - gap - box.offsetHeight}px`;
}
