import type { Wording } from '../../language.ts';

export const THANKS = {
  thanks_for: {
    formal: [
      'Gracias por la conversación sobre la vacante {title}.',
      'Gracias por dedicarme tiempo para hablar de la vacante {title}.',
      'Le agradezco nuestra charla sobre la vacante {title}.',
      'Gracias por el tiempo que me dio, y por hablar de la vacante {title}.',
      'Quería darle las gracias por nuestra conversación sobre la vacante {title}.',
    ],
    informal: [
      'Gracias por la conversación sobre la vacante {title}.',
      'Gracias por dedicarme tiempo para hablar de la vacante {title}.',
      'Te agradezco nuestra charla sobre la vacante {title}.',
      'Gracias por el tiempo que me diste, y por hablar de la vacante {title}.',
      'Quería darte las gracias por nuestra conversación sobre la vacante {title}.',
    ],
  },
  thanks_for_bare: {
    formal: [
      'Gracias por la conversación sobre {employer}.',
      'Gracias por dedicarme tiempo para hablar de {employer}.',
      'Quería darle las gracias por nuestra conversación sobre {employer}.',
      'Le agradezco la charla sobre {employer}.',
    ],
    informal: [
      'Gracias por la conversación sobre {employer}.',
      'Gracias por dedicarme tiempo para hablar de {employer}.',
      'Quería darte las gracias por nuestra conversación sobre {employer}.',
      'Te agradezco la charla sobre {employer}.',
    ],
  },
  thanks_meant: {
    formal: [
      'Ahora veo con más claridad lo que necesitan.',
      'Me ayudó conocer su punto de vista.',
      'Gracias también por su franqueza.',
      'Lo que me dijo me da que pensar.',
      'Me llevo mucho de esa conversación.',
    ],
    informal: [
      'Ahora veo con más claridad lo que hace falta.',
      'Me ayudó conocer tu punto de vista.',
      'Gracias también por tu franqueza.',
      'Lo que me dijiste me da que pensar.',
      'Me llevo mucho de esa conversación.',
    ],
  },
  thanks_end: {
    formal: [
      'Sea cual sea su decisión, me alegró hablar con usted.',
      'Salga como salga, gracias por escucharme.',
      'Tómese el tiempo que necesite; gracias por escucharme.',
      'Pase lo que pase, gracias por su tiempo.',
      'Si necesita algo más de mí, dígamelo.',
    ],
    informal: [
      'Sea cual sea tu decisión, me alegró hablar contigo.',
      'Salga como salga, gracias por escucharme.',
      'Tómate el tiempo que necesites; gracias por escucharme.',
      'Pase lo que pase, gracias por tu tiempo.',
      'Si necesitas algo más de mí, dímelo.',
    ],
  },
  thanks_subject_bare: ['Gracias por la charla sobre {employer}', 'Gracias por hablar de {employer}'],
  thanks_subject: [
    'Gracias por la charla: {title}',
    'Nuestra charla sobre el puesto {title}',
    'Gracias: vacante {title}',
  ],
} satisfies Partial<Wording>;
