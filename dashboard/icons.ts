import type { PageIcon } from '../src/ui/icons.tsx';

/** Drawings of the full page alone, on the ground of the others. */
export const ICONS: Readonly<Record<PageIcon, string>> = {
  gear: 'M4 7h9M17 7h3M4 17h3M11 17h9M12.8 7a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0ZM6.8 17a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0Z',
  keyboard:
    'M5 6.5h14a2 2 0 0 1 2 2v7a2 2 0 0 1 -2 2H5a2 2 0 0 1 -2 -2v-7a2 2 0 0 1 2 -2ZM7.5 10.5v.1M12 10.5v.1M16.5 10.5v.1M8.5 14h7',
  trash: 'M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13',
  'up-file': 'M12 15V5M8 8.5l4-4 4 4M5 19.5h14',
};
