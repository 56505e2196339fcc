import { useEffect, useState } from 'preact/hooks';

const loaded = () => import('./plan-words.ts');

/** What the plan has to say of a face, once that is there; a face without it is whole too. */
export function usePlanWords<T>(
  find: (plan: Awaited<ReturnType<typeof loaded>>) => Promise<T>,
): T | undefined {
  const [found, show] = useState<T | undefined>(undefined);
  useEffect(
    () =>
      void loaded()
        .then(find)
        .then(show, () => undefined),
    [],
  );
  return found;
}
