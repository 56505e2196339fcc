import type { Wording } from '../../language.ts';

/** To an employer where the user never worked: no coming back, no time together, nothing that has changed since. */
export const FIRST = {
  first_introduction: [
    'Kurz zu mir: Ich habe{years} bei {employer} als {chair} gearbeitet.',
    'Zu meiner Person: Bei {employer} war ich{years} als {chair} tätig.',
    'Ich war{years} bei {employer} als {chair} tätig.',
  ],
  first_introduction_now: [
    'Kurz zu mir: Ich arbeite bei {employer} als {chair}.',
    'Zu meiner Person: Bei {employer} bin ich als {chair} tätig.',
    'Ich arbeite bei {employer} als {chair}.',
  ],
  first_intent: {
    formal: [
      'Ich habe die Stelle {title}{team} gesehen und würde gern mit Ihnen darüber sprechen.',
      'Ich schreibe Ihnen wegen der Stelle {title}{team}: Ich würde mich gern bewerben.',
      'Mir ist Ihre Stelle {title}{team} aufgefallen, und ich würde gern mehr darüber erfahren.',
      'Über die Stelle {title}{team} würde ich gern mit Ihnen reden.',
      'Ihre Stelle {title}{team} ist der Grund, warum ich schreibe: Ich möchte mich gern bewerben.',
    ],
    informal: [
      'Ich habe die Stelle {title}{team} gesehen und würde gern mit dir darüber sprechen.',
      'Ich schreibe dir wegen der Stelle {title}{team}: Ich würde mich gern bewerben.',
      'Mir ist eure Stelle {title}{team} aufgefallen, und ich würde gern mehr darüber erfahren.',
      'Über die Stelle {title}{team} würde ich gern mit dir reden.',
      'Eure Stelle {title}{team} ist der Grund, warum ich schreibe: Ich möchte mich gern bewerben.',
    ],
  },
  first_intent_bare: {
    formal: [
      'Ich würde gern bei {employer} arbeiten und darüber mit Ihnen sprechen.',
      'Um es gleich zu sagen: Ich würde gern bei {employer} arbeiten.',
      'Ich schreibe Ihnen, weil ich gern bei {employer} arbeiten möchte.',
      'Ich denke daran, mich bei {employer} zu bewerben, und wollte Sie danach fragen.',
    ],
    informal: [
      'Ich würde gern bei {employer} arbeiten und darüber mit dir sprechen.',
      'Um es gleich zu sagen: Ich würde gern bei {employer} arbeiten.',
      'Ich schreibe dir, weil ich gern bei {employer} arbeiten möchte.',
      'Ich denke daran, mich bei {employer} zu bewerben, und wollte dich danach fragen.',
    ],
  },
  first_intent_short: [
    'Ich würde gern über die Stelle {title} sprechen.',
    'Ich habe die Stelle {title} gesehen und wüsste gern mehr.',
    'Um die Stelle {title} würde ich mich gern bewerben.',
    'Die Stelle {title} ist mir aufgefallen.',
    'Ich würde mich gern bewerben: Die Stelle {title} passt zu mir.',
  ],
  first_ask_subject: [
    'Stelle {title}',
    'Zur Stelle {title}',
    'Die Stelle {title}',
    'Eine Frage zur Stelle {title}',
    'Bewerbung um die Stelle {title}',
  ],
  first_ask_subject_bare: [
    'Eine Frage zu {employer}',
    'Meine Frage zu {employer}',
    'Eine Bewerbung bei {employer}',
  ],
  first_ask_more_change: {
    formal: [
      'Was das Team heute braucht, wissen Sie besser als ich, und genau das würde ich gern hören.',
      'Ich kenne das Haus nur von außen und würde lieber Sie fragen als raten.',
    ],
    informal: [
      'Was das Team heute braucht, weißt du besser als ich, und genau das würde ich gern hören.',
      'Ich kenne das Haus nur von außen und würde lieber dich fragen als raten.',
    ],
  },
  first_hello_subject: [
    'Ein kurzer Gruß zu {employer}',
    'Ein Gruß zu {employer}',
    'Viele Grüße zu {employer}',
  ],
  first_insight_looking: [
    'Ich habe die Stelle {title}{team} gesehen und überlege, mich zu bewerben.',
    'Mir ist die Stelle {title}{team} aufgefallen, und ich überlege, ob ich mich bewerbe.',
    'Bei der Stelle {title}{team} denke ich an eine Bewerbung.',
    'Ich denke daran, mich um die Stelle {title}{team} zu bewerben.',
  ],
  first_insight_looking_bare: [
    'Ich überlege, mich bei {employer} zu bewerben.',
    'Ich denke daran, bei {employer} zu arbeiten.',
    'In letzter Zeit denke ich an eine Bewerbung bei {employer}.',
  ],
  first_insight_question: {
    formal: [
      'Wie arbeitet das Team heute, aus Ihrer Sicht?',
      'Was würden Sie wissen wollen, bevor Sie in das Team kämen?',
      'Wie geht es dem Team heute, von innen gesehen?',
      'Was sollte ich über das Team wissen?',
    ],
    informal: [
      'Wie arbeitet das Team heute, aus deiner Sicht?',
      'Was würdest du wissen wollen, bevor du in das Team kämst?',
      'Wie geht es dem Team heute, von innen gesehen?',
      'Was sollte ich über das Team wissen?',
    ],
  },
  first_insight_question_short: {
    formal: [
      'Wie ist es heute bei Ihnen? Wenn Sie lieber nichts sagen, kein Problem.',
      'Was sollte ich wissen? Wenn Sie lieber nicht möchten, kein Problem.',
      'Wie geht es dem Team? Wenn Sie lieber nichts sagen, auch gut.',
    ],
    informal: [
      'Wie ist es heute bei euch? Wenn du lieber nichts sagst, kein Problem.',
      'Was sollte ich wissen? Wenn du lieber nicht magst, kein Problem.',
      'Wie geht es dem Team? Wenn du lieber nichts sagst, auch gut.',
    ],
  },
  first_name_plan: [
    'Ich bewerbe mich um die Stelle {title}{team}.',
    'Ich möchte mich gern um die Stelle {title}{team} bewerben.',
    'Für die Stelle {title}{team} bereite ich gerade mein Schreiben vor.',
    'Es geht um die Stelle {title}{team}: Ich schreibe bald denen, die entscheiden.',
  ],
  first_name_plan_bare: [
    'Ich möchte bei {employer} arbeiten und schreibe bald denen, die entscheiden.',
    'Ich werde mich bei {employer} bewerben.',
    'Ich möchte gern bei {employer} arbeiten und bereite gerade mein Schreiben vor.',
  ],
  first_again_before: {
    formal: [
      'Ich hatte Ihnen{date} wegen der Stelle {title} geschrieben.',
      'Wegen der Stelle {title} habe ich mich{date} gemeldet und würde weiterhin gern mit Ihnen sprechen.',
      'Ich melde mich noch einmal: Um die Stelle {title} ging es{date} in meiner Nachricht.',
    ],
    informal: [
      'Ich hatte dir{date} wegen der Stelle {title} geschrieben.',
      'Wegen der Stelle {title} habe ich mich{date} gemeldet und würde weiterhin gern mit dir sprechen.',
      'Ich melde mich noch einmal: Um die Stelle {title} ging es{date} in meiner Nachricht.',
    ],
  },
  first_again_before_bare: {
    formal: [
      'Ich hatte Ihnen{date} geschrieben, dass ich gern bei {employer} arbeiten würde.',
      'Wegen einer Stelle bei {employer} hatte ich Ihnen{date} geschrieben.',
    ],
    informal: [
      'Ich hatte dir{date} geschrieben, dass ich gern bei {employer} arbeiten würde.',
      'Wegen einer Stelle bei {employer} hatte ich dir{date} geschrieben.',
    ],
  },
  first_again_subject_bare: ['Noch einmal zu {employer}', 'Nachtrag: Arbeiten bei {employer}'],
  first_again_insight: {
    formal: [
      'Ich hatte Sie{date} gefragt, wie Sie das Team sehen; ich denke weiter an eine Bewerbung.',
      'Sie hatten{date} eine Frage von mir, weil ich mich bewerben möchte.',
    ],
    informal: [
      'Ich hatte dich{date} gefragt, wie du das Team siehst; ich denke weiter an eine Bewerbung.',
      'Du hattest{date} eine Frage von mir, weil ich mich bewerben möchte.',
    ],
  },
  first_again_name: {
    formal: [
      'Ich hatte Sie{date} gefragt, ob ich Sie bei meiner Bewerbung nennen darf.',
      'Wegen meiner Bewerbung und Ihres Namens hatte ich Ihnen{date} geschrieben.',
    ],
    informal: [
      'Ich hatte dich{date} gefragt, ob ich dich bei meiner Bewerbung nennen darf.',
      'Wegen meiner Bewerbung und deines Namens hatte ich dir{date} geschrieben.',
    ],
  },
  first_update_news_bare: {
    formal: [
      'Kurz zum Stand: Ich hoffe weiterhin auf eine Stelle bei {employer}.',
      'Damit Sie es von mir hören: Ich möchte nach wie vor gern bei {employer} arbeiten.',
      'Neues von mir: Ich hoffe noch immer auf einen Platz bei {employer}.',
    ],
    informal: [
      'Kurz zum Stand: Ich hoffe weiterhin auf eine Stelle bei {employer}.',
      'Damit du es von mir hörst: Ich möchte nach wie vor gern bei {employer} arbeiten.',
      'Neues von mir: Ich hoffe noch immer auf einen Platz bei {employer}.',
    ],
  },
  first_close_thanks_bare: {
    formal: [
      'Vielen Dank für Ihre Zeit und Ihr Ohr in Sachen {employer}.',
      'Danke, dass Sie sich für meine Frage Zeit genommen haben.',
    ],
    informal: [
      'Vielen Dank für deine Zeit und dein Ohr in Sachen {employer}.',
      'Danke, dass du dir für meine Frage Zeit genommen hast.',
    ],
  },
  first_close_help_bare: {
    formal: [
      'Vielen Dank für Ihre Hilfe in Sachen {employer}.',
      'Danke, dass Sie mir bei meiner Frage zu {employer} geholfen haben.',
    ],
    informal: [
      'Vielen Dank für deine Hilfe in Sachen {employer}.',
      'Danke, dass du mir bei meiner Frage zu {employer} geholfen hast.',
    ],
  },
} satisfies Partial<Wording>;
