/** What kind of session an entry of a programme is, by its type and its title. */
import type { SessionKind } from '#shared/session.ts';

/** What a programme lists between its talks. */
const BREAK =
  /^(?:[^:：]{0,20}\b)?(?:lunch|breakfast|dinner|coffee|tea|break|pause|registration|check-in|doors open|networking|reception|party|social(?: event)?|happy hour|drinks|group photo|farewell|get-together)\b|^(?:午餐|午休|晚餐|早餐|茶歇|休息|签到|簽到|报到|報到|入场|入場|合影|晚宴|晚会|晚會|酒会|酒會|自由交流|交流茶歇|用餐|中场休息|中場休息)/iu;
const PAUSE_WORD =
  '(?:lunch|breakfast|brunch|dinner|supper|coffee|tea|break|pause|recess|interval|intermission|registration|check-?in|doors(?: open)?|refreshments|snacks|networking|group photo)';
/** `Lunch`, `Morning coffee break (30 min)`, `Registration & tea`: the whole title is a pause. */
const PAUSE_ENGLISH = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}(?:(?:(?:mid-?)?(?:morning|afternoon)|short|long|buffet|working|networking|comfort|bio|light|optional|welcome|early) )?${PAUSE_WORD}(?: (?:breaks?|time|pause|interval|hour|served))?(?:(?: ?[&+/,] ?| and | with )${PAUSE_WORD}(?: breaks?)?){0,2}[^\\p{L}\\p{N}]{0,4}(?:[(（][^()（）]{1,30}[)）])?[^\\p{L}\\p{N}]{0,4}$`,
  'iu',
);
const PAUSE_CHINESE =
  /^[^\p{L}\p{N}]{0,4}(?:会议|會議|嘉宾|嘉賓|来宾|來賓|自助|商务|商務|中场|中場|课间|課間|午间|午間|上午|下午|集体|集體|自由|全体|全體)?(?:午餐|午饭|午飯|午膳|午休|茶歇|茶叙|茶敘|休息|晚餐|早餐|用餐|签到|簽到|报到|報到|入场|入場|合影|拍照|大合照)(?:[与和及、&/／]?(?:午餐|午休|茶歇|休息|交流|签到|簽到|入场|入場|合影|注册))?(?:留念|时间|時間|环节|環節|交流)?[^\p{L}\p{N}]{0,4}(?:[(（][^()（）]{1,20}[)）])?$/u;
const LONGEST_PAUSE = 60;

/** Whether a title names a pause between the talks and nothing else. */
export const isPause = (title: string): boolean =>
  title.length <= LONGEST_PAUSE && (PAUSE_ENGLISH.test(title) || PAUSE_CHINESE.test(title));

const BREAK_TYPE = /break|service|meal|social|logistic|registration|茶歇|休息/iu;

const BY_TYPE: readonly (readonly [SessionKind, RegExp])[] = [
  ['keynote', /keynote|plenary|主旨|主题演讲|主題演講|主题报告|大会报告/iu],
  [
    'panel',
    /panel|podium|round ?table|fireside|debate|discussion|圆桌|圓桌|座谈|座談|对话|對話|论坛讨论/iu,
  ],
  [
    'workshop',
    /workshop|tutorial|hands.?on|training|bootcamp|masterclass|工作坊|实操|實作|培训|培訓|教程|训练营/iu,
  ],
  ['poster', /poster|海报|海報|墙报|牆報/iu],
  ['hallway', /hallway|meet and greet|office hours|闲聊/iu],
  ['other', BREAK_TYPE],
  [
    'talk',
    /talk|lecture|presentation|session|paper|demo|vortrag|报告|報告|演讲|演講|分享|讲座|講座/iu,
  ],
];

/** Breaks are `other`; else the type says it, then the title; a plain entry is a talk. */
export function sessionKind(type: string, title: string): SessionKind {
  if (BREAK.test(title.slice(0, 60)) && title.length <= 60) return 'other';
  const byType = kindNamed(type);
  if (byType !== null && byType !== 'talk') return byType;
  const byTitle = kindNamed(title.slice(0, 80));
  return byTitle === null || byTitle === 'other' ? 'talk' : byTitle;
}

const kindNamed = (text: string): SessionKind | null =>
  text === '' ? null : (BY_TYPE.find(([, words]) => words.test(text))?.[0] ?? null);
