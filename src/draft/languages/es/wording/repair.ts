import type { Wording } from '../../language.ts';

export const REPAIR = {
  apology: {
    formal: [
      'Le pido disculpas por la forma en que me fui.',
      'Le debo una disculpa por cómo me fui.',
      'Siento la forma en que me fui.',
      'No me fui como debía, y le pido disculpas.',
      'Quiero pedirle disculpas por mi forma de irme.',
    ],
    informal: [
      'Te pido disculpas por la forma en que me fui.',
      'Te debo una disculpa por cómo me fui.',
      'Siento la forma en que me fui.',
      'No me fui como debía, y te pido disculpas.',
      'Quiero pedirte disculpas por mi forma de irme.',
    ],
  },
  apology_more: {
    formal: [
      'Debí hacerlo mejor, y eso depende solo de mí.',
      'Usted merecía otra cosa de mi parte, y lo sé.',
      'Hoy lo haría de otra manera.',
      'La culpa es mía, y no busco excusas.',
      'No fue justo con usted ni con los demás.',
    ],
    informal: [
      'Debí hacerlo mejor, y eso depende solo de mí.',
      'Tú merecías otra cosa de mi parte, y lo sé.',
      'Hoy lo haría de otra manera.',
      'La culpa es mía, y no busco excusas.',
      'No fue justo contigo ni con los demás.',
    ],
  },
  repair_good: {
    formal: [
      'Los buenos días pesan para mí más que los últimos, y quería que usted lo supiera.',
      'El final no cambia nada de lo que valoro nuestro trabajo.',
      'Me quedo con lo bueno de aquel tiempo, y espero que usted también.',
      'No quería que el final fuera todo lo que recuerda de mí.',
    ],
    informal: [
      'Los buenos días pesan para mí más que los últimos, y quería que lo supieras.',
      'El final no cambia nada de lo que valoro nuestro trabajo.',
      'Me quedo con lo bueno de aquel tiempo, y espero que tú también.',
      'No quería que el final fuera todo lo que recuerdas de mí.',
    ],
  },
  repair_nothing: {
    formal: [
      'No pido nada, y no hace falta que responda. Solo quería que lo supiera.',
      'No espero respuesta; me importaba decírselo.',
      'No espero nada, ni siquiera una respuesta; tenía que decirlo.',
      'No me debe nada; solo quería decírselo.',
    ],
    informal: [
      'No pido nada, y no hace falta que respondas. Solo quería que lo supieras.',
      'No espero respuesta; me importaba decírtelo.',
      'No espero nada, ni siquiera una respuesta; tenía que decirlo.',
      'No me debes nada; solo quería decírtelo.',
    ],
  },
  repair_more: [
    'Sé que unas líneas no borran nada, pero es mejor decirlo tarde que no decirlo.',
    'Estas palabras llegan tarde, y aun así prefiero decirlas a callarlas.',
  ],
  repair_late: {
    formal: [
      'Si algún día quiere hablar de ello, aquí estoy.',
      'Si quiere decirme algo al respecto, le escucharé.',
    ],
    informal: [
      'Si algún día quieres hablar de ello, aquí estoy.',
      'Si quieres decirme algo al respecto, te escucharé.',
    ],
  },
  repair_subject: ['Mi salida de {employer}', 'Cómo me fui de {employer}'],
  repair_subject_team: ['Mi salida del equipo {team}', 'Cómo me fui de {team}'],
} satisfies Partial<Wording>;
