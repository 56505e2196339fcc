import type { Wording } from '../../language.ts';

export const USE_MY_NAME = {
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
} satisfies Partial<Wording>;
