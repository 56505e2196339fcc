export type IconName = keyof typeof LINES | PageIcon;
/** What only the full page draws; the popup need not carry it. */
export type PageIcon = 'gear' | 'keyboard' | 'trash' | 'up-file';

/** A drawing that repeats a word beside it; never spoken. `flip` turns it round in right-to-left. */
export function Icon({ name, flip }: { readonly name: IconName; readonly flip?: boolean }) {
  const fill = FILLS[name];
  return (
    <svg class={flip ? 'icon icon-flip' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={lines[name]} />
      {fill === undefined ? null : <path d={fill} fill="currentColor" stroke="none" />}
    </svg>
  );
}

const HOUSE =
  'M14.7 2.3a2 2 0 0 1 2.6 0l12 10a2.4 2.4 0 0 1 .9 1.9V27a3 3 0 0 1-3 3H4.8a3 3 0 0 1-3-3V14.2a2.4 2.4 0 0 1 .9-1.9Z';

/** The mark: a house, a way that curls in, and the lamp. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <clipPath id="mark-house">
        <path d={HOUSE} />
      </clipPath>
      <g clip-path="url(#mark-house)">
        <path d="M0 0h32v32H0z" fill="#2f7699" />
        <path
          d="M33 25.6C22 27.6 8.6 26.2 8.6 18.6c0-5.2 6.6-7 9.8-3.6"
          fill="none"
          stroke="#fff"
          stroke-width="3.6"
          stroke-linecap="round"
        />
      </g>
      <circle cx="17" cy="18.7" r="3.3" fill="#ffc24d" />
    </svg>
  );
}

/** The drawing of empty states: the lamp is lit when something waits for you. */
export function Flight({ lit }: { readonly lit: boolean }) {
  return (
    <svg class="flight" viewBox="0 0 200 84" width="200" height="84" aria-hidden="true">
      <path
        class="f-line"
        d="M194 16C172 4 142 8 135 28c-5 16 15 23 20 9 5-15-20-21-33 3C113 56 98 65 77 63"
      />
      <g transform="translate(12 14) scale(1.95)">
        <path class="f-house" d={HOUSE} />
        <path class="f-way" d="M30.2 25.9C21 27.2 8.6 26 8.6 18.6c0-5.2 6.6-7 9.8-3.6" />
        <circle class={lit ? 'f-lamp' : 'f-off'} cx="17" cy="18.7" r="3.3" />
      </g>
    </svg>
  );
}

/** Our own drawings on a 24 × 24 ground: one path each, stroked in the colour of the words beside it. */
const LINES = {
  alert: 'M12 4l9 16H3ZM12 10v4.5M12 17.2v.1',
  ask: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0ZM9.7 9.6a2.4 2.4 0 1 1 3.3 2.3c-.7.3-1 .8-1 1.6M12 16.5v.1',
  back: 'M15 5l-7 7 7 7',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15ZM10 20.5h4',
  blocked: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0ZM6 6l12 12',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0ZM12 7.5V12l3 2',
  copy: 'M10.5 8.5h7a2 2 0 0 1 2 2v7.5a2 2 0 0 1 -2 2h-7a2 2 0 0 1 -2 -2v-7.5a2 2 0 0 1 2 -2ZM15.5 5.5a1.5 1.5 0 0 0-1.5-1.5H6a1.5 1.5 0 0 0-1.5 1.5V14a1.5 1.5 0 0 0 1.5 1.5',
  cross: 'M7 7l10 10M17 7L7 17',
  doc: 'M6 3.5h8l4 4V20.5H6ZM14 3.5V8h4M9 12.5h6M9 16h6',
  down: 'M6 9l6 6 6-6',
  'down-file': 'M12 4v10M8 10.5l4 4 4-4M5 19.5h14',
  eye: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6ZM9.4 12a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0Z',
  fresh: 'M12 20v-9M12 12c0-4 2.5-6.5 7-6.5 0 4.5-2.5 6.5-7 6.5ZM12 15c0-3-2-5-6-5 0 3.5 2 5 6 5Z',
  full: 'M14 4h6v6M10 20H4v-6M20 4l-7 7M4 20l7-7',
  half: 'M4 12a8 8 0 1 0 16 0a8 8 0 1 0 -16 0Z',
  hand: 'M8 12V6a1.5 1.5 0 0 1 3 0v5M11 10.5V4.5a1.5 1.5 0 0 1 3 0v6M14 10.5V6.5a1.5 1.5 0 0 1 3 0V14c0 4-2 6.5-5.5 6.5-3 0-4.5-1.5-6-4L4 13.5a1.5 1.5 0 0 1 2.5-1.5L8 13.5',
  hide: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6ZM4 20L20 4',
  key: 'M4 15.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM11 12.5L19.5 4M16 7.5l2.5 2.5',
  lamp: 'M4.5 10.5L12 4l7.5 6.5',
  lock: 'M7 10.5h10a2 2 0 0 1 2 2v5.5a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-5.5a2 2 0 0 1 2 -2ZM8 10.5V8a4 4 0 0 1 8 0v2.5',
  mail: 'M5.5 5.5h13a2 2 0 0 1 2 2v9a2 2 0 0 1 -2 2h-13a2 2 0 0 1 -2 -2v-9a2 2 0 0 1 2 -2ZM4 7.5l8 5.5 8-5.5',
  moon: 'M19 14.5A7.5 7.5 0 0 1 9.5 5 7.5 7.5 0 1 0 19 14.5Z',
  moved: 'M5 6h9l3.5 3.5L14 13H5ZM9 13v7M9 6V3.5',
  near: 'M3.5 12a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0ZM9.5 12a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0Z',
  next: 'M9 5l7 7-7 7',
  note: 'M5 4.5h14v15H5ZM8.5 9h7M8.5 12.5h7M8.5 16h4',
  offline:
    'M4 10.5a12 12 0 0 1 4-2.6M20 10.5a12 12 0 0 0-7.5-3.3M7.5 14a7 7 0 0 1 3-1.6M16.5 14a7 7 0 0 0-1-.8M12 18.2v.1M4 4l16 16',
  open: 'M14 4h6v6M20 4l-9 9M10 5H6a2 2 0 0 0-2 2v11a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2v-4',
  pen: 'M4 20l1-4.5L16 4.5a2 2 0 0 1 3 0l.5.5a2 2 0 0 1 0 3L8.5 19 4 20ZM14 6.5l3.5 3.5',
  people:
    'M5.7 9a3.3 3.3 0 1 0 6.6 0a3.3 3.3 0 1 0 -6.6 0ZM2.5 19.5c.7-3.6 3.2-5 6.5-5s5.8 1.4 6.5 5M15.5 5.9a3.3 3.3 0 0 1 0 6.2M18 14.9c2 .7 3.1 2.2 3.5 4.6',
  person: 'M8.2 8.5a3.8 3.8 0 1 0 7.6 0a3.8 3.8 0 1 0 -7.6 0ZM4.5 20c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5',
  plus: 'M12 5v14M5 12h14',
  refresh: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9M19.5 4.5V9H15',
  save: 'M6 4.5h12V20l-6-4.5L6 20Z',
  search: 'M4.5 10.5a6 6 0 1 0 12 0a6 6 0 1 0 -12 0ZM15 15l5 5',
  shield: 'M12 3.5l7.5 3v5c0 4.5-3 7.5-7.5 9-4.5-1.5-7.5-4.5-7.5-9v-5ZM8.5 12l2.5 2.5 4.5-5',
  today:
    'M8 13a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM3 20h18M12 5.5V4M5.5 8L4.4 6.9M18.5 8l1.1-1.1M4.5 13.5H3M21 13.5h-1.5',
  undo: 'M8.5 5L4.5 9l4 4M5 9h9a5 5 0 0 1 0 10h-4',
  x: 'M6 6l12 12M18 6L6 18',
} as const;

/** A page adds its own. */
const lines: Partial<Record<IconName, string>> = { ...LINES };

export function drawAlso(own: Readonly<Record<PageIcon, string>>): void {
  Object.assign(lines, own);
}

const FILLS: Partial<Record<IconName, string>> = {
  half: 'M12 4a8 8 0 0 0 0 16Z',
  lamp: 'M8.6 15a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0Z',
};
