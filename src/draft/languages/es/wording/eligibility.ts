import type { Wording } from '../../language.ts';

export const ELIGIBILITY = {
  eligible_opening: [
    'He visto la vacante {title}{number} y me gustaría volver.',
    'Quisiera volver para el puesto {title}{number}.',
    'Me he fijado en la vacante {title}{number}, y quisiera volver.',
  ],
  eligible_question: {
    formal: [
      '¿Puede decirme si cabe una recontratación y si hay que respetar algún plazo?',
      '¿Hay algo que impida una recontratación, por ejemplo un plazo?',
      '¿Sería posible una recontratación según sus normas?',
      '¿Podría comprobar si cabe una recontratación, y desde cuándo?',
    ],
    informal: [
      '¿Puedes decirme si cabe una recontratación y si hay que respetar algún plazo?',
      '¿Hay algo que impida una recontratación, por ejemplo un plazo?',
      '¿Sería posible una recontratación según las normas?',
      '¿Podrías comprobar si cabe una recontratación, y desde cuándo?',
    ],
  },
  eligible_out: {
    formal: [
      'Si no le corresponde a usted, el nombre de la persona indicada me ayudaría igual.',
      'Si lo lleva otra persona, le escribiré con gusto.',
      'Me basta un sí o un no.',
    ],
    informal: [
      'Si no te corresponde a ti, el nombre de la persona indicada me ayudaría igual.',
      'Si lo lleva otra persona, le escribiré con gusto.',
      'Me basta un sí o un no.',
    ],
  },
  eligible_more: [
    'Lo pregunto antes de presentarme, para no hacer perder el tiempo a nadie.',
    'Prefiero saberlo antes de presentarme, para seguir las normas desde el principio.',
  ],
  eligible_soon: [
    'No corre prisa por mi parte; gracias por la ayuda.',
    'Gracias por la ayuda; no corre prisa.',
  ],
  eligible_subject: ['Recontratación: puesto {title}', 'Pregunta de recontratación: {title}'],
  eligible_subject_bare: ['Una pregunta de recontratación', 'Recontratación en {employer}: una pregunta'],
} satisfies Partial<Wording>;
