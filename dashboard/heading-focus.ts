import { useEffect, useRef } from 'preact/hooks';

/** For the heading of what opens by itself, such as a file that was read: it is read out, and keys go on from there. */
export function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
