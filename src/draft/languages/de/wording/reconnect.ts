import type { Wording } from '../../language.ts';

export const RECONNECT = {
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
      'Eine Antwort braucht es nicht; Sie sollten nur wissen, dass ich an Sie gedacht habe.',
      'Schreiben Sie, wenn Ihnen danach ist, und sonst ist es auch gut.',
      'Wenn Sie einmal Lust haben zu erzählen, wie es Ihnen geht, freue ich mich; und sonst ist es auch gut.',
      'Eine Antwort hat Zeit und muss nicht sein; ich wollte Ihnen nur kurz zuwinken.',
    ],
    informal: [
      'Eine Antwort braucht es nicht; du solltest nur wissen, dass ich an dich gedacht habe.',
      'Schreib, wenn dir danach ist, und sonst ist es auch gut.',
      'Wenn du einmal Lust hast zu erzählen, wie es dir geht, freue ich mich; und sonst ist es auch gut.',
      'Eine Antwort hat Zeit und muss nicht sein; ich wollte dir nur kurz zuwinken.',
    ],
  },
  hello_subject: [
    'Ein Gruß aus der Zeit bei {employer}',
    'Gruß aus der Zeit bei {employer}',
    'Ein kurzer Gruß zu {employer}',
  ],
  hello_subject_team: ['Gruß aus der Zeit im Team {team}', 'Kurzer Gruß ans Team {team}'],
} satisfies Partial<Wording>;
