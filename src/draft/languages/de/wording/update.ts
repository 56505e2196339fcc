import type { Wording } from '../../language.ts';

export const UPDATE = {
  update_news: {
    formal: [
      'Kurz zum Stand: Ich bewerbe mich um die Stelle {title}.',
      'Damit Sie es von mir hören: Ich versuche es mit der Stelle {title}.',
      'Ein kurzes Zeichen von mir: Es geht um die Stelle {title}, und ich bin dabei.',
      'Sie sollen wissen, wie es steht: Ich bewerbe mich um die Stelle {title}.',
      'Neues von mir: Ich bewerbe mich um die Stelle {title}.',
    ],
    informal: [
      'Kurz zum Stand: Ich bewerbe mich um die Stelle {title}.',
      'Damit du es von mir hörst: Ich versuche es mit der Stelle {title}.',
      'Ein kurzes Zeichen von mir: Es geht um die Stelle {title}, und ich bin dabei.',
      'Du sollst wissen, wie es steht: Ich bewerbe mich um die Stelle {title}.',
      'Neues von mir: Ich bewerbe mich um die Stelle {title}.',
    ],
  },
  update_news_bare: {
    formal: [
      'Kurz zum Stand: Ich hoffe weiterhin auf eine Rückkehr zu {employer}.',
      'Damit Sie es von mir hören: Ich möchte nach wie vor zu {employer} zurück.',
      'Neues von mir: Ich hoffe noch immer auf eine Rückkehr zu {employer}.',
    ],
    informal: [
      'Kurz zum Stand: Ich hoffe weiterhin auf eine Rückkehr zu {employer}.',
      'Damit du es von mir hörst: Ich möchte nach wie vor zu {employer} zurück.',
      'Neues von mir: Ich hoffe noch immer auf eine Rückkehr zu {employer}.',
    ],
  },
  update_thanks: {
    formal: [
      'Danke, dass Sie mir dabei zur Seite stehen.',
      'Vielen Dank für Ihre Hilfe dabei.',
      'Ihre Unterstützung bedeutet mir viel.',
      'Danke, dass ich auf Sie zählen kann.',
      'Es hilft mir, Sie an meiner Seite zu wissen.',
    ],
    informal: [
      'Danke, dass du mir dabei zur Seite stehst.',
      'Vielen Dank für deine Hilfe dabei.',
      'Deine Unterstützung bedeutet mir viel.',
      'Danke, dass ich auf dich zählen kann.',
      'Es hilft mir, dich an meiner Seite zu wissen.',
    ],
  },
  update_promise: {
    formal: [
      'Wie es ausgeht, erfahren Sie von mir.',
      'Sobald ich mehr weiß, melde ich mich bei Ihnen.',
      'Sie müssen nichts tun; ich schreibe, wenn es entschieden ist.',
      'Ich halte Sie auf dem Laufenden, so oder so.',
      'Sobald es entschieden ist, hören Sie von mir.',
    ],
    informal: [
      'Wie es ausgeht, erfährst du von mir.',
      'Sobald ich mehr weiß, melde ich mich bei dir.',
      'Du musst nichts tun; ich schreibe, wenn es entschieden ist.',
      'Ich halte dich auf dem Laufenden, so oder so.',
      'Sobald es entschieden ist, hörst du von mir.',
    ],
  },
  update_subject_bare: ['Kurz zum Stand bei {employer}', 'Neues zu meinen {employer}-Plänen'],
  update_subject: ['Kurz zum Stand: {title}', 'Neues zur Stelle {title}', 'Stand der Dinge: Stelle {title}'],
} satisfies Partial<Wording>;
