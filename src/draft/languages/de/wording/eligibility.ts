import type { Wording } from '../../language.ts';

export const ELIGIBILITY = {
  eligible_opening: [
    'Für die Stelle {title}{number} würde ich gern zurückkommen.',
    'Ich habe die Stelle {title}{number} gesehen und möchte gern zurückkommen.',
    'Mich zieht es zurück, für die Stelle {title}{number}.',
    'Mir ist die Stelle {title}{number} aufgefallen, und ich würde gern zurückkommen.',
  ],
  eligible_question: {
    formal: [
      'Können Sie mir sagen, ob eine Wiedereinstellung möglich ist und ob eine Wartezeit gilt?',
      'Spricht aus Ihrer Sicht etwas gegen eine Wiedereinstellung, etwa eine Wartezeit?',
      'Wäre eine Wiedereinstellung nach Ihren Regeln möglich?',
      'Wissen Sie, ob ich wieder eingestellt werden könnte und ob eine Frist gilt?',
    ],
    informal: [
      'Kannst du mir sagen, ob eine Wiedereinstellung möglich ist und ob eine Wartezeit gilt?',
      'Spricht aus deiner Sicht etwas gegen eine Wiedereinstellung, etwa eine Wartezeit?',
      'Wäre eine Wiedereinstellung nach euren Regeln möglich?',
      'Weißt du, ob ich wieder eingestellt werden könnte und ob eine Frist gilt?',
    ],
  },
  eligible_out: {
    formal: [
      'Wenn das nicht bei Ihnen liegt, hilft mir auch der Name der richtigen Person.',
      'Falls jemand anderes zuständig ist, schreibe ich gern dorthin.',
      'Ein kurzes Ja oder Nein genügt mir.',
    ],
    informal: [
      'Wenn das nicht bei dir liegt, hilft mir auch der Name der richtigen Person.',
      'Falls jemand anderes zuständig ist, schreibe ich gern dorthin.',
      'Ein kurzes Ja oder Nein genügt mir.',
    ],
  },
  eligible_more: [
    'Ich frage, bevor ich mich bewerbe, damit ich niemandes Zeit umsonst in Anspruch nehme.',
    'Das würde ich gern vor der Bewerbung wissen, damit ich mich an die Regeln halte.',
  ],
  eligible_soon: ['Es eilt nicht; vielen Dank für die Mühe.', 'Vielen Dank für die Hilfe; es eilt nicht.'],
  eligible_subject: ['Wiedereinstellung: Stelle {title}', 'Frage zur Wiedereinstellung: {title}'],
  eligible_subject_bare: ['Frage zur Wiedereinstellung', 'Wiedereinstellung bei {employer}: eine Frage'],
} satisfies Partial<Wording>;
