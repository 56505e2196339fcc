import type { Wording } from '../../language.ts';

export const INSIGHT = {
  insight_looking: {
    formal: [
      'Ich habe die Stelle {title}{team} gesehen und denke über eine Rückkehr nach.',
      'Wegen der Stelle {title}{team} denke ich daran, zurückzukommen.',
      'Die Stelle {title}{team} bringt mich ins Überlegen, ob ich zurückkommen soll.',
      'Mir ist die Stelle {title}{team} aufgefallen, und ich überlege, ob ich zurückkomme.',
      'Für die Stelle {title}{team} denke ich über eine Rückkehr nach.',
    ],
    informal: [
      'Ich habe die Stelle {title}{team} gesehen und denke über eine Rückkehr nach.',
      'Wegen der Stelle {title}{team} denke ich daran, zurückzukommen.',
      'Die Stelle {title}{team} bringt mich ins Überlegen, ob ich zurückkommen soll.',
      'Mir ist die Stelle {title}{team} aufgefallen, und ich überlege, ob ich zurückkomme.',
      'Für die Stelle {title}{team} denke ich über eine Rückkehr nach.',
    ],
  },
  insight_looking_bare: [
    'Ich denke über eine Rückkehr zu {employer} nach.',
    'Ich überlege, ob ich zu {employer} zurückkommen soll.',
    'Eine Rückkehr zu {employer} geht mir durch den Kopf.',
    'In letzter Zeit denke ich über eine Rückkehr zu {employer} nach.',
  ],
  insight_question: {
    formal: [
      'Wie arbeitet das Team heute, aus Ihrer Sicht?',
      'Was hat sich seither am meisten verändert?',
      'Was würden Sie heute wissen wollen, bevor Sie in das Team kämen?',
      'Was ist heute anders als zu meiner Zeit?',
      'Wie geht es dem Team heute, von innen gesehen?',
      'Was sollte ich über das Team heute wissen?',
    ],
    informal: [
      'Wie arbeitet das Team heute, aus deiner Sicht?',
      'Was hat sich seither am meisten verändert?',
      'Was würdest du heute wissen wollen, bevor du in das Team kämst?',
      'Was ist heute anders als zu meiner Zeit?',
      'Wie geht es dem Team heute, von innen gesehen?',
      'Was sollte ich über das Team heute wissen?',
    ],
  },
  insight_out: {
    formal: [
      'Ein, zwei Sätze genügen, und wenn Sie lieber nichts sagen möchten, ist das in Ordnung.',
      'Ein paar Worte helfen mir sehr; wenn es nicht passt, kein Problem.',
      'Halten Sie es so kurz, wie Sie möchten; wenn nicht, auch gut.',
      'Eine Zeile reicht mir; wenn Sie lieber nichts sagen, verstehe ich das.',
      'Wenn Sie dazu nichts sagen können, ist das völlig in Ordnung.',
    ],
    informal: [
      'Ein, zwei Sätze genügen, und wenn du lieber nichts sagen möchtest, ist das in Ordnung.',
      'Ein paar Worte helfen mir sehr; wenn es nicht passt, kein Problem.',
      'Halte es so kurz, wie du möchtest; wenn nicht, auch gut.',
      'Eine Zeile reicht mir; wenn du lieber nichts sagst, verstehe ich das.',
      'Wenn du dazu nichts sagen kannst, ist das völlig in Ordnung.',
    ],
  },
  insight_question_short: {
    formal: [
      'Wie ist es heute bei Ihnen? Wenn Sie lieber nichts sagen, kein Problem.',
      'Was sollte ich wissen? Wenn Sie lieber nicht möchten, kein Problem.',
      'Was hat sich verändert? Wenn Sie lieber nichts sagen, kein Problem.',
      'Wie geht es dem Team? Wenn Sie lieber nichts sagen, auch gut.',
    ],
    informal: [
      'Wie ist es heute bei euch? Wenn du lieber nichts sagst, kein Problem.',
      'Was sollte ich wissen? Wenn du lieber nicht magst, kein Problem.',
      'Was hat sich verändert? Wenn du lieber nichts sagst, kein Problem.',
      'Wie geht es dem Team? Wenn du lieber nichts sagst, auch gut.',
    ],
  },
  insight_subject: ['Eine Frage zur Stelle {title}', 'Kurze Frage: Stelle {title}'],
  insight_subject_bare: ['Eine Frage zu {employer} heute', 'Wie ist es bei {employer}'],
  insight_more: {
    formal: [
      'Ich frage Sie, weil Sie das Haus von innen kennen, wie es heute ist.',
      'Ich höre es lieber von Ihnen, als dass ich von außen rate.',
      'Ihre Sicht würde mir bei der Entscheidung helfen.',
    ],
    informal: [
      'Ich frage dich, weil du das Haus von innen kennst, wie es heute ist.',
      'Ich höre es lieber von dir, als dass ich von außen rate.',
      'Deine Sicht würde mir bei der Entscheidung helfen.',
    ],
  },
  insight_private: {
    formal: ['Was Sie mir sagen, bleibt unter uns.', 'Ich behalte für mich, was Sie mir erzählen.'],
    informal: ['Was du mir sagst, bleibt unter uns.', 'Ich behalte für mich, was du mir erzählst.'],
  },
} satisfies Partial<Wording>;
