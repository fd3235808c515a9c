import { useEffect, useRef, type ReactNode } from 'react';
import { chordOf } from '../app/keys.ts';
import { placeBeside, type Anchor } from './palette-place.ts';

interface PaletteBoxProps {
  readonly label: string;
  /** What the box opens beside; asked once, when it opens. */
  readonly anchor: (width: number) => Anchor;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** A small dialog beside a passage or a row; Esc and a click elsewhere close it. */
export function PaletteBox({ label, anchor, onLeave, children }: PaletteBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const opensBeside = useRef(anchor);

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const { left, top } = placeBeside(opensBeside.current(element.offsetWidth), {
      width: element.offsetWidth,
      height: element.offsetHeight,
      windowWidth: window.innerWidth,
      windowHeight: window.innerHeight,
    });
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  }, []);

  useEffect(() => {
    const onPointer = (event: PointerEvent) => {
      if (!(event.target instanceof Node) || box.current?.contains(event.target) !== true)
        onLeave();
    };
    window.addEventListener('pointerdown', onPointer, { capture: true });
    return () => window.removeEventListener('pointerdown', onPointer, { capture: true });
  }, [onLeave]);

  return (
    <div
      ref={box}
      className="palette"
      role="dialog"
      aria-modal="true"
      aria-label={label}
      data-testid="palette"
      onKeyDown={(event) => {
        // No key typed here may reach the shortcuts of the screen.
        event.stopPropagation();
        if (chordOf(event.nativeEvent) === 'Escape') onLeave();
      }}
    >
      {children}
    </div>
  );
}
