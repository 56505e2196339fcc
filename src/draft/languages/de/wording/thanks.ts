import type { Wording } from '../../language.ts';

export const THANKS = {
  thanks_for: {
    formal: [
      'Vielen Dank für das Gespräch über die Stelle {title}.',
      'Danke, dass Sie sich Zeit genommen haben, mit mir über die Stelle {title} zu sprechen.',
      'Für unser Gespräch über die Stelle {title} danke ich Ihnen.',
      'Danke, dass wir über die Stelle {title} sprechen konnten.',
      'Ich möchte Ihnen für das Gespräch über die Stelle {title} danken.',
    ],
    informal: [
      'Vielen Dank für das Gespräch über die Stelle {title}.',
      'Danke, dass du dir Zeit genommen hast, mit mir über die Stelle {title} zu sprechen.',
      'Für unser Gespräch über die Stelle {title} danke ich dir.',
      'Danke, dass wir über die Stelle {title} sprechen konnten.',
      'Ich möchte dir für das Gespräch über die Stelle {title} danken.',
    ],
  },
  thanks_for_bare: {
    formal: [
      'Vielen Dank für das Gespräch über {employer}.',
      'Danke, dass Sie sich Zeit für ein Gespräch über {employer} genommen haben.',
      'Für das Gespräch über {employer} danke ich Ihnen.',
      'Danke, dass wir über {employer} sprechen konnten.',
    ],
    informal: [
      'Vielen Dank für das Gespräch über {employer}.',
      'Danke, dass du dir Zeit für ein Gespräch über {employer} genommen hast.',
      'Für das Gespräch über {employer} danke ich dir.',
      'Danke, dass wir über {employer} sprechen konnten.',
    ],
  },
  thanks_meant: {
    formal: [
      'Ich sehe jetzt klarer, was Sie brauchen.',
      'Es hat mir geholfen, Ihre Sicht zu hören.',
      'Danke auch für Ihre offenen Worte.',
      'Was Sie gesagt haben, nehme ich mit.',
      'Ich habe viel daraus mitgenommen.',
      'Das hat mir sehr geholfen.',
    ],
    informal: [
      'Ich sehe jetzt klarer, was ihr braucht.',
      'Es hat mir geholfen, deine Sicht zu hören.',
      'Danke auch für deine offenen Worte.',
      'Was du gesagt hast, nehme ich mit.',
      'Ich habe viel daraus mitgenommen.',
      'Das hat mir sehr geholfen.',
    ],
  },
  thanks_end: {
    formal: [
      'Wie auch immer Sie sich entscheiden: Das Gespräch hat mich gefreut.',
      'Was auch daraus wird, ich habe gern mit Ihnen gesprochen.',
      'Nehmen Sie sich die Zeit, die Sie brauchen; danke fürs Zuhören.',
      'Ganz gleich, wie es ausgeht: Danke für Ihre Zeit.',
      'Wenn Sie noch etwas von mir brauchen, sagen Sie es gern.',
    ],
    informal: [
      'Wie auch immer du dich entscheidest: Das Gespräch hat mich gefreut.',
      'Was auch daraus wird, ich habe gern mit dir gesprochen.',
      'Nimm dir die Zeit, die du brauchst; danke fürs Zuhören.',
      'Ganz gleich, wie es ausgeht: Danke für deine Zeit.',
      'Wenn du noch etwas von mir brauchst, sag es gern.',
    ],
  },
  thanks_subject_bare: [
    'Danke für das Gespräch über {employer}',
    'Vielen Dank für das Gespräch über {employer}',
  ],
  thanks_subject: [
    'Danke für das Gespräch: {title}',
    'Danke für die Zeit: Stelle {title}',
    'Unser Gespräch: Stelle {title}',
  ],
} satisfies Partial<Wording>;
