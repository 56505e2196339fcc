import { hashesOf } from './hash.ts';

/** Words that, shortly before an unsure one, speak for the skill: "experience with Go". */
const BEFORE =
  'experience experienced proficient proficiency knowledge fluent familiar familiarity expert expertise skilled skills using use uses writing written coding code codebase programming languages language frameworks framework tools tool technologies technology stack backend frontend software microsoft ms advanced apache hashicorp adobe mastery kenntnisse erfahrung umgang programmiersprachen sprachen maitrise connaissance connaissances langages experiencia conocimientos like including learn learning e.g eg databases database libraries library java python javascript scripting manejo dominio uso conocimiento maitrisez utilisation beherrschung anwenderkenntnisse knowing know knew known used worked firmware implemented deploy develop developing built intermediate basic develops platforms packages package office advance communicate chat installing configuring migrating automating docs wiki secrets mgmt cdp pos e2e cad cam amis monorepo discovery prototypes prototyping sequencing webinars misra';
/** Words that, right after it, speak for the skill: "Go developer". */
const AFTER =
  'developer developers engineer engineers programmer programmers programming language framework frameworks codebase backend services service microservices microservice stack library libraries apps apis api developing sdk script scripts scripting hooks cookbooks entwickler entwicklung kenntnisse spreadsheet spreadsheets macros formulas pivot boot mvc native ecosystem experience expertise databases database db js sql proficiency certification skills administrator administration developpeur routines packages package streaming pipelines cluster clusters queries powerpoint consultant architect payroll ledger ledgers workbook workbooks workspace background channel channels playbooks charts jobs topologies states managed ambulatory emr ehr preferred required desirable desired mandatory essential';
/** "React or other frameworks": what the list is a list of. */
const CLASS =
  'framework frameworks language languages tools technologies libraries databases tool library platforms platform software systems system suites suite packages package products ats crm erp hris lms ide cms';
/** Words of what bears such a name outside the trade: the coffee, the snake, the writer, the trace element. */
const OTHER_WORLDS =
  'coffee roast espresso arabica robusta sumatra beans kaffee barista insel island zoo snake reptile novel fiction arsenic cadmium zinc dog';

type NameWords = Readonly<Record<'before' | 'after' | 'classes' | 'otherWorlds', ReadonlySet<number>>>;

/** Made at the first text, not when a worker wakes. */
let made: NameWords | undefined;

/** What speaks for or against an ambiguous name beside it, by the hashes of the words. */
export function nameWords(): NameWords {
  made ??= {
    before: hashesOf(BEFORE),
    after: hashesOf(AFTER),
    classes: hashesOf(CLASS),
    otherWorlds: hashesOf(OTHER_WORLDS),
  };
  return made;
}
