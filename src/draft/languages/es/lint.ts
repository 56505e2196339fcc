import type { Lint } from '../language.ts';

/** Words that only this language has in plenty. */
export const LITTLE_WORDS =
  /(?<!\p{L})(?:el|la|los|las|del|de|al|un|una|unos|unas|y|para|con|en|que|por|mi|mis|nuestr[oa]s?|sin|desde|años|cuando|aquel|aquella|a|tras|usted|su|sus|tu|tus|busco|quiero|más)(?!\p{L})/giu;

export const LINT: Lint = {
  blame:
    /(?<!\p{L})(?:tóxic\w*|pesadilla|odi[oaé]\w*|terrible\w*|horrible\w*|mi jef[ea]|acoso|quemad\w*|injust\w*|explotad\w*|mal pagad\w*|frustrad\w*|decepcion\w*|caótic\w*)(?!\p{L})/iu,
  unsaid:
    /(?<!\p{L})(?:jef[ea]|estrés|estresad\w*|conflicto\w*|pelea\w*|despid\w*|despedid\w*|mal[ao]s?|peor|aburrid\w*|caos|sueldo|salario|dinero|paga|divorcio|enfermedad)(?!\p{L})/iu,
  grudge:
    /(?<!\p{L})(?:incompeten\p{L}*|idiotas?|mentir\p{L}*|mintieron|mentiros[oa]s?|humill\p{L}*|grit(?:aba|aban|ó|aron|os)|maltrat\p{L}*|explota(?:ron|ban)|falta de (?:respeto|reconocimiento|apoyo)|insoportable\p{L}*|inaguantable\p{L}*|hostil\p{L}*|traicion\p{L}*|discrimin\p{L}*|infierno|hart[oa]s?|nunca (?:me|nos) (?:escucha|valora|apoya)\p{L}*|no (?:me|nos) (?:escucha|valora|apoya|respeta)\p{L}*|me echaron|mal (?:jefe|ambiente)|mala (?:jefa|dirección|gestión)|culpa)(?!\p{L})/iu,
  stock: [
    /(?:recuperar mi (?:antiguo )?puesto|ya sabe lo bueno|me merezco|como seguro recuerda)/i,
    /(?:desesperad\w*|por favor,? por favor|cualquier trabajo|haría cualquier cosa)/i,
    /(?:apasionad\w* (?:de|por)|proactiv\w*|sinergia\w*|trabajo en equipo y|amplia experiencia|por la presente|a quien corresponda|espero que este (?:correo|mensaje) le encuentre|orientad\w* a resultados|espero que se encuentre bien|valor añadido|oportunidad única|encaj\w+ perfectamente|nuevos retos)/i,
  ],
  superlatives:
    /(?<!\p{L})(?:increíble\w*|fantástic\w*|maravillos\w*|excepcional\w*|perfect\w*|estupend\w*|genial\w*)(?!\p{L})/giu,
  intent:
    /(?<!\p{L})(?:volv\w+|vuelta|regres\w+|recontratación|vacante|puesto|presentar(?:me|se)|trabajar en|candidatura)/iu,
  apology: /(?:disculpa\w*|siento|perdón)/i,
  leaving: /(?:dejé (?:la empresa|el equipo)|mi salida|me fui)/i,
  former:
    /(?<!\p{L})(?:volver(?:ía)?(?! a \p{L}+(?:ar|er|ir)(?!\p{L}))|mi vuelta|(?:una|posible) (?:posible )?vuelta|regres(?:ar|o)|recontrat\p{L}*|cuando estaba con (?:usted(?:es)?|vosotr[oa]s)|(?:etapa|años|tiempo) con (?:usted(?:es)?|vosotr[oa]s)|mi salida|me fui|dejé (?:la empresa|el equipo)|mi antigu[oa] (?:puesto|equipo))(?!\p{L})/iu,
  withYou:
    /(?<!\p{L})(?:cuando estaba con (?:usted(?:es)?|vosotr[oa]s)|(?:etapa|años|tiempo) con (?:usted(?:es)?|vosotr[oa]s))(?!\p{L})/iu,
  wish: /(?<!\p{L})(?:gustaría|quisiera|quiero|querría|podría|puedo|espero|sería)(?!\p{L})/iu,
  committed: /(?<!\p{L})(?:quedar(?:me)?|largo plazo|años|estable\w*|raíces|permanecer)(?!\p{L})/iu,
  easyNo:
    /(?:si no|un no|recursos humanos|no pasa nada|si prefiere|otra persona|corresponde|un sí o un no|lo dejo aquí|sin problema)/i,
  request: /^¿?(?:y )?(?:podr|puede|puedo|tendr|(?:le|te) vendr|querr)\p{L}*/iu,
  tooLong: /(?<!\p{L})(?:una|dos|media) horas?(?!\p{L})|\b(?:3[1-9]|[4-9]\d|\d{3,}) min/iu,
  numbers: /\d|\b(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|mitad|doble)\b/i,
};
