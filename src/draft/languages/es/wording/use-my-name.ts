import type { Wording } from '../../language.ts';

export const USE_MY_NAME = {
  name_plan: [
    'Me gustaría volver para el puesto {title}{team} y pronto escribiré a quienes deciden.',
    'Voy a pedir volver, para el puesto {title}{team}.',
    'Mi plan es volver, para el puesto {title}{team}.',
    'Preparo una carta para volver, para el puesto {title}{team}.',
    'Quiero volver y voy a presentarme a la vacante {title}{team}.',
  ],
  name_plan_bare: [
    'Me gustaría volver a {employer} y pronto escribiré a quienes deciden.',
    'Mi plan es volver a {employer}.',
    'Preparo una carta para volver a {employer}.',
    'Voy a preguntar si puedo volver a {employer}.',
  ],
  name_question: {
    formal: [
      '¿Puedo dar su nombre?',
      '¿Puedo decir que usted conoce mi trabajo?',
      '¿Le parecería bien que le preguntaran por mí?',
      '¿Podría citarle como alguien que conoce mi trabajo?',
      '¿Puedo dar su nombre si preguntan por mi trabajo?',
    ],
    informal: [
      '¿Puedo dar tu nombre?',
      '¿Puedo decir que conoces mi trabajo?',
      '¿Te parecería bien que te preguntaran por mí?',
      '¿Podría citarte como alguien que conoce mi trabajo?',
      '¿Puedo dar tu nombre si preguntan por mi trabajo?',
    ],
  },
  name_out: {
    formal: [
      'Si prefiere que no, está bien, y nada cambia entre nosotros.',
      'Si no, dígalo sin más; lo entenderé.',
      'Si no, no pasa nada, y no preguntaré por qué.',
      'Si le resulta incómodo, basta con un no.',
    ],
    informal: [
      'Si prefieres que no, está bien, y nada cambia entre nosotros.',
      'Si no, dilo sin más; lo entenderé.',
      'Si no, no pasa nada, y no preguntaré por qué.',
      'Si te resulta incómodo, basta con un no.',
    ],
  },
  name_more: {
    formal: [
      'Sería una línea en mi carta, y usted la leería antes que nadie.',
      'No lo haré sin su permiso, y le avisaré antes de cualquier llamada.',
    ],
    informal: [
      'Sería una línea en mi carta, y tú la leerías antes que nadie.',
      'No lo haré sin tu permiso, y te avisaré antes de cualquier llamada.',
    ],
  },
  name_question_short: {
    formal: [
      '¿Puedo dar su nombre? Un no también me sirve.',
      '¿Pueden preguntarle por mí? Si no, no pasa nada.',
      '¿Puedo decir que conoce mi trabajo? Si no, sin problema.',
      '¿Podría citarle? Si no, no pasa nada.',
    ],
    informal: [
      '¿Puedo dar tu nombre? Un no también me sirve.',
      '¿Pueden preguntarte por mí? Si no, no pasa nada.',
      '¿Puedo decir que conoces mi trabajo? Si no, sin problema.',
      '¿Podría citarte? Si no, no pasa nada.',
    ],
  },
  name_subject: ['Referencia: puesto {title}', 'Pregunta sobre el puesto {title}'],
  name_subject_bare: ['Una pregunta sobre {employer}', 'Una referencia para {employer}'],
} satisfies Partial<Wording>;
