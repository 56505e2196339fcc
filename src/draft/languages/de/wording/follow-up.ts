import type { Wording } from '../../language.ts';

export const FOLLOW_UP = {
  again_before: {
    formal: [
      'Ich hatte Ihnen{date} wegen der Stelle {title} und meiner Rückkehr geschrieben.',
      'Ich habe mich{date} wegen der Stelle {title} gemeldet und käme weiterhin gern zurück.',
      'Dass ich gern zurückkäme, für die Stelle {title}, hatte ich{date} geschrieben.',
      'Wegen der Stelle {title} hatte ich Ihnen{date} geschrieben; ich käme noch immer gern zurück.',
      'Ich melde mich noch einmal: Um die Stelle {title} und meine Rückkehr ging es{date} in meiner Nachricht.',
    ],
    informal: [
      'Ich hatte dir{date} wegen der Stelle {title} und meiner Rückkehr geschrieben.',
      'Ich habe mich{date} wegen der Stelle {title} gemeldet und käme weiterhin gern zurück.',
      'Dass ich gern zurückkäme, für die Stelle {title}, hatte ich{date} geschrieben.',
      'Wegen der Stelle {title} hatte ich dir{date} geschrieben; ich käme noch immer gern zurück.',
      'Ich melde mich noch einmal: Um die Stelle {title} und meine Rückkehr ging es{date} in meiner Nachricht.',
    ],
  },
  again_before_bare: {
    formal: [
      'Ich hatte Ihnen{date} wegen einer Rückkehr zu {employer} geschrieben.',
      'Dass ich gern zu {employer} zurückkäme, hatte ich{date} geschrieben.',
    ],
    informal: [
      'Ich hatte dir{date} wegen einer Rückkehr zu {employer} geschrieben.',
      'Dass ich gern zu {employer} zurückkäme, hatte ich{date} geschrieben.',
    ],
  },
  on_day: [' am {day}'],
  again_request: {
    formal: [
      'Hätten Sie diese oder nächste Woche 15 Minuten? Wenn es nicht passt, lasse ich es gern dabei.',
      'Wäre ein Telefonat von 15 Minuten möglich? Ein kurzes Nein ist ebenso willkommen.',
      'Passen Ihnen 15 Minuten in den nächsten Tagen? Wenn nicht, sagen Sie es mir einfach.',
      'Ließen sich 15 Minuten finden? Wenn nicht, ist das in Ordnung.',
      'Darf ich Sie noch einmal um 15 Minuten bitten? Wenn es ein Nein ist, hilft mir auch das.',
    ],
    informal: [
      'Hättest du diese oder nächste Woche 15 Minuten? Wenn es nicht passt, lasse ich es gern dabei.',
      'Wäre ein Telefonat von 15 Minuten möglich? Ein kurzes Nein ist ebenso willkommen.',
      'Passen dir 15 Minuten in den nächsten Tagen? Wenn nicht, sag es mir einfach.',
      'Ließen sich 15 Minuten finden? Wenn nicht, ist das in Ordnung.',
      'Darf ich dich noch einmal um 15 Minuten bitten? Wenn es ein Nein ist, hilft mir auch das.',
    ],
  },
  again_more: [
    'Es eilt nicht, und eine Zeile als Antwort genügt mir.',
    'Eine kurze Antwort reicht völlig, wann immer es passt.',
  ],
  again_subject: ['Noch einmal: Stelle {title}', 'Nachtrag zur Stelle {title}'],
  again_subject_bare: ['Nachtrag: Rückkehr zu {employer}', 'Noch einmal zu {employer}'],
  again_insight: {
    formal: [
      'Ich hatte Sie{date} gefragt, wie Sie das Team heute sehen; ich denke weiter über eine Rückkehr nach.',
      'Sie hatten{date} eine Frage von mir, weil ich über eine Rückkehr nachdenke.',
    ],
    informal: [
      'Ich hatte dich{date} gefragt, wie du das Team heute siehst; ich denke weiter über eine Rückkehr nach.',
      'Du hattest{date} eine Frage von mir, weil ich über eine Rückkehr nachdenke.',
    ],
  },
  again_name: {
    formal: [
      'Ich hatte Sie{date} gefragt, ob ich Sie bei meiner Rückkehr nennen darf.',
      'Wegen meiner Rückkehr und Ihres Namens hatte ich Ihnen{date} geschrieben.',
    ],
    informal: [
      'Ich hatte dich{date} gefragt, ob ich dich bei meiner Rückkehr nennen darf.',
      'Wegen meiner Rückkehr und deines Namens hatte ich dir{date} geschrieben.',
    ],
  },
  again_eligible: {
    formal: [
      'Ich hatte Sie{date} gefragt, ob ich zurückkommen könnte.',
      'Wegen einer möglichen Rückkehr hatte ich Ihnen{date} geschrieben.',
    ],
    informal: [
      'Ich hatte dich{date} gefragt, ob ich zurückkommen könnte.',
      'Wegen einer möglichen Rückkehr hatte ich dir{date} geschrieben.',
    ],
  },
} satisfies Partial<Wording>;
