import type { Wording } from '../language.ts';

/**
 * Spanish. Where the reader is addressed, one list says usted and one says tú. No word agrees with the writer's or the
 * reader's gender, which nobody has told us.
 */
export const WORDING: Wording = {
  shared_sentence: ['{Told}.', 'Todavía me acuerdo: {told}.', 'Eso se me quedó: {told}.'],
  shared_object: ['No he olvidado {told}.', 'Todavía recuerdo {told}.', 'Recuerdo bien {told}.'],
  shared_clause: ['Todavía recuerdo {told}.', 'No he olvidado {told}.', 'Recuerdo bien {told}.'],
  shared_thing: [
    'Algo que no he olvidado: {told}.',
    'Un recuerdo que guardo: {told}.',
    'Lo recuerdo bien: {told}.',
  ],

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
  introduction: [
    'Trabajé en {employer} como {chair}{team}{years}.',
    'Unas palabras sobre mí: trabajé en {employer} como {chair}{team}{years}.',
    'En {employer} trabajé como {chair}{team}{years}.',
  ],
  introduction_team: [' en el equipo {team}'],
  years_between: [' de {start} a {end}'],
  years_in: [' en {end}'],
  years_until: [' hasta {end}'],
  years_since: [' desde {start}'],
  left_year: [' en {year}'],

  leaving_bare: ['Me fui{year}.', 'Mi salida fue{year}.', 'Dejé el equipo{year}.'],
  leaving_sentence: ['Dejé el equipo{year} por esto: {told}.', 'El motivo de mi salida{year}: {told}.'],
  leaving_infinitive: [
    'Me fui{year} {told}.',
    'Dejé el equipo{year} {told}.',
    'Si dejé el equipo{year}, fue {told}.',
    'En pocas palabras, dejé el equipo{year} {told}.',
    'Cuando dejé el equipo{year}, fue {told}.',
  ],
  leaving_clause: ['Me fui{year} {told}.', 'Dejé el equipo{year} {told}.'],
  leaving_object: [
    'Me fui{year} {told}.',
    'Dejé el equipo{year} {told}.',
    'Mi salida{year} fue {told}.',
    'Cuando dejé el equipo{year}, fue {told}.',
  ],
  leaving_thing: ['El motivo de mi salida{year}: {told}.', 'Por qué dejé el equipo{year}: {told}.'],

  growth_sentence: ['{Told}.', 'Desde entonces: {told}.', 'Entretanto: {told}.', 'Desde mi salida: {told}.'],
  growth_past: [
    'Desde entonces {told}.',
    'Después {told}.',
    'Entretanto {told}.',
    'En este tiempo {told}.',
    'Tras mi salida {told}.',
    'Desde mi salida {told}.',
  ],
  growth_thing: [
    'Desde entonces: {told}.',
    'Entretanto: {told}.',
    'Lo que ha venido después: {told}.',
    'Desde mi salida: {told}.',
    'Lo que traigo de nuevo: {told}.',
  ],
  added_sentence: ['Faltaba una cosa: {told}.', 'Añado esto: {told}.'],
  added_past: ['Faltaba una cosa: {told}.', 'Añado esto: {told}.', 'Me faltó decir esto: {told}.'],
  added_thing: ['Faltaba una cosa: {told}.', 'Añado esto: {told}.'],
  win_sentence: ['{Told}.', 'De mi etapa en {employer}: {told}.'],
  win_past: [
    'En {employer} {told}.',
    'En mi etapa en {employer} {told}.',
    'En aquellos años, en {employer}, {told}.',
    'Cuando estaba en {employer}, {told}.',
    'En mis años en {employer} {told}.',
  ],
  win_thing: ['En {employer}: {told}.', 'De mi etapa en {employer}: {told}.'],

  fit_one: {
    formal: [
      'Piden {list}; es lo que puedo aportar.',
      'En su anuncio figura {list}, y eso lo llevo conmigo.',
      'Lo que buscan y yo aporto: {list}.',
      'De lo que piden, puedo ofrecer {list}.',
      'Buscan {list}, y en eso puedo ayudar.',
    ],
    informal: [
      'El anuncio pide {list}; es lo que puedo aportar.',
      'En el anuncio figura {list}, y eso lo llevo conmigo.',
      'Lo que se busca y yo aporto: {list}.',
      'De lo que se pide, puedo ofrecer {list}.',
      'El puesto pide {list}, y en eso puedo ayudar.',
    ],
  },
  fit_more: {
    formal: [
      'Piden {list}; es lo que puedo aportar.',
      'En su anuncio figuran {list}, y eso lo llevo conmigo.',
      'Lo que buscan y yo aporto: {list}.',
      'De lo que piden, puedo ofrecer {list}.',
      'Buscan {list}, y en eso puedo ayudar.',
    ],
    informal: [
      'El anuncio pide {list}; es lo que puedo aportar.',
      'En el anuncio figuran {list}, y eso lo llevo conmigo.',
      'Lo que se busca y yo aporto: {list}.',
      'De lo que se pide, puedo ofrecer {list}.',
      'El puesto pide {list}, y en eso puedo ayudar.',
    ],
  },
  commitment_sentence: ['{Told}.', 'Y lo digo claro: {told}.', 'Esta vez: {told}.'],
  commitment_infinitive: [
    'Quiero {told}.',
    'Esta vez quiero {told}.',
    'Lo que quiero es {told}.',
    'Y quiero {told}.',
    'Mi idea es {told}.',
  ],
  commitment_thing: ['Busco {told}.', 'Lo que busco: {told}.', 'Esta vez busco {told}.', 'Y busco {told}.'],

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

  hello: {
    formal: [
      'Hoy no vengo a pedir nada, solo quería saludarle.',
      'Detrás de estas líneas no hay ninguna petición, solo un saludo.',
      'Quería mandarle un saludo, nada más.',
      'No necesito nada; solo quería saludarle.',
      'Me acordé de usted y quería mandarle un saludo.',
      'Hoy no hay ninguna petición, solo un saludo para usted.',
    ],
    informal: [
      'Hoy no vengo a pedir nada, solo quería saludarte.',
      'Detrás de estas líneas no hay ninguna petición, solo un saludo.',
      'Quería mandarte un saludo, nada más.',
      'No necesito nada; solo quería saludarte.',
      'Me acordé de ti y quería mandarte un saludo.',
      'Hoy no hay ninguna petición, solo un saludo para ti.',
    ],
  },
  hello_wish: {
    formal: [
      'Espero que todo vaya bien, para usted y para el equipo.',
      'Ojalá le vaya bien, en el trabajo y fuera de él.',
      'Le deseo una buena semana, también a los demás.',
      'Espero que el año le trate bien.',
      'Le deseo lo mejor, a usted y al equipo.',
      'Espero que todo marche bien por ahí.',
    ],
    informal: [
      'Espero que todo vaya bien, para ti y para el equipo.',
      'Ojalá te vaya bien, en el trabajo y fuera de él.',
      'Te deseo una buena semana, también a los demás.',
      'Espero que el año te trate bien.',
      'Te deseo lo mejor, a ti y al equipo.',
      'Espero que todo marche bien por ahí.',
    ],
  },
  hello_more: {
    formal: [
      'No hace falta que responda; solo quería que supiera que me acuerdo de usted.',
      'Escríbame cuando le apetezca, y si no, también está bien.',
      'Si un día le apetece contarme cómo está, me alegrará; y si no, también está bien.',
      'No tiene que responder; era solo una palabra amable.',
    ],
    informal: [
      'No hace falta que respondas; solo quería que supieras que me acuerdo de ti.',
      'Escríbeme cuando te apetezca, y si no, también está bien.',
      'Si un día te apetece contarme cómo estás, me alegrará; y si no, también está bien.',
      'No tienes que responder; era solo una palabra amable.',
    ],
  },
  hello_subject: [
    'Un saludo de los años en {employer}',
    'Saludos desde los tiempos de {employer}',
    'Un breve saludo desde lejos, {employer}',
  ],

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

  update_news: {
    formal: [
      'Le cuento cómo va: me presento al puesto {title}.',
      'Para que lo sepa por mí: voy a intentarlo con la vacante {title}.',
      'Novedades mías: me presento a la vacante {title}.',
      'Quería tenerle al tanto: me presento al puesto {title}.',
    ],
    informal: [
      'Te cuento cómo va: me presento al puesto {title}.',
      'Para que lo sepas por mí: voy a intentarlo con la vacante {title}.',
      'Novedades mías: me presento a la vacante {title}.',
      'Quería tenerte al tanto: me presento al puesto {title}.',
    ],
  },
  update_news_bare: {
    formal: [
      'Le cuento cómo va: sigo con la esperanza de volver a {employer}.',
      'Para que lo sepa por mí: sigo queriendo volver a {employer}.',
      'Novedades mías: sigo con ganas de volver a {employer}.',
    ],
    informal: [
      'Te cuento cómo va: sigo con la esperanza de volver a {employer}.',
      'Para que lo sepas por mí: sigo queriendo volver a {employer}.',
      'Novedades mías: sigo con ganas de volver a {employer}.',
    ],
  },
  update_thanks: {
    formal: [
      'Gracias por estar a mi lado en esto.',
      'Gracias por su ayuda.',
      'Su apoyo significa mucho para mí.',
      'Gracias por ayudarme en esto.',
      'Me ayuda saber que está ahí.',
    ],
    informal: [
      'Gracias por estar a mi lado en esto.',
      'Gracias por tu ayuda.',
      'Tu apoyo significa mucho para mí.',
      'Gracias por ayudarme en esto.',
      'Me ayuda saber que estás ahí.',
    ],
  },
  update_promise: {
    formal: [
      'Acabe como acabe, lo sabrá por mí.',
      'No tiene que hacer nada; le escribiré cuando se decida.',
      'Le tendré al tanto, sea un sí o un no.',
      'En cuanto sepa más, se lo diré.',
    ],
    informal: [
      'Acabe como acabe, lo sabrás por mí.',
      'No tienes que hacer nada; te escribiré cuando se decida.',
      'Te tendré al tanto, sea un sí o un no.',
      'En cuanto sepa más, te lo diré.',
    ],
  },
  update_subject_bare: ['Cómo va lo de {employer}', 'Novedades sobre mis planes: {employer}'],

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

  goodbye: {
    formal: [
      'Antes de dejar {employer}, quiero darle las gracias.',
      'Mi etapa en {employer} termina, y quería darle las gracias.',
      'Dejo pronto {employer}, y no quería irme sin darle las gracias.',
      'Al dejar {employer}, quiero darle las gracias.',
      'No quiero dejar {employer} sin darle las gracias.',
    ],
    informal: [
      'Antes de dejar {employer}, quiero darte las gracias.',
      'Mi etapa en {employer} termina, y quería darte las gracias.',
      'Dejo pronto {employer}, y no quería irme sin darte las gracias.',
      'Al dejar {employer}, quiero darte las gracias.',
      'No quiero dejar {employer} sin darte las gracias.',
    ],
  },
  goodbye_grateful: {
    formal: [
      'Fue bueno trabajar con usted, y se lo agradezco.',
      'Usted hizo más ligero el trabajo.',
      'Me llevo algo de su manera de trabajar.',
      'Gracias por todo lo que hicimos en este tiempo.',
      'He aprendido de su manera de trabajar.',
    ],
    informal: [
      'Fue bueno trabajar contigo, y te lo agradezco.',
      'Hiciste más ligero el trabajo.',
      'Me llevo algo de tu manera de trabajar.',
      'Gracias por todo lo que hicimos en este tiempo.',
      'He aprendido de tu manera de trabajar.',
    ],
  },
  goodbye_stay: {
    formal: [
      'Me gustaría seguir en contacto, y le deseo lo mejor, a usted y al equipo.',
      'Que les vaya bien a usted y a los demás; espero que sigamos en contacto.',
      'Sigamos en contacto; le deseo lo mejor, a usted y a los demás.',
      'Espero que volvamos a coincidir, y deseo lo mejor al equipo.',
      'Me alegrará tener noticias suyas, y le deseo lo mejor.',
    ],
    informal: [
      'Me gustaría seguir en contacto, y te deseo lo mejor, a ti y al equipo.',
      'Que todo vaya bien para ti y los demás; espero que sigamos en contacto.',
      'Sigamos en contacto; te deseo lo mejor, a ti y a los demás.',
      'Espero que volvamos a coincidir, y deseo lo mejor al equipo.',
      'Me alegrará tener noticias tuyas, y te deseo lo mejor.',
    ],
  },
  goodbye_subject: ['Gracias por los años en {employer}', 'Antes de dejar {employer}: gracias'],
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
  hello_subject_team: ['Un saludo de los años en {team}', 'Un saludo al equipo {team}'],
  repair_subject_team: ['Mi salida del equipo {team}', 'Cómo me fui de {team}'],
  goodbye_subject_team: ['Gracias por los años en {team}', 'Antes de dejar {team}: gracias'],
  thanks_subject: [
    'Gracias por la charla: {title}',
    'Nuestra charla sobre el puesto {title}',
    'Gracias: vacante {title}',
  ],
  update_subject: ['Cómo va lo mío: {title}', 'Novedades: vacante {title}'],
  kept_sentence: ['{Told}.', 'Eso se me quedará: {told}.'],
  kept_object: ['No olvidaré {told}.', 'Recordaré {told}.', 'Siempre recordaré {told}.'],
  kept_clause: ['No olvidaré {told}.', 'Siempre recordaré {told}.'],
  kept_thing: [
    'Me llevo un recuerdo: {told}.',
    'Algo que no olvidaré: {told}.',
    'Esto se queda conmigo: {told}.',
  ],
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
};
