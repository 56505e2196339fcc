import type { Wording } from '../language.ts';

/** German. Where the reader is addressed, one list says Sie and one says du. */
export const WORDING: Wording = {
  shared_sentence: ['{Told}.', 'Ich denke noch daran: {Told}.', 'Das ist mir geblieben: {Told}.'],
  shared_clause: [
    'Ich weiß noch gut, {told}.',
    'Ich erinnere mich gern daran, {told}.',
    'Mir ist geblieben, {told}.',
    'Ich denke noch gern daran, {told}.',
  ],
  shared_object: [
    'Ich denke noch oft an {told}.',
    'An {told} denke ich noch gern.',
    'Ich erinnere mich gut an {told}.',
    'Ich habe {told} nicht vergessen.',
  ],
  shared_thing: [
    'Was mir geblieben ist: {told}.',
    'Woran ich noch gern denke: {told}.',
    'Eines weiß ich noch gut: {told}.',
  ],

  intent: {
    formal: [
      'Ich habe die Stelle {title}{team} gesehen und würde gern mit Ihnen über eine Rückkehr sprechen.',
      'Sie suchen für die Stelle {title}{team}, und ich würde gern zurückkommen.',
      'Ihre Stelle {title}{team} ist der Grund, warum ich schreibe: Ich möchte gern zurückkommen.',
      'Für die Stelle {title}{team} würde ich gern zu Ihnen zurückkommen.',
      'Über die Stelle {title}{team} und über meine Rückkehr würde ich gern mit Ihnen reden.',
      'Mir ist Ihre Stelle {title}{team} aufgefallen, und ich würde gern zurückkommen.',
      'Ich schreibe Ihnen wegen der Stelle {title}{team}: Ich käme gern zurück.',
      'Ihre Stelle {title}{team} hat mich auf den Gedanken gebracht, Sie nach einer Rückkehr zu fragen.',
    ],
    informal: [
      'Ich habe die Stelle {title}{team} gesehen und würde gern mit dir über eine Rückkehr sprechen.',
      'Ihr sucht für die Stelle {title}{team}, und ich würde gern zurückkommen.',
      'Eure Stelle {title}{team} ist der Grund, warum ich schreibe: Ich möchte gern zurückkommen.',
      'Für die Stelle {title}{team} würde ich gern zu euch zurückkommen.',
      'Über die Stelle {title}{team} und über meine Rückkehr würde ich gern mit dir reden.',
      'Mir ist eure Stelle {title}{team} aufgefallen, und ich würde gern zurückkommen.',
      'Ich schreibe dir wegen der Stelle {title}{team}: Ich käme gern zurück.',
      'Eure Stelle {title}{team} hat mich auf den Gedanken gebracht, dich nach einer Rückkehr zu fragen.',
    ],
  },
  intent_bare: {
    formal: [
      'Ich möchte gern zu {employer} zurückkommen und würde darüber gern mit Ihnen sprechen.',
      'Ich denke über eine Rückkehr zu {employer} nach und wollte Sie danach fragen.',
      'Um es gleich zu sagen: Ich würde gern zu {employer} zurückkommen.',
      'Eine Rückkehr zu {employer} geht mir durch den Kopf, und ich würde gern mit Ihnen darüber reden.',
      'Ich würde gern wieder zu {employer} zurückkommen, wenn Sie einen Platz für mich haben.',
      'Ich schreibe Ihnen, weil ich gern zu {employer} zurückkommen möchte.',
    ],
    informal: [
      'Ich möchte gern zu {employer} zurückkommen und würde darüber gern mit dir sprechen.',
      'Ich denke über eine Rückkehr zu {employer} nach und wollte dich danach fragen.',
      'Um es gleich zu sagen: Ich würde gern zu {employer} zurückkommen.',
      'Eine Rückkehr zu {employer} geht mir durch den Kopf, und ich würde gern mit dir darüber reden.',
      'Ich würde gern wieder zu {employer} zurückkommen, wenn ihr einen Platz für mich habt.',
      'Ich schreibe dir, weil ich gern zu {employer} zurückkommen möchte.',
    ],
  },
  intent_short: [
    'Für die Stelle {title} würde ich gern zurückkommen.',
    'Ich habe die Stelle {title} gesehen und käme gern zurück.',
    'Die Stelle {title} wäre für mich ein Grund zurückzukommen.',
    'Wegen der Stelle {title} möchte ich gern zurückkommen.',
    'Ich möchte gern für die Stelle {title} zurückkommen.',
    'Für die Stelle {title} käme ich gern zurück.',
    'Ich würde gern zurückkommen: Die Stelle {title} passt zu mir.',
  ],
  in_place: [' ({team})'],
  in_team: [' im Bereich {team}'],
  introduction: [
    'Ich war{years} bei {employer} als {chair}{team} tätig.',
    'Bei {employer} habe ich{years} als {chair}{team} gearbeitet.',
    'Kurz zu mir: Ich habe{years} bei {employer} als {chair}{team} gearbeitet.',
    'Ich kenne das Haus von innen: Bei {employer} war ich{years} als {chair}{team} tätig.',
  ],
  introduction_team: [' im Team {team}'],
  years_between: [' von {start} bis {end}'],
  years_in: [' {end}'],
  years_until: [' bis {end}'],
  years_since: [' ab {start}'],
  left_year: [' {year}'],

  leaving_bare: [
    'Gegangen bin ich{year}.',
    'Ich bin{year} gegangen.',
    'Ich bin{year} gegangen; gern erzähle ich mehr dazu.',
  ],
  leaving_sentence: [
    'Gegangen bin ich{year} aus diesem Grund: {Told}.',
    'Warum ich{year} gegangen bin: {Told}.',
    'Ich bin{year} gegangen, kurz gesagt: {Told}.',
  ],
  leaving_infinitive: [
    'Ich bin{year} gegangen, {told}.',
    'Gegangen bin ich{year}, {told}.',
    'Damals bin ich{year} gegangen, {told}.',
    'Als ich{year} gegangen bin, dann nur, {told}.',
    'Der Grund war einfach: Ich bin{year} gegangen, {told}.',
  ],
  leaving_clause: [
    'Ich bin{year} gegangen, {told}.',
    'Gegangen bin ich{year}, {told}.',
    'Kurz gesagt: Ich bin{year} gegangen, {told}.',
  ],
  leaving_object: [
    'Ich bin{year} {told} gegangen.',
    'Gegangen bin ich{year} {told}.',
    'Kurz gesagt: Ich bin{year} {told} gegangen.',
    'Der Grund war einfach: Ich bin{year} {told} gegangen.',
  ],
  leaving_thing: [
    'Warum ich{year} gegangen bin: {told}.',
    'Der Grund, aus dem ich{year} gegangen bin: {told}.',
    'Gegangen bin ich{year}; der Grund war: {told}.',
  ],

  growth_sentence: [
    '{Told}.',
    'Seitdem: {Told}.',
    'In der Zwischenzeit: {Told}.',
    'Was seither kam: {Told}.',
  ],
  growth_past: [
    'Seitdem habe ich {told}.',
    'In der Zwischenzeit habe ich {told}.',
    'Inzwischen habe ich {told}.',
    'Danach habe ich {told}.',
    'In der Zeit danach habe ich {told}.',
    'Seit meinem Weggang habe ich {told}.',
  ],
  growth_thing: [
    'Seitdem dazugekommen: {told}.',
    'Was seitdem war: {told}.',
    'In der Zwischenzeit: {told}.',
    'Neu seit damals: {told}.',
    'Seit meinem Weggang: {told}.',
    'Was ich heute mitbringe: {told}.',
  ],
  added_sentence: ['Eines fehlte noch: {Told}.', 'Das möchte ich ergänzen: {Told}.'],
  added_past: [
    'Was ich noch nicht geschrieben hatte: Ich habe {told}.',
    'Zu ergänzen ist noch: Ich habe {told}.',
    'Eines fehlte noch: Ich habe {told}.',
    'Eines möchte ich noch ergänzen: Ich habe {told}.',
  ],
  added_thing: ['Eines fehlte noch: {told}.', 'Das möchte ich ergänzen: {told}.'],
  win_sentence: ['{Told}.', 'Aus meiner Zeit bei {employer}: {Told}.'],
  win_past: [
    'Bei {employer} habe ich {told}.',
    'In meiner Zeit bei {employer} habe ich {told}.',
    'Damals, bei {employer}, habe ich {told}.',
    'Als ich noch bei {employer} war, habe ich {told}.',
    'In meinen Jahren bei {employer} habe ich {told}.',
  ],
  win_thing: ['Aus meiner Zeit bei {employer}: {told}.', 'Mein Teil bei {employer}: {told}.'],

  fit_one: {
    formal: [
      'Sie suchen {list}; das bringe ich mit.',
      'In Ihrer Ausschreibung steht {list}; das kann ich einbringen.',
      'Was Sie suchen und ich mitbringe: {list}.',
      'Von dem, was Sie suchen, kann ich {list} beisteuern.',
      'Sie brauchen {list}, und das kann ich.',
    ],
    informal: [
      'Ihr sucht {list}; das bringe ich mit.',
      'In eurer Ausschreibung steht {list}; das kann ich einbringen.',
      'Was ihr sucht und ich mitbringe: {list}.',
      'Von dem, was ihr sucht, kann ich {list} beisteuern.',
      'Ihr braucht {list}, und das kann ich.',
    ],
  },
  fit_more: {
    formal: [
      'Sie suchen {list}; das bringe ich mit.',
      'In Ihrer Ausschreibung stehen {list}; das kann ich einbringen.',
      'Was Sie suchen und ich mitbringe: {list}.',
      'Von dem, was Sie suchen, kann ich {list} beisteuern.',
      'Sie brauchen {list}, und das kann ich.',
    ],
    informal: [
      'Ihr sucht {list}; das bringe ich mit.',
      'In eurer Ausschreibung stehen {list}; das kann ich einbringen.',
      'Was ihr sucht und ich mitbringe: {list}.',
      'Von dem, was ihr sucht, kann ich {list} beisteuern.',
      'Ihr braucht {list}, und das kann ich.',
    ],
  },
  commitment_sentence: ['{Told}.', 'Und ganz klar: {Told}.', 'Diesmal gilt: {Told}.'],
  commitment_base: [
    'Ich {told}.',
    'Diesmal gilt: Ich {told}.',
    'Damit es klar ist: Ich {told}.',
    'Und ich {told}.',
    'Eines noch: Ich {told}.',
  ],
  commitment_thing: [
    'Was ich suche: {told}.',
    'Worum es mir geht: {told}.',
    'Diesmal suche ich genau das: {told}.',
    'Wonach ich suche: {told}.',
    'Eines noch: Ich suche {told}.',
  ],

  ask_request: {
    formal: [
      'Hätten Sie in den nächsten Tagen 15 Minuten für ein Telefonat? Wenn ich mich zuerst an die Personalabteilung wenden soll, mache ich das gern.',
      'Könnten wir bald 15 Minuten sprechen? Wenn es nicht passt, genügt mir ein kurzes Nein.',
      'Passt Ihnen nächste Woche ein Gespräch von 15 Minuten? Falls die Personalabteilung der bessere Weg ist, sagen Sie es mir bitte.',
      'Darf ich Sie in den kommenden Tagen für 15 Minuten anrufen? Wenn nicht, ist das auch in Ordnung.',
      'Hätten Sie 15 Minuten Zeit für mich? Ein Nein ist völlig in Ordnung.',
      'Hätten Sie Zeit für ein Gespräch von 15 Minuten? Wenn nicht, sagen Sie es mir einfach.',
      'Wären 15 Minuten am Telefon möglich? Wenn Sie mich lieber an die Personalabteilung verweisen, ist das auch gut.',
      'Darf ich Sie um 15 Minuten bitten? Falls es nicht passt, genügt mir ein kurzes Nein.',
    ],
    informal: [
      'Hättest du in den nächsten Tagen 15 Minuten für ein Telefonat? Wenn ich mich zuerst an die Personalabteilung wenden soll, mache ich das gern.',
      'Könnten wir bald 15 Minuten sprechen? Wenn es nicht passt, genügt mir ein kurzes Nein.',
      'Passt dir nächste Woche ein Gespräch von 15 Minuten? Falls die Personalabteilung der bessere Weg ist, sag es mir einfach.',
      'Darf ich dich in den kommenden Tagen für 15 Minuten anrufen? Wenn nicht, ist das auch in Ordnung.',
      'Hättest du 15 Minuten Zeit für mich? Ein Nein ist völlig in Ordnung.',
      'Hättest du Zeit für ein Gespräch von 15 Minuten? Wenn nicht, sag es mir einfach.',
      'Wären 15 Minuten am Telefon möglich? Wenn du mich lieber an die Personalabteilung verweist, ist das auch gut.',
      'Darf ich dich um 15 Minuten bitten? Falls es nicht passt, genügt mir ein kurzes Nein.',
    ],
  },
  ask_request_short: {
    formal: [
      'Hätten Sie 15 Minuten? Ein Nein ist auch in Ordnung.',
      'Passen Ihnen 15 Minuten? Wenn nicht, kein Problem.',
      'Könnten wir 15 Minuten sprechen? Wenn nicht, auch gut.',
      'Hätten Sie Zeit für 15 Minuten? Wenn nicht, kein Problem.',
      'Darf ich Sie für 15 Minuten anrufen? Ein Nein ist in Ordnung.',
      'Wären 15 Minuten möglich? Wenn nicht, auch gut.',
    ],
    informal: [
      'Hättest du 15 Minuten? Ein Nein ist auch in Ordnung.',
      'Passen dir 15 Minuten? Wenn nicht, kein Problem.',
      'Könnten wir 15 Minuten sprechen? Wenn nicht, auch gut.',
      'Hättest du Zeit für 15 Minuten? Wenn nicht, kein Problem.',
      'Darf ich dich für 15 Minuten anrufen? Ein Nein ist in Ordnung.',
      'Wären 15 Minuten möglich? Wenn nicht, auch gut.',
    ],
  },
  ask_request_spoken: {
    formal: [
      'Hätten Sie diese oder nächste Woche 15 Minuten für mich? Ein Nein ist auch in Ordnung.',
      'Wann würden Ihnen 15 Minuten passen? Und wenn es nicht geht, sagen Sie es mir ruhig.',
      'Können wir uns für 15 Minuten zusammensetzen? Wenn nicht, frage ich gern die Personalabteilung.',
      'Haben Sie diese Woche einmal 15 Minuten für mich? Wenn nicht, ist das auch in Ordnung.',
      'An welchem Tag würden Ihnen 15 Minuten passen? Falls die Personalabteilung zuerst kommt, fange ich gern dort an.',
    ],
    informal: [
      'Hättest du diese oder nächste Woche 15 Minuten für mich? Ein Nein ist auch in Ordnung.',
      'Wann würden dir 15 Minuten passen? Und wenn es nicht geht, sag es mir ruhig.',
      'Können wir uns für 15 Minuten zusammensetzen? Wenn nicht, frage ich gern die Personalabteilung.',
      'Hast du diese Woche einmal 15 Minuten für mich? Wenn nicht, ist das auch in Ordnung.',
      'An welchem Tag würden dir 15 Minuten passen? Falls die Personalabteilung zuerst kommt, fange ich gern dort an.',
    ],
  },
  ask_subject: [
    'Stelle {title}',
    'Zur Stelle {title}',
    'Rückkehr: Stelle {title}',
    'Die Stelle {title}',
    'Rückkehr für die Stelle {title}',
  ],
  ask_subject_bare: [
    'Rückkehr zu {employer}',
    'Zurück zu {employer}: eine Frage',
    'Frage zu einer Rückkehr zu {employer}',
  ],
  ask_more_change: {
    formal: [
      'Sicher hat sich einiges verändert, und ich würde lieber Sie fragen als raten.',
      'Was das Team heute braucht, wissen Sie besser als ich, und genau das würde ich gern hören.',
    ],
    informal: [
      'Sicher hat sich einiges verändert, und ich würde lieber dich fragen als raten.',
      'Was das Team heute braucht, weißt du besser als ich, und genau das würde ich gern hören.',
    ],
  },
  ask_more_cv: {
    formal: [
      'Wenn es hilft, schicke ich Ihnen vorab gern meinen Lebenslauf.',
      'Einen Lebenslauf sende ich Ihnen jederzeit gern.',
    ],
    informal: [
      'Wenn es hilft, schicke ich dir vorab gern meinen Lebenslauf.',
      'Einen Lebenslauf sende ich dir jederzeit gern.',
    ],
  },
  ask_more_granted: {
    formal: [
      'Ich setze nicht voraus, dass es einen Platz für mich gibt; eine offene Antwort hilft mir in jedem Fall.',
      'Vielleicht haben Sie schon jemanden im Blick, und auch das wäre gut zu wissen.',
    ],
    informal: [
      'Ich setze nicht voraus, dass es einen Platz für mich gibt; eine offene Antwort hilft mir in jedem Fall.',
      'Vielleicht hast du schon jemanden im Blick, und auch das wäre gut zu wissen.',
    ],
  },

  hello: {
    formal: [
      'Ich möchte heute um nichts bitten, nur einen Gruß schicken.',
      'Hinter diesen Zeilen steht keine Bitte, nur ein Gruß an Sie.',
      'Ich wollte Ihnen einfach kurz guten Tag sagen.',
      'Ich brauche nichts; ich wollte Sie nur grüßen.',
      'Sie sind mir in den Sinn gekommen, und da wollte ich Ihnen einen Gruß schicken.',
      'Heute habe ich kein Anliegen, nur einen Gruß an Sie.',
    ],
    informal: [
      'Ich möchte heute um nichts bitten, nur einen Gruß schicken.',
      'Hinter diesen Zeilen steht keine Bitte, nur ein Gruß an dich.',
      'Ich wollte dir einfach kurz Hallo sagen.',
      'Ich brauche nichts; ich wollte dich nur grüßen.',
      'Du bist mir in den Sinn gekommen, und da wollte ich dir einen Gruß schicken.',
      'Heute habe ich kein Anliegen, nur einen Gruß an dich.',
    ],
  },
  hello_wish: {
    formal: [
      'Ich hoffe, es geht Ihnen und dem Team gut.',
      'Hoffentlich geht es Ihnen gut, bei der Arbeit und auch sonst.',
      'Ich wünsche Ihnen und den anderen eine gute Zeit.',
      'Ich hoffe, das Jahr meint es gut mit Ihnen.',
      'Ich wünsche Ihnen und dem Team alles Gute.',
      'Hoffentlich läuft es gut bei Ihnen.',
    ],
    informal: [
      'Ich hoffe, es geht dir und dem Team gut.',
      'Hoffentlich geht es dir gut, bei der Arbeit und auch sonst.',
      'Ich wünsche dir und den anderen eine gute Zeit.',
      'Ich hoffe, das Jahr meint es gut mit dir.',
      'Ich wünsche dir und dem Team alles Gute.',
      'Hoffentlich läuft es gut bei euch.',
    ],
  },
  hello_more: {
    formal: [
      'Eine Antwort ist nicht nötig; ich wollte nur, dass Sie wissen, dass ich an Sie gedacht habe.',
      'Schreiben Sie, wenn Ihnen danach ist, und sonst ist es auch gut.',
      'Wenn Sie einmal Lust haben zu erzählen, wie es Ihnen geht, freue ich mich; und sonst ist es auch gut.',
      'Sie müssen nicht antworten; es sollte nur ein freundliches Wort sein.',
    ],
    informal: [
      'Eine Antwort ist nicht nötig; ich wollte nur, dass du weißt, dass ich an dich gedacht habe.',
      'Schreib, wenn dir danach ist, und sonst ist es auch gut.',
      'Wenn du einmal Lust hast zu erzählen, wie es dir geht, freue ich mich; und sonst ist es auch gut.',
      'Du musst nicht antworten; es sollte nur ein freundliches Wort sein.',
    ],
  },
  hello_subject: [
    'Ein Gruß aus der Zeit bei {employer}',
    'Gruß aus der Zeit bei {employer}',
    'Ein kurzer Gruß zu {employer}',
  ],

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

  name_plan: [
    'Ich möchte für die Stelle {title}{team} zurückkommen und schreibe bald denen, die entscheiden.',
    'Ich bewerbe mich um die Stelle {title}{team}, weil ich gern zurückkommen möchte.',
    'Ich plane meine Rückkehr: Es geht um die Stelle {title}{team}.',
    'Ich möchte gern zurückkommen und bewerbe mich auf die Stelle {title}{team}.',
    'Für die Stelle {title}{team} möchte ich zurückkommen und bereite gerade mein Schreiben vor.',
  ],
  name_plan_bare: [
    'Ich möchte zu {employer} zurückkommen und schreibe bald denen, die entscheiden.',
    'Ich plane meine Rückkehr zu {employer}.',
    'Ich werde bei {employer} nach einer Rückkehr fragen.',
    'Ich möchte gern zu {employer} zurückkommen und bereite gerade mein Schreiben vor.',
  ],
  name_question: {
    formal: [
      'Darf ich Ihren Namen nennen?',
      'Dürfte ich schreiben, dass Sie meine Arbeit kennen?',
      'Wäre es Ihnen recht, wenn man Sie nach mir fragt?',
      'Darf ich sagen, dass Sie mit mir gearbeitet haben?',
      'Wären Sie einverstanden, wenn ich Sie als Referenz nenne?',
    ],
    informal: [
      'Darf ich deinen Namen nennen?',
      'Dürfte ich schreiben, dass du meine Arbeit kennst?',
      'Wäre es dir recht, wenn man dich nach mir fragt?',
      'Darf ich sagen, dass du mit mir gearbeitet hast?',
      'Wärst du einverstanden, wenn ich dich als Referenz nenne?',
    ],
  },
  name_out: {
    formal: [
      'Wenn Sie das lieber nicht möchten, ist das in Ordnung, und zwischen uns ändert sich nichts.',
      'Wenn nicht, sagen Sie es einfach; das verstehe ich.',
      'Ein Nein ist auch gut, ich frage nicht nach.',
      'Wenn nicht, ist das völlig in Ordnung.',
      'Falls Ihnen das unangenehm ist, genügt ein kurzes Nein.',
    ],
    informal: [
      'Wenn du das lieber nicht möchtest, ist das in Ordnung, und zwischen uns ändert sich nichts.',
      'Wenn nicht, sag es einfach; das verstehe ich.',
      'Ein Nein ist auch gut, ich frage nicht nach.',
      'Wenn nicht, ist das völlig in Ordnung.',
      'Falls dir das unangenehm ist, genügt ein kurzes Nein.',
    ],
  },
  name_more: {
    formal: [
      'Es wäre eine Zeile in meinem Schreiben, und Sie bekämen sie vorher zu lesen.',
      'Ohne Ihre Zusage mache ich das nicht, und vor einem Anruf hören Sie von mir.',
    ],
    informal: [
      'Es wäre eine Zeile in meinem Schreiben, und du bekämst sie vorher zu lesen.',
      'Ohne deine Zusage mache ich das nicht, und vor einem Anruf hörst du von mir.',
    ],
  },
  name_question_short: {
    formal: [
      'Darf ich Ihren Namen nennen? Ein Nein ist auch gut.',
      'Darf man Sie nach mir fragen? Wenn nicht, kein Problem.',
      'Dürfte ich Sie nennen? Wenn nicht, auch gut.',
      'Darf ich sagen, dass Sie meine Arbeit kennen? Ein Nein ist auch gut.',
    ],
    informal: [
      'Darf ich deinen Namen nennen? Ein Nein ist auch gut.',
      'Darf man dich nach mir fragen? Wenn nicht, kein Problem.',
      'Dürfte ich dich nennen? Wenn nicht, auch gut.',
      'Darf ich sagen, dass du meine Arbeit kennst? Ein Nein ist auch gut.',
    ],
  },
  name_subject: ['Referenz für die Stelle {title}', 'Frage zur Stelle {title}'],
  name_subject_bare: ['Eine Frage zu {employer}', 'Referenz bei {employer}: eine Frage'],

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

  goodbye: {
    formal: [
      'Bevor ich {employer} verlasse, möchte ich Ihnen danken.',
      'Meine Zeit bei {employer} geht zu Ende, und ich möchte Ihnen Danke sagen.',
      'Ich gehe bald von {employer} weg und möchte das nicht tun, ohne Ihnen zu danken.',
      'Zum Abschied von {employer} möchte ich Ihnen danken.',
      'Ich möchte {employer} nicht verlassen, ohne Ihnen Danke zu sagen.',
    ],
    informal: [
      'Bevor ich {employer} verlasse, möchte ich dir danken.',
      'Meine Zeit bei {employer} geht zu Ende, und ich möchte dir Danke sagen.',
      'Ich gehe bald von {employer} weg und möchte das nicht tun, ohne dir zu danken.',
      'Zum Abschied von {employer} möchte ich dir danken.',
      'Ich möchte {employer} nicht verlassen, ohne dir Danke zu sagen.',
    ],
  },
  goodbye_grateful: {
    formal: [
      'Die Arbeit mit Ihnen war gut, und dafür bin ich dankbar.',
      'Ich war froh, Sie an meiner Seite zu haben.',
      'Ich nehme etwas von Ihrer Art zu arbeiten mit.',
      'Mit Ihnen war die Arbeit leichter.',
      'Ich bin dankbar für die Zeit, in der wir zusammen gearbeitet haben.',
    ],
    informal: [
      'Die Arbeit mit dir war gut, und dafür bin ich dankbar.',
      'Ich war froh, dich an meiner Seite zu haben.',
      'Ich nehme etwas von deiner Art zu arbeiten mit.',
      'Mit dir war die Arbeit leichter.',
      'Ich bin dankbar für die Zeit, in der wir zusammen gearbeitet haben.',
    ],
  },
  goodbye_stay: {
    formal: [
      'Ich würde gern mit Ihnen in Verbindung bleiben und wünsche Ihnen und dem Team alles Gute.',
      'Ihnen und den anderen alles Gute; ich hoffe, wir hören voneinander.',
      'Lassen Sie uns in Verbindung bleiben; ich wünsche Ihnen und dem Team eine gute Zeit.',
      'Ich freue mich, wenn ich ab und zu von Ihnen höre, und wünsche dem Team alles Gute.',
      'Ich hoffe, dass sich unsere Wege wieder kreuzen, und wünsche Ihnen alles Gute.',
    ],
    informal: [
      'Ich würde gern mit dir in Verbindung bleiben und wünsche dir und dem Team alles Gute.',
      'Dir und den anderen alles Gute; ich hoffe, wir hören voneinander.',
      'Lass uns in Verbindung bleiben; ich wünsche dir und dem Team eine gute Zeit.',
      'Ich freue mich, wenn ich ab und zu von dir höre, und wünsche dem Team alles Gute.',
      'Ich hoffe, dass sich unsere Wege wieder kreuzen, und wünsche dir alles Gute.',
    ],
  },
  goodbye_subject: ['Danke für die Zeit bei {employer}', 'Abschied von {employer}, und danke'],
  ask_request_recruiter: {
    formal: [
      'Hätten Sie in den nächsten Tagen 15 Minuten für ein Telefonat? Falls jemand anderes zuständig ist, nennen Sie mir gern den Namen.',
      'Könnten wir bald 15 Minuten sprechen? Wenn ich mich zuerst bewerben soll, mache ich das gern.',
      'Passt Ihnen nächste Woche ein Gespräch von 15 Minuten? Wenn nicht, genügt mir ein kurzes Nein.',
      'Darf ich Sie für 15 Minuten anrufen? Falls es einen besseren Weg gibt, sagen Sie es mir bitte.',
    ],
    informal: [
      'Hättest du in den nächsten Tagen 15 Minuten für ein Telefonat? Falls jemand anderes zuständig ist, nenn mir gern den Namen.',
      'Könnten wir bald 15 Minuten sprechen? Wenn ich mich zuerst bewerben soll, mache ich das gern.',
      'Passt dir nächste Woche ein Gespräch von 15 Minuten? Wenn nicht, genügt mir ein kurzes Nein.',
      'Darf ich dich für 15 Minuten anrufen? Falls es einen besseren Weg gibt, sag es mir bitte.',
    ],
  },
  hello_subject_team: ['Gruß aus der Zeit im Team {team}', 'Kurzer Gruß ans Team {team}'],
  repair_subject_team: ['Mein Abschied vom Team {team}', 'Zu meinem Abschied vom Team {team}'],
  goodbye_subject_team: ['Danke für die Zeit im Team {team}', 'Abschied vom Team {team}, und danke'],
  thanks_subject: [
    'Danke für das Gespräch: {title}',
    'Danke für die Zeit: Stelle {title}',
    'Unser Gespräch: Stelle {title}',
  ],
  update_subject: ['Kurz zum Stand: {title}', 'Neues zur Stelle {title}', 'Stand der Dinge: Stelle {title}'],
  kept_sentence: ['{Told}.', 'Das bleibt mir: {Told}.'],
  kept_clause: ['Ich werde nicht vergessen, {told}.', 'Mir wird bleiben, {told}.'],
  kept_object: [
    'An {told} werde ich gern zurückdenken.',
    'Ich werde {told} nicht vergessen.',
    'Ich werde noch oft an {told} denken.',
  ],
  kept_thing: ['Was mir bleibt: {told}.', 'Das nehme ich mit: {told}.', 'Eines vergesse ich nicht: {told}.'],
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
};
