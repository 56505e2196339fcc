import type { Site } from '../model/site.ts';
import { adp } from './sites/adp.ts';
import { ashby } from './sites/ashby.ts';
import { avature } from './sites/avature.ts';
import { bamboohr } from './sites/bamboohr.ts';
import { beisen } from './sites/beisen.ts';
import { brassring } from './sites/brassring.ts';
import { breezy } from './sites/breezy.ts';
import { cats } from './sites/cats.ts';
import { comeet } from './sites/comeet.ts';
import { cornerstone } from './sites/cornerstone.ts';
import { dayforce } from './sites/dayforce.ts';
import { deel } from './sites/deel.ts';
import { dvinci } from './sites/dvinci.ts';
import { eightfold } from './sites/eightfold.ts';
import { factorial } from './sites/factorial.ts';
import { freshteam } from './sites/freshteam.ts';
import { gem } from './sites/gem.ts';
import { greenhouse } from './sites/greenhouse.ts';
import { gupy } from './sites/gupy.ts';
import { hibob } from './sites/hibob.ts';
import { hirehive } from './sites/hirehive.ts';
import { homerun } from './sites/homerun.ts';
import { hrmdirect } from './sites/hrmdirect.ts';
import { hrmos } from './sites/hrmos.ts';
import { icims } from './sites/icims.ts';
import { jazzhr } from './sites/jazzhr.ts';
import { jibe } from './sites/jibe.ts';
import { jobbank104 } from './sites/jobbank104.ts';
import { jobsCh } from './sites/jobs-ch.ts';
import { jobsCz } from './sites/jobs-cz.ts';
import { jobvite } from './sites/jobvite.ts';
import { jobylon } from './sites/jobylon.ts';
import { join } from './sites/join.ts';
import { lever } from './sites/lever.ts';
import { manatal } from './sites/manatal.ts';
import { mokahr } from './sites/mokahr.ts';
import { neogov } from './sites/neogov.ts';
import { notion } from './sites/notion.ts';
import { oracle } from './sites/oracle.ts';
import { paylocity } from './sites/paylocity.ts';
import { personio } from './sites/personio.ts';
import { phenom } from './sites/phenom.ts';
import { pinpoint } from './sites/pinpoint.ts';
import { radancy } from './sites/radancy.ts';
import { recruitee } from './sites/recruitee.ts';
import { rippling } from './sites/rippling.ts';
import { smartrecruiters } from './sites/smartrecruiters.ts';
import { softgarden } from './sites/softgarden.ts';
import { successfactors } from './sites/successfactors.ts';
import { talentclue } from './sites/talentclue.ts';
import { taleo } from './sites/taleo.ts';
import { taleoEnterprise } from './sites/taleo-enterprise.ts';
import { teamtailor } from './sites/teamtailor.ts';
import { traffit } from './sites/traffit.ts';
import { trakstar } from './sites/trakstar.ts';
import { ukg } from './sites/ukg.ts';
import { umantis } from './sites/umantis.ts';
import { workable } from './sites/workable.ts';
import { workday } from './sites/workday.ts';
import { wttj } from './sites/wttj.ts';
import { ycombinator } from './sites/ycombinator.ts';
import { zohorecruit } from './sites/zohorecruit.ts';

/** Every careers system we know, in the order in which they may claim an address. */
export const SITES: readonly Site[] = [
  greenhouse,
  lever,
  ashby,
  workday,
  smartrecruiters,
  workable,
  recruitee,
  personio,
  teamtailor,
  bamboohr,
  rippling,
  breezy,
  pinpoint,
  gem,
  oracle,
  eightfold,
  join,
  icims,
  jobvite,
  jazzhr,
  avature,
  cornerstone,
  taleo,
  taleoEnterprise,
  successfactors,
  phenom,
  radancy,
  jobylon,
  jobsCz,
  gupy,
  comeet,
  hrmos,
  softgarden,
  umantis,
  traffit,
  dayforce,
  notion,
  ycombinator,
  hibob,
  trakstar,
  paylocity,
  ukg,
  jibe,
  homerun,
  hirehive,
  dvinci,
  freshteam,
  zohorecruit,
  factorial,
  cats,
  wttj,
  adp,
  beisen,
  brassring,
  jobbank104,
  mokahr,
  deel,
  jobsCh,
  neogov,
  hrmdirect,
  talentclue,
  manatal,
];
