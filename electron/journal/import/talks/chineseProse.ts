/** Talks in the sentences of a Chinese report: `民政局干部申屠明接过话筒，谈的是食堂的账`. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson, Span } from '#shared/draft.ts';
import { quotedIn } from '../prose/quoted.ts';
import { simplify } from '../prose/simplify.ts';
import { slotPerson } from './slotName.ts';
import type { SentenceParts } from './proseParts.ts';

const SPEAKING =
  '(?:接过话筒|接着(?:讲|上台)|上台|登台|主讲|合讲|开讲|压轴|发言|以[《「“"]|带来|分享(?:了|的)|演示了|展示了|讲(?:了|的|完|解|述)|，?[讲谈](?=[《「“])|(?<=[a-z] ?)[讲谈](?=\\p{Script=Han})|谈(?:了|的|到)|聊(?:了|的)|介绍了|用(?:中文|英文|英语|粤语|日语|台语|闽南语)(?:讲|演示|分享)|则以|随后以|拆解了|剖析了|作《|串场|主持|担任(?:司仪|主持)|任司仪)';
/** Who speaks, before a verb of speaking; the clause is cut where another ends. */
const BEFORE_VERB = new RegExp(
  `(?:^|[，。；！？,;\\n])\\s?(?:接着|随后|然后|最后|先是|首先|其后|之后|下午|上午|中午|晚上|今年|这次|由|请来的?|我去听(?:了)?|我听了)?(?<who>[^，。；！？,;“”"《》「」\\n]{2,30}?)(?:则)?(?=${SPEAKING})`,
  'gu',
);
const AFTER_CUE =
  /(?:(?:开场|压轴|主讲|主讲人|讲者|讲师|讲课|发言|讲话|分享[人者]?|登台|上台|最后一位|下一位|第[一二三四五六七八九十]位)(?:发言|上台|登台|讲|分享)?(?:的)?(?:嘉宾|老师|人)?(?:是|为|：|:|叫|，|有请|由)?|由|欢迎第?[一二三四五]?位?，?|(?:听|请|请到|请来|邀请)了?(?:了)?(?:一位|一个)?|叫)\s?(?<who>[^，。；！？,;《「“”"」》\n]{2,26}?)(?=[，。；！？,;《「“"]|(?:主讲|登台|上台|讲|分享|带来|串场|主持|担任|老师，|女士，|先生，)|$)/gu;
const CITED =
  /(?:正如|如同|引用|借用|据|按照|感谢|读|看)(?:了)?[^，。]{0,8}$|(?:曾|当年|写过?|说过|在《)/u;
const LEADS = /主持|串场|司仪/u;

const personAt = (
  words: string,
  start: number,
  sentence: string,
  from: number,
): DraftPerson | null => {
  const named = slotPerson(
    words
      .replace(/^.{0,20}由(?=\p{Script=Han}{3})/u, '')
      .replace(/^(?:来自|请来|葡籍|本地的?|来自[^的]{2,8}的)/u, '')
      .trim(),
    'beside',
  );
  if (!named || /[的了]$/u.test(named.name)) return null;
  const at = sentence.indexOf(named.name, from);
  const place = start + Math.max(at, 0);
  return draftPerson({
    ...named,
    part: 'speaker',
    span: { start: place, end: place + named.name.length },
  });
};

function peopleOf(sentence: string, start: number): DraftPerson[] {
  const plain = simplify(sentence);
  const people: DraftPerson[] = [];
  for (const pattern of [BEFORE_VERB, AFTER_CUE]) {
    for (const { index, 0: whole, groups } of plain.matchAll(pattern)) {
      const who = groups?.['who'] ?? '';
      const at = index + whole.lastIndexOf(who);
      if (
        who === '' ||
        CITED.test(plain.slice(Math.max(0, at - 12), at)) ||
        /[曾当年写过]{2}/u.test(who)
      )
        continue;
      const leads = LEADS.test(plain.slice(at + who.length, at + who.length + 4));
      let from = at;
      for (const piece of sentence.slice(at, at + who.length).split(/[、與与和及]/u)) {
        const person = personAt(piece, start, sentence, from);
        from += piece.length + 1;
        if (!person || people.some(({ name }) => name === person.name)) continue;
        people.push(leads ? { ...person, part: 'moderator' } : person);
      }
    }
  }
  return people;
}

