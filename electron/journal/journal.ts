import type { Handlers, JournalStatus } from '#shared/contract.ts';
import { lastStepId } from '../db/changeLog.ts';
import { journalCheck } from './check.ts';
import type { JournalContext } from './context.ts';
import { decideDraft, decideEvent, decideRead } from './decide/decide.ts';
import { readEvent } from './eventRecord.ts';
import { eventRemove, eventSetState, eventTag, eventUpdate, logEvent } from './events.ts';
import { exportOpen, restoreRun } from './exports.ts';
import { fileAppend, fileOpen, fileRead } from './files.ts';
import { filterList, filterRemove, filterSave, filterUpdate } from './filters.ts';
import { eventHistory, historyRedo, historyState, historyUndo } from './history.ts';
import { importSaveMany } from './importMany.ts';
import { keepReadings } from './importReadings.ts';
import { importCancel, importClose, importEntry, importRead, importSave } from './imports.ts';
import { readLine, suggestValues } from './lines.ts';
import { personGet, personList, personUpdate } from './people.ts';
import { questionDue, questionPostpone } from './questions.ts';
import { noPrinter, type PrintPdf } from './report/printer.ts';
import { reviewEvents } from './review/evidence.ts';
import { reviewSkipped } from './review/skipLog.ts';
import { reviewOpen } from './review/year.ts';
import { reviewPatterns } from './review/patterns.ts';
import { reviewPurposes } from './review/purposes.ts';
import { reviewSecondVerdicts } from './review/secondVerdicts.ts';
import { reviewSeries, reviewSeriesTrend } from './review/series.ts';
import { reviewYield } from './review/yield.ts';
import { fillWithSample } from './sample.ts';
import { searchComplete } from './search/complete.ts';
import { searchFind } from './search/search.ts';
import { sessionAdd, sessionMove, sessionRemove, sessionUpdate } from './sessions.ts';
import { settingsGet, settingsSet } from './settings.ts';
import { sourceGet, sourceOpen } from './sources.ts';
import {
  takeawayAdd,
  takeawayList,
  takeawayMove,
  takeawayRemove,
  takeawayReturning,
  takeawayUpdate,
} from './takeaways.ts';
import {
  eventNamesOf,
  eventRowsOf,
  journalOverview,
  timelineFacets,
  timelineOpen,
} from './timeline.ts';
import { worthAmend, worthGive, worthGiveMany, worthRemove } from './worth.ts';

/** Loaded for the first report: a reader of Markdown takes as long to load as the rest of the core. */
const reports = () => import('./report/report.ts');

/** What a host tells of itself and of the place, for `journal.status`. */
export type Place = Pick<JournalStatus, 'host' | 'folder' | 'sample' | 'version'>;

/** The core's table of contents: one line an operation. */
export function createJournal(
  journal: JournalContext,
  place: Place,
  importWorker: URL,
  printPdf: PrintPdf = noPrinter,
): Handlers {
  const { db } = journal;
  const readings = keepReadings(journal, importWorker);
  return {
    'journal.status': () => ({ ...place, open: true, lastStep: lastStepId(db), problem: null }),
    'journal.overview': () => journalOverview(journal),
    'journal.check': () => journalCheck(journal),
    'journal.fillWithSample': () => fillWithSample(journal),
    'settings.get': () => settingsGet(journal),
    'settings.set': (input) => settingsSet(journal, input),
    'timeline.open': (input) => timelineOpen(journal, input),
    'timeline.facets': (input) => timelineFacets(journal, input),
    'event.rows': (input) => eventRowsOf(journal, input),
    'event.names': (input) => eventNamesOf(journal, input),
    'event.get': ({ id }) => readEvent(journal, id),
    'event.log': (input) => logEvent(journal, input),
    'event.update': (input) => eventUpdate(journal, input),
    'event.remove': (input) => eventRemove(journal, input),
    'event.setState': (input) => eventSetState(journal, input),
    'event.tag': (input) => eventTag(journal, input),
    'event.history': (input) => eventHistory(journal, input),
    'log.readLine': (input) => readLine(journal, input),
    'worth.give': (input) => worthGive(journal, input),
    'worth.giveMany': (input) => worthGiveMany(journal, input),
    'worth.amend': (input) => worthAmend(journal, input),
    'worth.remove': (input) => worthRemove(journal, input),
    'question.due': (input) => questionDue(journal, input),
    'question.postpone': (input) => questionPostpone(journal, input),
    'session.add': (input) => sessionAdd(journal, input),
    'session.update': (input) => sessionUpdate(journal, input),
    'session.move': (input) => sessionMove(journal, input),
    'session.remove': (input) => sessionRemove(journal, input),
    'takeaway.add': (input) => takeawayAdd(journal, input),
    'takeaway.update': (input) => takeawayUpdate(journal, input),
    'takeaway.move': (input) => takeawayMove(journal, input),
    'takeaway.remove': (input) => takeawayRemove(journal, input),
    'takeaway.list': (input) => takeawayList(journal, input),
    'takeaway.returning': () => takeawayReturning(journal),
    'person.list': (input) => personList(journal, input),
    'person.get': (input) => personGet(journal, input),
    'person.update': (input) => personUpdate(journal, input),
    'suggest.values': (input) => suggestValues(journal, input),
    'filter.list': () => filterList(journal),
    'filter.save': (input) => filterSave(journal, input),
    'filter.update': (input) => filterUpdate(journal, input),
    'filter.remove': (input) => filterRemove(journal, input),
    'history.state': () => historyState(journal),
    'history.undo': (input) => historyUndo(journal, input),
    'history.redo': () => historyRedo(journal),
    'file.open': (input) => fileOpen(journal, input),
    'file.append': (input) => fileAppend(journal, input),
    'file.read': (input) => fileRead(journal, input),
    'file.close': (input) => importClose(journal, readings, input),
    'review.open': (input) => reviewOpen(journal, input),
    'review.events': (input) => reviewEvents(journal, input),
    'review.patterns': (input) => reviewPatterns(journal, input),
    'review.yield': (input) => reviewYield(journal, input),
    'review.series': (input) => reviewSeries(journal, input),
    'review.seriesTrend': (input) => reviewSeriesTrend(journal, input),
    'review.purposes': () => reviewPurposes(journal),
    'review.skipped': (input) => reviewSkipped(journal, input),
    'review.secondVerdicts': (input) => reviewSecondVerdicts(journal, input),
    'decide.read': (input) => decideRead(journal, readings, input),
    'decide.draft': (input) => decideDraft(journal, readings, input),
    'decide.event': (input) => decideEvent(journal, input),
    'report.preview': async (input) => (await reports()).reportPreview(journal, input),
    'report.open': async (input) => (await reports()).reportOpen(journal, printPdf, input),
    'search.find': (input) => searchFind(journal, input),
    'search.complete': (input) => searchComplete(journal, input),

    'import.read': (input) => importRead(journal, readings, input),
    'import.entry': (input) => importEntry(journal, readings, input),
    'import.prepare': () => {
      readings.prepare();
      return {};
    },
    'import.cancel': (input) => importCancel(readings, input),
    'import.saveMany': (input) => importSaveMany(journal, readings, input),
    'import.save': (input) => importSave(journal, readings, input),
    'source.get': (input) => sourceGet(journal, input),
    'source.open': (input) => sourceOpen(journal, input),
    'export.open': (input) => exportOpen(journal, place.version, input),
    'restore.run': (input) => restoreRun(journal, input),
  };
}
