import { common } from './common.ts';
import { decide } from './decide.ts';
import { event } from './event.ts';
import { evidence } from './evidence.ts';
import { failures } from './failures.ts';
import { history } from './history.ts';
import { lessons } from './lessons.ts';
import { log } from './log.ts';
import { people } from './people.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { skipped } from './skipped.ts';
import { takeaways } from './takeaways.ts';
import { terms } from './terms.ts';
import { timeline } from './timeline.ts';
import { worth } from './worth.ts';
import { year } from './year.ts';
import { importing } from './import.ts';

/** All words of the language, a file per part of the app; a key is written `part.key`. */
export const zhCN = {
  common,
  decide,
  event,
  evidence,
  failures,
  history,
  lessons,
  log,
  people,
  report,
  review,
  search,
  settings,
  shell,
  skipped,
  takeaways,
  terms,
  timeline,
  worth,
  year,
  import: importing,
};
