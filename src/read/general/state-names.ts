/** What the columns of lists of openings are called, in the languages Homing reads. */

export const TITLE = /^(?:(?:job|position|posting|vacancy)?[-_]?title|name|text|position)(?:_exact)?$/i;
export const TITLE_ELSEWHERE =
  /^(?:(?:job|position|vacancy|role)[-_]?name|role|headline|t[íi]tulo|puesto|titre|intitul[ée]|(?:stellen)?(?:bezeichnung|titel)|stelle|nazwa|stanowisko|n[áa]zev|pozice|functie|vacature|titolo|職種|職種名|件名)$/i;
export const LINK =
  /^(?!.*(?:logo|image|icon|company|org|video)).*(?:url|link|href|path|landing_page|uri|enlace|lien|odkaz)$/i;
export const ID = /^(?:job|req|posting|position|vacancy)?[-_]?(?:id|uuid|code|number)$/i;
export const PLACE =
  /^(?:full|primary|job|work|candidate_required|field)?[-_]?(?:location|cit(?:y|ie)|office|place|standort|workplace|geo|where)s?(?:[-_]?(?:of[-_]?work|name|exact|restrictions))?$|^(?:(?:arbeits|einsatz)?ort|lieu|ville|ciudad|ubicaci[óo]n|miasto|lokalizacja|miejsce[-_]?pracy|m[ěe]sto|lokalita|plaats|standplaats|locatie|citt[àa]|sede|勤務地)$/i;
export const DEPARTMENT =
  /^(?:hiring)?(?:department|category|team|function)s?(?:[-_]?name)?$|^(?:business[-_]?(?:area|unit)|division|abteilung|(?:fach)?bereich|[áa]rea|departamento|d[ée]partement|dzia[łl]|odd[ěe]len[íi]|afdeling|部署|部門)$/i;
export const DATE =
  /(?:post(?:ed|ing)?|publish(?:ed)?|created)(?:[-_]?(?:date|at|on))?(?:InGMT)?$|^date(?:[-_]?(?:posted|added))?$/i;
export const TEXT = /(?:description(?:[-_]?(?:html|teaser))?|contents?)$/i;
export const EMPLOYMENT = /^(?:employment|contract|job)[-_]?type$/i;
export const KIND = /(?:employment|contract|job|work)[-_]?(?:type|model)$|^workplace[-_]?type$/i;
/** The name of a thing within a row: `{"team": {"teamName": …}}`. */
export const NAME = /^(?:(?:team|department|location|category)?[-_]?name|label|fullLocation)$/i;
/** A row that calls itself an opening, whatever its list is called. */
export const CALLED_OPENING =
  /(?:^|,)(?:job|position|posting|vacancy|requisition|req)[-_]?(?:id|title|number)(?:,|$)/i;
/** What people and goods have, and openings do not. */
export const OF_OTHERS = /^(?:quote|bio|avatar|headshot|(?:first|last)[-_]?name|price)$/i;
