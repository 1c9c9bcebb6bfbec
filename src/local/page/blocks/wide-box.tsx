import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

interface Props {
  className: string;
  label: string;
  children: ReactNode;
}

/** Scrolls sideways by itself where its content is too wide, and is then reached by the keyboard. */
export function WideBox({ className, label, children }: Props) {
  const box = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const shown = box.current;
    if (!shown) return;
    const sizes = new ResizeObserver(() => setScrolls(shown.scrollWidth > shown.clientWidth));
    sizes.observe(shown);
    return () => sizes.disconnect();
  }, []);
  return (
    <section className={className} aria-label={label} ref={box} tabIndex={scrolls ? 0 : undefined}>
      {children}
    </section>
  );
}
