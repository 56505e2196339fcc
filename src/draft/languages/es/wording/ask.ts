import type { Wording } from '../../language.ts';

export const ASK = {
  intent: {
    formal: [
      'He visto la vacante {title}{team} y me gustaría hablar con usted de una posible vuelta.',
      'Le escribo por la vacante {title}{team}: me gustaría volver.',
      'Por el puesto {title}{team} volvería con gusto, y querría hablarlo con usted.',
      'Su vacante {title}{team} es el motivo de estas líneas: quisiera volver.',
      'Su vacante {title}{team} me ha hecho pensar en volver, y quería hablarlo con usted.',
      'Me he fijado en su vacante {title}{team}: me gustaría volver.',
      'He visto su vacante {title}{team}, y volvería con gusto.',
    ],
    informal: [
      'He visto la vacante {title}{team} y me gustaría hablar contigo de una posible vuelta.',
      'Te escribo por la vacante {title}{team}: me gustaría volver.',
      'Por el puesto {title}{team} volvería con gusto, y querría hablarlo contigo.',
      'La vacante {title}{team} es el motivo de estas líneas: quisiera volver.',
      'La vacante {title}{team} me ha hecho pensar en volver, y quería hablarlo contigo.',
      'Me he fijado en la vacante {title}{team}: me gustaría volver.',
      'He visto la vacante {title}{team}, y volvería con gusto.',
    ],
  },
  intent_bare: {
    formal: [
      'Me gustaría volver a {employer} y hablarlo con usted.',
      'Estoy pensando en volver a {employer} y quería preguntarle.',
      'Se lo digo sin rodeos: quisiera volver a {employer}.',
      'Le escribo porque me gustaría volver a {employer}.',
      'Me gustaría volver a {employer}, si tienen un sitio para mí.',
    ],
    informal: [
      'Me gustaría volver a {employer} y hablarlo contigo.',
      'Estoy pensando en volver a {employer} y quería preguntarte.',
      'Te lo digo sin rodeos: quisiera volver a {employer}.',
      'Te escribo porque me gustaría volver a {employer}.',
      'Me gustaría volver a {employer}, si hay un sitio para mí.',
    ],
  },
  intent_short: [
    'Me gustaría volver para el puesto {title}.',
    'He visto la vacante {title} y volvería con gusto.',
    'El puesto {title} me da ganas de volver.',
    'Volvería con gusto para el puesto {title}.',
    'Quisiera volver, para el puesto {title}.',
    'Por la vacante {title} me gustaría volver.',
  ],
  in_place: [' ({team})'],
  in_team: [' (equipo {team})'],
  ask_request: {
    formal: [
      '¿Tendría 15 minutos para una llamada en los próximos días? Si debo pasar antes por Recursos Humanos, lo haré con gusto.',
      '¿Podríamos hablar 15 minutos un día de estos? Si no es el momento, dígamelo sin más.',
      '¿Le vendría bien una llamada de 15 minutos la próxima semana? Un no también me sirve.',
      '¿Puedo llamarle 15 minutos? Si no, acudiré a Recursos Humanos.',
      '¿Tendría tiempo para hablar 15 minutos? Si no, dígamelo sin más.',
      '¿Podría dedicarme 15 minutos? Si prefiere que pase por Recursos Humanos, está bien.',
      '¿Le va bien que hablemos 15 minutos esta semana o la próxima? Si no, no pasa nada.',
    ],
    informal: [
      '¿Tendrías 15 minutos para una llamada en los próximos días? Si debo pasar antes por Recursos Humanos, lo haré con gusto.',
      '¿Podríamos hablar 15 minutos un día de estos? Si no es el momento, dímelo sin más.',
      '¿Te vendría bien una llamada de 15 minutos la próxima semana? Un no también me sirve.',
      '¿Puedo llamarte 15 minutos? Si no, acudiré a Recursos Humanos.',
      '¿Tendrías tiempo para hablar 15 minutos? Si no, dímelo sin más.',
      '¿Podrías dedicarme 15 minutos? Si prefieres que pase por Recursos Humanos, está bien.',
      '¿Te va bien que hablemos 15 minutos esta semana o la próxima? Si no, no pasa nada.',
    ],
  },
  ask_request_short: {
    formal: [
      '¿Tendría 15 minutos? Si no, no pasa nada.',
      '¿Una llamada de 15 minutos? Un no también me sirve.',
      '¿Puedo llamarle 15 minutos? Si no, sin problema.',
      '¿Podríamos hablar 15 minutos? Si no, no pasa nada.',
      '¿Le van bien 15 minutos? Un no también me sirve.',
      '¿Tiene tiempo para 15 minutos? Si no, sin problema.',
    ],
    informal: [
      '¿Tendrías 15 minutos? Si no, no pasa nada.',
      '¿Una llamada de 15 minutos? Un no también me sirve.',
      '¿Puedo llamarte 15 minutos? Si no, sin problema.',
      '¿Podríamos hablar 15 minutos? Si no, no pasa nada.',
      '¿Te van bien 15 minutos? Un no también me sirve.',
      '¿Tienes tiempo para 15 minutos? Si no, sin problema.',
    ],
  },
  ask_request_spoken: {
    formal: [
      '¿Tendría 15 minutos esta semana o la próxima? Un no también me sirve.',
      '¿Cuándo le vendrían bien 15 minutos? Si no puede ser, dígamelo sin más.',
      '¿Podemos sentarnos 15 minutos? Si no, hablaré con Recursos Humanos.',
      '¿Tiene 15 minutos para mí esta semana? Si no, no pasa nada.',
      '¿Qué día le vendrían bien 15 minutos? Si Recursos Humanos va antes, empiezo por ahí.',
    ],
    informal: [
      '¿Tendrías 15 minutos esta semana o la próxima? Un no también me sirve.',
      '¿Cuándo te vendrían bien 15 minutos? Si no puede ser, dímelo sin más.',
      '¿Podemos sentarnos 15 minutos? Si no, hablaré con Recursos Humanos.',
      '¿Tienes 15 minutos para mí esta semana? Si no, no pasa nada.',
      '¿Qué día te vendrían bien 15 minutos? Si Recursos Humanos va antes, empiezo por ahí.',
    ],
  },
  ask_subject: [
    'La vacante {title}',
    'Sobre la vacante {title}',
    'Volver para el puesto {title}',
    'Por la vacante {title}',
    'Mi vuelta: vacante {title}',
  ],
  ask_subject_bare: ['Volver a {employer}', 'Una vuelta a {employer}', 'Mi vuelta a {employer}'],
  ask_more_change: {
    formal: [
      'Seguro que han cambiado cosas, y prefiero preguntarle a usted antes que suponer.',
      'Usted sabe mejor que yo lo que el equipo necesita hoy, y eso es lo que me gustaría oír.',
    ],
    informal: [
      'Seguro que han cambiado cosas, y prefiero preguntarte a ti antes que suponer.',
      'Tú sabes mejor que yo lo que el equipo necesita hoy, y eso es lo que me gustaría oír.',
    ],
  },
  ask_more_cv: {
    formal: [
      'Si le ayuda, le mando antes mi currículum.',
      'Mi currículum está a su disposición cuando quiera.',
    ],
    informal: [
      'Si te ayuda, te mando antes mi currículum.',
      'Mi currículum está a tu disposición cuando quieras.',
    ],
  },
  ask_more_granted: {
    formal: [
      'No doy por hecho que haya sitio para mí; una respuesta clara me ayudará en cualquier caso.',
      'Quizá ya piensan en otra persona, y también me serviría saberlo.',
    ],
    informal: [
      'No doy por hecho que haya sitio para mí; una respuesta clara me ayudará en cualquier caso.',
      'Quizá ya haya otra persona en mente, y también me serviría saberlo.',
    ],
  },
  ask_request_recruiter: {
    formal: [
      '¿Tendría 15 minutos para una llamada en los próximos días? Si lo lleva otra persona, su nombre ya me ayudaría.',
      '¿Podríamos hablar 15 minutos un día de estos? Si debo presentarme antes, lo haré con gusto. Un no también me sirve.',
      '¿Puedo llamarle 15 minutos? Si no, dígame cómo hacerlo.',
      '¿Le vendría bien hablar 15 minutos? Un no también me sirve.',
    ],
    informal: [
      '¿Tendrías 15 minutos para una llamada en los próximos días? Si lo lleva otra persona, su nombre ya me ayudaría.',
      '¿Podríamos hablar 15 minutos un día de estos? Si debo presentarme antes, lo haré con gusto. Un no también me sirve.',
      '¿Puedo llamarte 15 minutos? Si no, dime cómo hacerlo.',
      '¿Te vendría bien hablar 15 minutos? Un no también me sirve.',
    ],
  },
} satisfies Partial<Wording>;
