import type { Wording } from '../../language.ts';

export const CLOSE_OUT = {
  close_thanks: {
    formal: [
      'Gracias por pensar en mí para la vacante {title}.',
      'Gracias por el tiempo que me ha dado con la vacante {title}.',
      'Gracias por tenerme en cuenta para la vacante {title}.',
      'Le agradezco el tiempo que dio a la vacante {title}.',
      'Gracias por su tiempo con el puesto {title}.',
    ],
    informal: [
      'Gracias por pensar en mí para la vacante {title}.',
      'Gracias por el tiempo que me has dado con la vacante {title}.',
      'Gracias por tenerme en cuenta para la vacante {title}.',
      'Te agradezco el tiempo que diste a la vacante {title}.',
      'Gracias por tu tiempo con el puesto {title}.',
    ],
  },
  close_thanks_bare: {
    formal: [
      'Gracias por pensar en mi vuelta a {employer}.',
      'Gracias por el tiempo que me ha dado con lo de {employer}.',
    ],
    informal: [
      'Gracias por pensar en mi vuelta a {employer}.',
      'Gracias por el tiempo que me has dado con lo de {employer}.',
    ],
  },
  close_peace: [
    'Esta vez no ha podido ser, y no pasa nada.',
    'De momento es un no, y lo acepto sin más.',
    'Esta vez no será, y lo entiendo.',
    'No era el momento, y lo entiendo.',
  ],
  close_wish: {
    formal: [
      'Le deseo lo mejor, a usted y al equipo, y espero que volvamos a coincidir.',
      'Que les vaya bien a usted y a los demás; me alegrará saber de usted.',
      'Le deseo mucho éxito, a usted y al equipo, y me alegrará tener noticias suyas.',
      'Todo lo mejor para usted y para el equipo, hasta que volvamos a coincidir.',
    ],
    informal: [
      'Te deseo lo mejor, a ti y al equipo, y espero que volvamos a coincidir.',
      'Que todo vaya bien para ti y los demás; me alegrará saber de ti.',
      'Te deseo mucho éxito, a ti y al equipo, y me alegrará tener noticias tuyas.',
      'Todo lo mejor para ti y para el equipo, hasta que volvamos a coincidir.',
    ],
  },
  close_subject: ['Gracias: vacante {title}', 'Gracias por tenerme en cuenta: {title}'],
  close_subject_bare: ['Gracias, y suerte, {employer}', 'Gracias al equipo de {employer}'],
  close_help: {
    formal: [
      'Gracias por su ayuda con la vacante {title}.',
      'Quería agradecerle su ayuda con el puesto {title}.',
      'Gracias por sus consejos sobre el puesto {title}.',
    ],
    informal: [
      'Gracias por tu ayuda con la vacante {title}.',
      'Quería agradecerte tu ayuda con el puesto {title}.',
      'Gracias por tus consejos sobre el puesto {title}.',
    ],
  },
  close_help_bare: {
    formal: [
      'Gracias por su ayuda con mi idea de volver a {employer}.',
      'Gracias por escucharme sobre mi vuelta a {employer}.',
    ],
    informal: [
      'Gracias por tu ayuda con mi idea de volver a {employer}.',
      'Gracias por escucharme sobre mi vuelta a {employer}.',
    ],
  },
} satisfies Partial<Wording>;