const LONGEST_TITLE = 90;
const OF_TALK =
  /(?:题目(?:叫|是|为)|(?:隔壁|下一|上一|大)场(?:是)?|序幕)[，,：:]?\s?[《「“"]|》揭开序幕/u;
/** Writings, songs and what is only said. */
const WRITING =
  /(?:写的?|书|小说|电影|音乐|歌|论文|刊|报|杂志|出版|引用|读过?|看过?|正如|当年|买了?|说|喊|问|道|答|叫做?|所谓|的|(?:原因|理由|关键|问题|答案|感受|结果|重点|难处|口号|标语|口头禅)(?:就|只|正|便|竟|都)?是)[：:，,]?\s?$/u;
/** What is quoted later in such a sentence is what somebody said. */
const SAID_BEFORE =
  /(?:直言|坦言|笑言|感叹|感慨|调侃|打趣|直呼|提醒|反问|透露|表示|指出|认为|强调|回忆|回应|补充|[说指称][，：:])[^《]*$/u;
const WRITING_AFTER =
  /^(?:为主题(?!演讲|报告|分享)|(?!.{0,4}(?:演讲|报告|圆桌|对谈|分享的))\p{Script=Han}{0,10}(?:会|论坛|沙龙|节|展|计划|行动|大集|市集|训练营)(?=[在于由，。、的]|$)|里|中|一书|这本|杂志|副主编|主编|主笔|记者|报道|这首|那句)/u;
const SPOKEN_TITLE =
  /(?:题目(?:叫|是|为)|主题(?:叫|是|为|系)|题目(?:好似)?(?:系|係)|题为|名为|讲的是|合讲|主讲|(?<![演])讲|谈|以|带来(?:了)?|分享(?:了)?|聊了|隔壁场是|下一场是|大场|谈的是)[，,：:]?\s?$/u;
const TOPIC = new RegExp(
  '(?:(?<=[a-z] ?)讲|讲完了|讲了|谈的是|讲的是|演示了|讲讲|谈谈|讲解了)(?<topic>[^，。；：:！？,;\\n]{4,40})',
  'u',
);
const VAGUE = /^(?:一|两|三|几|很多|不少|自己|他|她|我|半|整整|大概|约|近)|分钟|小时/u;

function titlesOf(sentence: string, start: number): Span[] {
  const plain = simplify(sentence);
  const titles: Span[] = [];
  for (const { index, whole, title } of quotedIn(plain)) {
    if (title.length > LONGEST_TITLE) continue;
    const before = plain.slice(Math.max(0, index - 12), index);
    const after = plain.slice(index + whole.length, index + whole.length + 8);
    const isSaid =
      !whole.startsWith('《') &&
      !SPOKEN_TITLE.test(before) &&
      ((title.length > 12 && /[，,]/u.test(title)) || SAID_BEFORE.test(plain.slice(0, index)));
    if (isSaid || WRITING_AFTER.test(after) || /[。！]$/u.test(title)) continue;
    if (WRITING.test(before) && !SPOKEN_TITLE.test(before)) continue;
    const follows =
      whole.startsWith('《') || title.length > 8
        ? ''
        : (/^的(?!.*(?:演讲|报告|分享|发言))[^，。；：:]{1,3}(?=[，。；：:])/u.exec(after)?.[0] ??
          '');
    const from = start + index + (follows === '' ? 1 : 0);
    titles.push({
      start: from,
      end: start + index + whole.length + (follows === '' ? -1 : follows.length),
    });
  }
  if (titles.length > 0) return titles;
  const topic = TOPIC.exec(plain);
  const words = topic?.groups?.['topic'];
  if (!topic || words === undefined || VAGUE.test(words)) return [];
  const at = start + topic.index + topic[0].lastIndexOf(words);
  return [{ start: at, end: at + words.length }];
}

/** `第二个是林一舟（海蓝科技）的《绳子怎么验》`: who came next, and with what. */
const NEXT_UP =
  /(?:第[一二三四五六七八九十]个|最后一?个|接下来|下一个|随后|然后|接着|之后|后面)(?:讲的|上台的|登台的|出场的|发言的)?(?:是|轮到)\s?(?<who>[^，。；：:《「“"\n]{2,30}?)(?:的|讲的?|带来的?|分享的?)?[：:]?\s?[《「“](?<title>[^《》「」“”\n]{3,90})[》」”]/u;

function nextUp(sentence: string, start: number): SentenceParts | null {
  const groups = NEXT_UP.exec(sentence)?.groups;
  const [who, title] = [groups?.['who'], groups?.['title']];
  const named = who === undefined ? null : slotPerson(who, 'label');
  if (!named || title === undefined) return null;
  const [at, from] = [sentence.indexOf(named.name), sentence.indexOf(title)];
  const span = { start: start + at, end: start + at + named.name.length };
  return {
    people: [draftPerson({ ...named, part: 'speaker', span })],
    titles: [{ start: start + from, end: start + from + title.length }],
    isOfTalk: true,
    refersBack: false,
  };
}

/** What a Chinese sentence tells of talks. */
export function chineseParts(sentence: string, start: number): SentenceParts {
  const next = nextUp(sentence, start);
  if (next) return next;
  return {
    people: peopleOf(sentence, start),
    titles: titlesOf(sentence, start),
    isOfTalk: OF_TALK.test(simplify(sentence)),
    refersBack: /^[他她]/u.test(sentence.trim()) || /^[《「“]/u.test(sentence.trim()),
  };
}
