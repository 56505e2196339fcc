import type { Wording } from '../../language.ts';

export const REPAIR = {
  apology: {
    formal: [
      'Es tut mir leid, wie ich gegangen bin.',
      'Ich möchte mich bei Ihnen für die Art entschuldigen, wie ich gegangen bin.',
      'Ich schulde Ihnen eine Entschuldigung dafür, wie ich gegangen bin.',
      'Für die Art meines Abschieds möchte ich Sie um Entschuldigung bitten.',
      'Dass ich so gegangen bin, tut mir leid.',
    ],
    informal: [
      'Es tut mir leid, wie ich gegangen bin.',
      'Ich möchte mich bei dir für die Art entschuldigen, wie ich gegangen bin.',
      'Ich schulde dir eine Entschuldigung dafür, wie ich gegangen bin.',
      'Für die Art meines Abschieds möchte ich dich um Entschuldigung bitten.',
      'Dass ich so gegangen bin, tut mir leid.',
    ],
  },
  apology_more: {
    formal: [
      'Das hätte ich besser machen müssen, und das liegt an mir.',
      'Sie hätten einen besseren Abschied verdient, und das weiß ich.',
      'Heute würde ich es anders machen.',
      'Es war mein Fehler, und ich suche keine Ausrede.',
      'Sie und die anderen hatten das nicht verdient.',
    ],
    informal: [
      'Das hätte ich besser machen müssen, und das liegt an mir.',
      'Du hättest einen besseren Abschied verdient, und das weiß ich.',
      'Heute würde ich es anders machen.',
      'Es war mein Fehler, und ich suche keine Ausrede.',
      'Du und die anderen hattet das nicht verdient.',
    ],
  },
  repair_good: {
    formal: [
      'Die guten Tage zählen für mich mehr als die letzten, und ich wollte, dass Sie das wissen.',
      'Das Ende ändert nichts daran, wie sehr ich unsere Arbeit schätze.',
      'Ich wollte nicht, dass das Ende alles ist, was Sie von mir hören.',
      'Ich denke gut an unsere gemeinsame Zeit, und ich wollte, dass Sie es wissen.',
      'Das Gute aus dieser Zeit bleibt für mich, und ich hoffe, auch für Sie.',
    ],
    informal: [
      'Die guten Tage zählen für mich mehr als die letzten, und ich wollte, dass du das weißt.',
      'Das Ende ändert nichts daran, wie sehr ich unsere Arbeit schätze.',
      'Ich wollte nicht, dass das Ende alles ist, was du von mir hörst.',
      'Ich denke gut an unsere gemeinsame Zeit, und ich wollte, dass du es weißt.',
      'Das Gute aus dieser Zeit bleibt für mich, und ich hoffe, auch für dich.',
    ],
  },
  repair_nothing: {
    formal: [
      'Ich bitte um nichts, und Sie müssen nicht antworten. Ich wollte nur, dass Sie es wissen.',
      'Eine Antwort erwarte ich nicht; es war mir nur wichtig, es Ihnen zu sagen.',
      'Ich möchte nichts von Ihnen, auch keine Antwort; ich wollte es nur sagen.',
      'Das braucht keine Antwort. Ich wollte nur, dass Sie es von mir hören.',
      'Sie schulden mir nichts; mir lag nur daran, es einmal zu sagen.',
    ],
    informal: [
      'Ich bitte um nichts, und du musst nicht antworten. Ich wollte nur, dass du es weißt.',
      'Eine Antwort erwarte ich nicht; es war mir nur wichtig, es dir zu sagen.',
      'Ich möchte nichts von dir, auch keine Antwort; ich wollte es nur sagen.',
      'Das braucht keine Antwort. Ich wollte nur, dass du es von mir hörst.',
      'Du schuldest mir nichts; mir lag nur daran, es einmal zu sagen.',
    ],
  },
  repair_more: [
    'Ich weiß, dass ein paar Zeilen es nicht ungeschehen machen, aber spät gesagt ist besser als nie gesagt.',
    'Das kommt spät, und doch möchte ich es lieber spät sagen als gar nicht.',
  ],
  repair_late: {
    formal: [
      'Wenn Sie einmal darüber sprechen möchten, bin ich gern dazu bereit.',
      'Falls Sie mir dazu etwas sagen möchten, höre ich gern zu.',
    ],
    informal: [
      'Wenn du einmal darüber sprechen möchtest, bin ich gern dazu bereit.',
      'Falls du mir dazu etwas sagen möchtest, höre ich gern zu.',
    ],
  },
  repair_subject: ['Mein Abschied von {employer}', 'Wie ich {employer} verlassen habe'],
  repair_subject_team: ['Mein Abschied vom Team {team}', 'Zu meinem Abschied vom Team {team}'],
} satisfies Partial<Wording>;
