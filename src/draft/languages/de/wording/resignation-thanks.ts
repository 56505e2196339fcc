import type { Wording } from '../../language.ts';

export const RESIGNATION_THANKS = {
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
  goodbye_subject_team: ['Danke für die Zeit im Team {team}', 'Abschied vom Team {team}, und danke'],
} satisfies Partial<Wording>;
