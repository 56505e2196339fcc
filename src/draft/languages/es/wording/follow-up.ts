import type { Wording } from '../../language.ts';

export const FOLLOW_UP = {
  again_before: {
    formal: [
      'Le escribí{date} sobre la vacante {title} y una posible vuelta.',
      'Escribí{date} sobre la vacante {title}, y las ganas de volver siguen.',
      'Escribí{date} sobre la vacante {title}, y me sigue gustando la idea de volver.',
      'Vuelvo sobre lo que le escribí{date}: la vacante {title} y una posible vuelta.',
    ],
    informal: [
      'Te escribí{date} sobre la vacante {title} y una posible vuelta.',
      'Escribí{date} sobre la vacante {title}, y las ganas de volver siguen.',
      'Escribí{date} sobre la vacante {title}, y me sigue gustando la idea de volver.',
      'Vuelvo sobre lo que te escribí{date}: la vacante {title} y una posible vuelta.',
    ],
  },
  again_before_bare: {
    formal: [
      'Le escribí{date} sobre una posible vuelta a {employer}.',
      'Escribí{date}, y me sigue gustando la idea de volver a {employer}.',
    ],
    informal: [
      'Te escribí{date} sobre una posible vuelta a {employer}.',
      'Escribí{date}, y me sigue gustando la idea de volver a {employer}.',
    ],
  },
  on_day: [' el {day}'],
  again_request: {
    formal: [
      '¿Tendría 15 minutos esta semana o la próxima? Si no es el momento, lo dejo aquí.',
      '¿Sería posible una llamada de 15 minutos? Un no también me sirve.',
      '¿Puedo pedirle aún 15 minutos? Si no, dígamelo sin más.',
      '¿Podríamos encontrar 15 minutos? Si no, no pasa nada.',
      '¿Ve posible hablar 15 minutos? Un simple no también me ayuda.',
    ],
    informal: [
      '¿Tendrías 15 minutos esta semana o la próxima? Si no es el momento, lo dejo aquí.',
      '¿Sería posible una llamada de 15 minutos? Un no también me sirve.',
      '¿Puedo pedirte aún 15 minutos? Si no, dímelo sin más.',
      '¿Podríamos encontrar 15 minutos? Si no, no pasa nada.',
      '¿Ves posible hablar 15 minutos? Un simple no también me ayuda.',
    ],
  },
  again_more: [
    'No corre prisa por mi parte, y me basta una línea de respuesta.',
    'Basta una respuesta corta, cuando venga bien.',
  ],
  again_subject: ['Una línea más: vacante {title}', 'Sigo con el puesto {title}'],
  again_subject_bare: ['Una línea más sobre {employer}', 'Sigo pensando en {employer}'],
  again_insight: {
    formal: [
      'Le pregunté{date} cómo ve el equipo, porque pienso en volver.',
      'Le hice{date} una pregunta, porque sigo pensando en volver.',
    ],
    informal: [
      'Te pregunté{date} cómo ves el equipo, porque pienso en volver.',
      'Te hice{date} una pregunta, porque sigo pensando en volver.',
    ],
  },
  again_name: {
    formal: [
      'Le pregunté{date} si puedo dar su nombre para mi vuelta.',
      'Le escribí{date} sobre su nombre y mi posible vuelta.',
    ],
    informal: [
      'Te pregunté{date} si puedo dar tu nombre para mi vuelta.',
      'Te escribí{date} sobre tu nombre y mi posible vuelta.',
    ],
  },
  again_eligible: {
    formal: [
      'Le escribí{date} por la posibilidad de volver.',
      'Le escribí{date} con una pregunta sobre una posible vuelta.',
    ],
    informal: [
      'Te escribí{date} por la posibilidad de volver.',
      'Te escribí{date} con una pregunta sobre una posible vuelta.',
    ],
  },
} satisfies Partial<Wording>;
