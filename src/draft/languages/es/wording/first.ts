import type { Wording } from '../../language.ts';

/** To an employer where the user never worked: no coming back, no time together, nothing that has changed since. */
export const FIRST = {
  first_introduction: [
    'Unas palabras sobre mí: trabajé en {employer} como {chair}{years}.',
    'Para presentarme: trabajé en {employer} como {chair}{years}.',
    'Trabajé en {employer} como {chair}{years}.',
  ],
  first_introduction_now: [
    'Unas palabras sobre mí: trabajo en {employer} como {chair}.',
    'Para presentarme: trabajo en {employer} como {chair}.',
    'Trabajo en {employer} como {chair}.',
  ],
  first_intent: {
    formal: [
      'He visto la vacante {title}{team} y me gustaría hablarlo con usted.',
      'Le escribo por la vacante {title}{team}: me gustaría presentarme.',
      'Me he fijado en su vacante {title}{team}, y me gustaría saber más.',
      'Su vacante {title}{team} es el motivo de estas líneas: quisiera presentarme.',
      'El puesto {title}{team} me interesa, y quería hablarlo con usted.',
    ],
    informal: [
      'He visto la vacante {title}{team} y me gustaría hablarlo contigo.',
      'Te escribo por la vacante {title}{team}: me gustaría presentarme.',
      'Me he fijado en la vacante {title}{team}, y me gustaría saber más.',
      'La vacante {title}{team} es el motivo de estas líneas: quisiera presentarme.',
      'El puesto {title}{team} me interesa, y quería hablarlo contigo.',
    ],
  },
  first_intent_bare: {
    formal: [
      'Me gustaría trabajar en {employer} y hablarlo con usted.',
      'Le escribo porque me gustaría trabajar en {employer}.',
      'Se lo digo sin rodeos: quisiera trabajar en {employer}.',
    ],
    informal: [
      'Me gustaría trabajar en {employer} y hablarlo contigo.',
      'Te escribo porque me gustaría trabajar en {employer}.',
      'Te lo digo sin rodeos: quisiera trabajar en {employer}.',
    ],
  },
  first_intent_short: [
    'Me gustaría hablar del puesto {title}.',
    'He visto la vacante {title} y me gustaría saber más.',
    'Quisiera presentarme a la vacante {title}.',
    'El puesto {title} me interesa.',
  ],
  first_ask_subject: [
    'La vacante {title}',
    'Sobre la vacante {title}',
    'Por la vacante {title}',
    'Una pregunta: vacante {title}',
  ],
  first_ask_subject_bare: [
    'Trabajar en {employer}',
    'Una pregunta sobre {employer}',
    'Un puesto en {employer}',
  ],
  first_ask_more_change: {
    formal: [
      'Usted sabe mejor que yo lo que el equipo necesita hoy, y eso es lo que me gustaría oír.',
      'Solo veo la casa desde fuera, y prefiero preguntarle a usted antes que suponer.',
    ],
    informal: [
      'Tú sabes mejor que yo lo que el equipo necesita hoy, y eso es lo que me gustaría oír.',
      'Solo veo la casa desde fuera, y prefiero preguntarte a ti antes que suponer.',
    ],
  },
  first_hello_subject: ['Un breve saludo a {employer}', 'Un saludo para {employer}'],
  first_insight_looking: [
    'He visto la vacante {title}{team} y estoy pensando en presentarme.',
    'La vacante {title}{team} me hace pensar en presentarme.',
    'Me pregunto si debería presentarme al puesto {title}{team}.',
    'Me he fijado en la vacante {title}{team}, y me ronda la idea de presentarme.',
  ],
  first_insight_looking_bare: [
    'Estoy pensando en trabajar en {employer}.',
    'Me pregunto si debería presentarme en {employer}.',
    'Últimamente pienso en trabajar en {employer}.',
  ],
  first_insight_question: {
    formal: [
      '¿Cómo trabaja hoy el equipo, visto desde su sitio?',
      '¿Cómo está el equipo ahora?',
      '¿Qué debería saber hoy sobre el equipo?',
      '¿Qué querría saber usted, en mi lugar, antes de presentarse?',
    ],
    informal: [
      '¿Cómo trabaja hoy el equipo, visto desde tu sitio?',
      '¿Cómo está el equipo ahora?',
      '¿Qué debería saber hoy sobre el equipo?',
      '¿Qué querrías saber tú, en mi lugar, antes de presentarte?',
    ],
  },
  first_insight_question_short: {
    formal: [
      '¿Cómo va el equipo? Si prefiere no decirlo, no pasa nada.',
      '¿Qué debería saber? Si prefiere no decirlo, sin problema.',
      '¿Es un buen sitio? Si prefiere no decirlo, no pasa nada.',
    ],
    informal: [
      '¿Cómo va el equipo? Si prefieres no decirlo, no pasa nada.',
      '¿Qué debería saber? Si prefieres no decirlo, sin problema.',
      '¿Es un buen sitio? Si prefieres no decirlo, no pasa nada.',
    ],
  },
  first_name_plan: [
    'Voy a presentarme al puesto {title}{team} y pronto escribiré a quienes deciden.',
    'Mi plan es presentarme al puesto {title}{team}.',
    'Preparo una carta para el puesto {title}{team}.',
    'Quiero presentarme a la vacante {title}{team}.',
  ],
  first_name_plan_bare: [
    'Me gustaría trabajar en {employer} y pronto escribiré a quienes deciden.',
    'Mi plan es trabajar en {employer}.',
    'Voy a preguntar si puedo trabajar en {employer}.',
  ],
  first_again_before: {
    formal: [
      'Le escribí{date} sobre la vacante {title}.',
      'Escribí{date} sobre la vacante {title}, y me sigue interesando.',
      'Escribí{date} sobre la vacante {title}, y me gustaría saber más.',
    ],
    informal: [
      'Te escribí{date} sobre la vacante {title}.',
      'Escribí{date} sobre la vacante {title}, y me sigue interesando.',
      'Escribí{date} sobre la vacante {title}, y me gustaría saber más.',
    ],
  },
  first_again_before_bare: {
    formal: [
      'Le escribí{date} sobre un puesto en {employer}.',
      'Escribí{date}, y me sigue gustando la idea de trabajar en {employer}.',
    ],
    informal: [
      'Te escribí{date} sobre un puesto en {employer}.',
      'Escribí{date}, y me sigue gustando la idea de trabajar en {employer}.',
    ],
  },
  first_again_insight: {
    formal: [
      'Le pregunté{date} cómo ve el equipo, porque pienso en presentarme.',
      'Le hice{date} una pregunta, porque sigo pensando en presentarme.',
    ],
    informal: [
      'Te pregunté{date} cómo ves el equipo, porque pienso en presentarme.',
      'Te hice{date} una pregunta, porque sigo pensando en presentarme.',
    ],
  },
  first_again_name: {
    formal: [
      'Le pregunté{date} si puedo dar su nombre cuando me presente.',
      'Le escribí{date} sobre su nombre y mi candidatura.',
    ],
    informal: [
      'Te pregunté{date} si puedo dar tu nombre cuando me presente.',
      'Te escribí{date} sobre tu nombre y mi candidatura.',
    ],
  },
  first_update_news_bare: {
    formal: [
      'Le cuento cómo va: sigo con la esperanza de trabajar en {employer}.',
      'Para que lo sepa por mí: sigo queriendo trabajar en {employer}.',
      'Novedades mías: sigo con ganas de trabajar en {employer}.',
    ],
    informal: [
      'Te cuento cómo va: sigo con la esperanza de trabajar en {employer}.',
      'Para que lo sepas por mí: sigo queriendo trabajar en {employer}.',
      'Novedades mías: sigo con ganas de trabajar en {employer}.',
    ],
  },
  first_close_thanks_bare: {
    formal: [
      'Gracias por el tiempo que me ha dado con lo de {employer}.',
      'Gracias por pensar en mi pregunta sobre {employer}.',
    ],
    informal: [
      'Gracias por el tiempo que me has dado con lo de {employer}.',
      'Gracias por pensar en mi pregunta sobre {employer}.',
    ],
  },
  first_close_help_bare: {
    formal: ['Gracias por su ayuda con lo de {employer}.', 'Gracias por escucharme sobre {employer}.'],
    informal: [
      'Gracias por tu ayuda con lo de {employer}.',
      'Gracias por escucharme cuando pensaba en {employer}.',
    ],
  },
} satisfies Partial<Wording>;
