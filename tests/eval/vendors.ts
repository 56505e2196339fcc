/** The labels' names of systems that Homing calls otherwise, or tells apart. */
export const SAME_SYSTEM: Readonly<Record<string, readonly string[]>> = {
  recruiterbox: ['trakstar'],
  join_com: ['join'],
  oracle_hcm: ['oracle'],
  almacareer: ['jobs-cz'],
  talentbrew: ['radancy'],
  taleo: ['taleo', 'taleo-enterprise'],
  jobs_ch: ['jobs-ch'],
};

/** Domains on which vendors serve their customers' boards. */
export const VENDOR =
  /(?:^|\.)(?:ashbyhq|avature|bamboohr|breezy|csod|eightfold|gem|greenhouse|icims|applytojob|jazz|join|lever|oraclecloud|personio|phenompeople|pinpointhq|recruiterbox|trakstar|recruitee|rippling|smartrecruiters|successfactors|sapsf|jobs2web|cloud\.sap|taleo|teamtailor|workable|myworkdayjobs|myworkdaysite|softgarden|jobylon|gupy|jobs|umantis|notion|mokahr|comeet|zhiye|ycombinator|traffit|104|hrmos|hibob|deel|dayforcehcm|brassring|jobup)\.(?:com(?:\.tw)?|net|eu|cn|io|de|hr|co|jp|ai|site|cz|ch|me)$/;

/** Hosts in the lists that serve three companies or more and are no careers system. */
export const NOT_BOARDS: Readonly<Record<string, string>> = {
  'angel.co': 'a market of jobs, behind a login; closed since',
  'github.com': 'repositories and files in which a company says whom it seeks; read as pages',
  'www.linkedin.com': 'a market of jobs whose terms forbid reading by machine',
  'simplify.jobs': 'collects other employers’ openings',
  'solid.jobs': 'a market of jobs',
  'boards.greenhouse.io':
    'an application form (`embed/job_app?token=`) names its opening, not its board; the page itself does',
  'www.progressive.com': 'one employer’s own pages',
};
