import type { Wording } from '../../language.ts';

export const CLOSE_OUT = {
  close_thanks: {
    formal: [
      'Danke, dass Sie mich für die Stelle {title} in Betracht gezogen haben.',
      'Vielen Dank für Ihre Zeit rund um die Stelle {title}.',
      'Danke, dass Sie bei der Stelle {title} an mich gedacht haben.',
      'Für Ihre Zeit und die Stelle {title} danke ich Ihnen.',
      'Ich danke Ihnen, dass ich für die Stelle {title} in Frage kam.',
    ],
    informal: [
      'Danke, dass du mich für die Stelle {title} in Betracht gezogen hast.',
      'Vielen Dank für deine Zeit rund um die Stelle {title}.',
      'Danke, dass du bei der Stelle {title} an mich gedacht hast.',
      'Für deine Zeit und die Stelle {title} danke ich dir.',
      'Ich danke dir, dass ich für die Stelle {title} in Frage kam.',
    ],
  },
  close_thanks_bare: {
    formal: [
      'Danke, dass Sie über meine Rückkehr zu {employer} nachgedacht haben.',
      'Vielen Dank für Ihre Zeit und Ihr Ohr in Sachen {employer}.',
    ],
    informal: [
      'Danke, dass du über meine Rückkehr zu {employer} nachgedacht hast.',
      'Vielen Dank für deine Zeit und dein Ohr in Sachen {employer}.',
    ],
  },
  close_peace: [
    'Diesmal hat es nicht geklappt, und das ist in Ordnung.',
    'Es sollte diesmal nicht sein, und das ist in Ordnung.',
    'Für jetzt ist es ein Nein, und das verstehe ich gut.',
    'Dieses Mal wird es nichts, und das verstehe ich.',
    'Es ist ein Nein geworden, und ich danke trotzdem.',
  ],
  close_wish: {
    formal: [
      'Ich wünsche Ihnen und dem Team alles Gute und hoffe, dass sich unsere Wege wieder kreuzen.',
      'Ihnen und den anderen ein gutes Jahr; über ein Zeichen von Ihnen freue ich mich immer.',
      'Ich wünsche Ihnen viel Erfolg und freue mich, wenn wir in Verbindung bleiben.',
      'Alles Gute für Sie und das Team, bis sich unsere Wege wieder kreuzen.',
      'Ich hoffe, es geht gut weiter bei Ihnen, und freue mich, von Ihnen zu hören.',
    ],
    informal: [
      'Ich wünsche dir und dem Team alles Gute und hoffe, dass sich unsere Wege wieder kreuzen.',
      'Dir und den anderen ein gutes Jahr; über ein Zeichen von dir freue ich mich immer.',
      'Ich wünsche dir viel Erfolg und freue mich, wenn wir in Verbindung bleiben.',
      'Alles Gute für dich und das Team, bis sich unsere Wege wieder kreuzen.',
      'Ich hoffe, es geht gut weiter bei euch, und freue mich, von dir zu hören.',
    ],
  },
  close_subject: ['Danke: Stelle {title}', 'Mein Dank: Stelle {title}'],
  close_subject_bare: ['Danke und alles Gute, {employer}', 'Mein Dank an {employer}'],
  close_help: {
    formal: [
      'Vielen Dank für Ihre Hilfe rund um die Stelle {title}.',
      'Danke, dass Sie mir bei der Stelle {title} geholfen haben.',
      'Für Ihre Hilfe und die Stelle {title} möchte ich Ihnen danken.',
    ],
    informal: [
      'Vielen Dank für deine Hilfe rund um die Stelle {title}.',
      'Danke, dass du mir bei der Stelle {title} geholfen hast.',
      'Für deine Hilfe rund um die Stelle {title} möchte ich dir danken.',
    ],
  },
  close_help_bare: {
    formal: [
      'Danke, dass Sie mir bei meinem Wunsch nach einer Rückkehr geholfen haben.',
      'Vielen Dank für Ihre Hilfe bei meinem Weg zurück zu {employer}.',
    ],
    informal: [
      'Danke, dass du mir bei meinem Wunsch nach einer Rückkehr geholfen hast.',
      'Vielen Dank für deine Hilfe bei meinem Weg zurück zu {employer}.',
    ],
  },
} satisfies Partial<Wording>;
