import type { Wording } from '../../language.ts';

export const ASK = {
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
} satisfies Partial<Wording>;
