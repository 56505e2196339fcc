import type { Wording } from '../../language.ts';

export const INSIGHT = {
  insight_looking: [
    'He visto la vacante {title}{team} y estoy pensando en volver.',
    'La vacante {title}{team} me hace pensar en volver.',
    'Me pregunto si debería volver, por el puesto {title}{team}.',
    'Me he fijado en la vacante {title}{team}, y me ronda la idea de volver.',
    'Pienso en volver, para el puesto {title}{team}.',
  ],
  insight_looking_bare: [
    'Estoy pensando en volver a {employer}.',
    'Me pregunto si debería volver a {employer}.',
    'Últimamente pienso en volver a {employer}.',
    'Me ronda la idea de volver a {employer}.',
  ],
  insight_question: {
    formal: [
      '¿Cómo trabaja hoy el equipo, visto desde su sitio?',
      '¿Qué es lo que más ha cambiado desde entonces?',
      '¿Qué querría saber usted, en mi lugar, antes de volver?',
      '¿Qué es distinto hoy, visto desde dentro?',
      '¿Cómo está el equipo ahora?',
      '¿Qué debería saber hoy sobre el equipo?',
    ],
    informal: [
      '¿Cómo trabaja hoy el equipo, visto desde tu sitio?',
      '¿Qué es lo que más ha cambiado desde entonces?',
      '¿Qué querrías saber tú, en mi lugar, antes de volver?',
      '¿Qué es distinto hoy, visto desde dentro?',
      '¿Cómo está el equipo ahora?',
      '¿Qué debería saber hoy sobre el equipo?',
    ],
  },
  insight_out: {
    formal: [
      'Bastan una o dos frases, y si prefiere no decir nada, está bien.',
      'Unas palabras me ayudarían mucho; si no, no pasa nada.',
      'Sea tan breve como quiera; si no, no pasa nada.',
      'Con una línea basta; si prefiere no decir nada, sin problema.',
      'Si no puede decir nada, no pasa nada.',
    ],
    informal: [
      'Bastan una o dos frases, y si prefieres no decir nada, está bien.',
      'Unas palabras me ayudarían mucho; si no, no pasa nada.',
      'Sé tan breve como quieras; si no, no pasa nada.',
      'Con una línea basta; si prefieres no decir nada, sin problema.',
      'Si no puedes decir nada, no pasa nada.',
    ],
  },
  insight_question_short: {
    formal: [
      '¿Cómo va el equipo? Si prefiere no decirlo, no pasa nada.',
      '¿Qué debería saber? Si prefiere no decirlo, sin problema.',
      '¿Qué ha cambiado? Si prefiere no decirlo, sin problema.',
      '¿Sigue siendo un buen sitio? Si prefiere no decirlo, no pasa nada.',
    ],
    informal: [
      '¿Cómo va el equipo? Si prefieres no decirlo, no pasa nada.',
      '¿Qué debería saber? Si prefieres no decirlo, sin problema.',
      '¿Qué ha cambiado? Si prefieres no decirlo, sin problema.',
      '¿Sigue siendo un buen sitio? Si prefieres no decirlo, no pasa nada.',
    ],
  },
  insight_subject: ['Una pregunta: vacante {title}', 'Pregunta sobre el puesto {title}'],
  insight_subject_bare: ['Una pregunta sobre {employer}', 'Cómo va {employer} hoy'],
  insight_more: {
    formal: [
      'Se lo pregunto porque usted ve la casa desde dentro.',
      'Prefiero oírlo de usted antes que adivinar desde fuera.',
      'Su opinión me ayudaría a decidir si sigo adelante.',
    ],
    informal: [
      'Te lo pregunto porque tú ves la casa desde dentro.',
      'Prefiero oírlo de ti antes que adivinar desde fuera.',
      'Tu opinión me ayudaría a decidir si sigo adelante.',
    ],
  },
  insight_private: {
    formal: ['Lo que me diga quedará entre nosotros.', 'Me guardaré para mí lo que me diga.'],
    informal: ['Lo que me digas quedará entre nosotros.', 'Me guardaré para mí lo que me digas.'],
  },
} satisfies Partial<Wording>;
