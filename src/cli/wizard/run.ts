/** A whole run: take up a draft or begin, walk through the questions, leave cleanly. */
import type { Settings } from '../../model/settings.ts';
import { type Flags, resolveSettings, SETTINGS_FILE, typedSettings } from '../settings.ts';
import type { Screen } from '../report.ts';
import { wrap } from '../../thai/text.ts';
import { type Asker, BACK, Left } from './asker.ts';
import { commandLine } from './command-line.ts';
import { draftPath, loadDraft, removeDraft, saveDraft } from './draft.ts';
import { say, sayFault } from './say.ts';
import { makeSession } from './session.ts';
import { startState, type State } from './state.ts';
import { agencyQuestion, confirmAgencyQuestion, yearQuestion } from './steps/agency.ts';
import { factsQuestion } from './steps/facts.ts';
import { findingsQuestion } from './steps/findings.ts';
import { previewQuestion } from './steps/finish.ts';
import { measuresQuestion } from './steps/measures.ts';
import { dateQuestion, documentsQuestion, signerQuestions } from './steps/papers.ts';
import { scoresQuestion } from './steps/scores.ts';
import { writeQuestion } from './steps/write.ts';
import { type Question, type Step, STEPS, walk, type Wizard } from './walk.ts';

/** In the order they are asked; a new one is its file and its line here. */
const QUESTIONS: readonly Question[] = [
  scoresQuestion, agencyQuestion, yearQuestion, confirmAgencyQuestion, findingsQuestion, measuresQuestion, documentsQuestion, dateQuestion, ...signerQuestions, factsQuestion, previewQuestion, writeQuestion,
];

const WORDS = {
  th: {
    hello: 'ตอบทีละคำถาม กด Enter เพื่อใช้คำตอบที่เลือกไว้ให้ ออกเมื่อใดก็ได้โดยไม่เสียสิ่งที่ตอบไปแล้ว', step: (at: number, title: string) => `ขั้นที่ ${at} จาก ${STEPS.length}  ${title}`,
    steps: { scores: 'คะแนน', agency: 'หน่วยงานและปี', findings: 'ประเด็น', measures: 'มาตรการ', papers: 'เอกสาร', finish: 'ตรวจและเขียน' },
    draft: (about: string) => `มีงานที่ทำค้างไว้${about}`, resume: 'ทำต่อจากที่ค้างไว้', fresh: 'เริ่มใหม่ (ทิ้งงานที่ค้างไว้)', left: (command: string) => `ออกแล้ว คำตอบเก็บไว้ครบ พิมพ์ ${command} เพื่อทำต่อ`, leftEmpty: 'ออกแล้ว',
  },
  en: {
    hello: 'One question at a time; Enter takes the answer that is offered. Leave at any time, nothing is lost', step: (at: number, title: string) => `step ${at} of ${STEPS.length}  ${title}`,
    steps: { scores: 'scores', agency: 'agency and years', findings: 'weak points', measures: 'measures', papers: 'papers', finish: 'check and write' },
    draft: (about: string) => `There is unfinished work${about}`, resume: 'go on with it', fresh: 'begin again (drop it)', left: (command: string) => `Left; all answers are kept. Type ${command} to go on`, leftEmpty: 'Left',
  },
} as const;

/** The shell's code for a run that was interrupted. */
const INTERRUPTED = 130;

export async function runWizard(scores: string | undefined, flags: Flags, screen: Screen, ask: Asker): Promise<number> {
  const words = WORDS[screen.globals.lang];
  const settingsPath = typeof flags.settings === 'string' ? flags.settings : SETTINGS_FILE;
  const draft = draftPath(settingsPath);
  let kept = false;
  const wizard: Wizard = {
    ask, session: makeSession(), screen, settingsPath, said: new Set(),
    keep: async (state) => {
      await saveDraft(draft, state);
      kept = true;
    },
  };
  const announce = (step: Step): void => ask.print(`\n${screen.paint.inverse(` ${words.step(STEPS.indexOf(step) + 1, words.steps[step])} `)}`);
  try {
    const start = (await takeUp(draft, wizard)) ?? startState(scores ?? null, typeof flags.agency === 'string' ? flags.agency : null, await startSettings(settingsPath, flags, scores ?? null, screen), flags.pdf === true);
    if (start.trail.length === 0 && start.typed === null) ask.print(wrap(words.hello, ask.width()).map((line) => screen.paint.dim(line)).join('\n'));
    else kept = true;
    await walk(QUESTIONS, await withScores(start, wizard), wizard, announce);
    await removeDraft(draft);
    return 0;
  } catch (cause) {
    if (!(cause instanceof Left)) throw cause;
    say(wizard, `\n${kept ? words.left(commandLine(['wizard', ...(flags.settings === undefined ? [] : ['--settings', settingsPath])], process.platform, screen.io.program)) : words.leftEmpty}`);
    return INTERRUPTED;
  }
}

/** Settings asked for by name may not be there yet: that is where they will be saved. */
async function startSettings(path: string, flags: Flags, scores: string | null, { io }: Screen): Promise<Settings> {
  const { readTextIfPresent } = await import('../../pipeline/files/read.ts');
  return flags.settings !== undefined && readTextIfPresent(path) === null ? typedSettings('generate', flags, io.env, {}) : resolveSettings('generate', flags, io.env, scores);
}

/** A draft whose score file is gone or changed begins at its first question, with all else as it was. */
async function withScores(state: State, wizard: Wizard): Promise<State> {
  if (state.trail.length === 0 || state.scoreless) return state;
  try {
    await wizard.session.inspection(state);
    return state;
  } catch (cause) {
    sayFault(wizard, cause);
    return { ...state, scores: null, trail: [] };
  }
}

/** The draft, where there is one and it is wanted. */
async function takeUp(draft: string, { ask, screen }: Wizard): Promise<State | null> {
  const words = WORDS[screen.globals.lang];
  const state = await loadDraft(draft);
  if (state === null || (state.trail.length === 0 && state.typed === null)) return null;
  const about = [state.agency ?? state.settings.agency?.name ?? state.typed?.agency, state.scores].filter(Boolean).join(', ');
  const chosen = await ask.select<'resume' | 'fresh'>({ message: words.draft(about === '' ? '' : ` (${about})`), choices: [{ value: 'resume', name: words.resume }, { value: 'fresh', name: words.fresh }] });
  if (chosen === BACK) throw new Left();
  if (chosen === 'fresh') await removeDraft(draft);
  return chosen === 'resume' ? state : null;
}
