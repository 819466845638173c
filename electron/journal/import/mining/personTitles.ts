/** What people are, in both scripts: titles, and the organisations that stand beside them. */
import { foldText } from '../../../text/fold.ts';

const CHINESE_BASE =
  '(?:博士生|硕士生|研究生)?导师|教授|院士|博士后|博士|博导|研究员|讲师|老师|教师|教练|技师|药师|护士长|护士|农艺师|经纪人|插画家|插画师|翻译家|评论员|评论家|观察员|讲解员|技术员|村医|校医|总干事|董秘|耆老|寨老|族长|传承人|手艺人|老艺人|匠人|班主任|护林员|出版人|东主|志工|义工|师傅|社工|护工|大户|种植户|养殖户|店主|摊主|庄主|会计师|公估师|规划师|营养师|治疗师|咨询师|传媒人|媒体人|护理员|调度员|果农|菜农|茶农|司机|骑手|街坊|业主|(?<=\\p{Script=Han})匠|农民|渔民|牧民|村民|船长|机长|主厨|园长|督导|学者|科学家|工程师|架构师|分析师|经济学家|设计师|产品经理|项目经理|' +
  '(?:市|省|区|县|州|党|团|工|镇|街道)?委?(?:党组)?书记|党组书记|市长|区长|县长|省长|州长|镇长|部长|司长|次长|局长|处长|科长|厅长|署长|主任|委员|常委|主席|秘书长|秘书|会长|理事长|理事|监事长|专员|行政长官|议员|大使|参赞|总领事|总统|总理|首相|校长|院长|所长|系主任|馆长|站长|执行长|营运长|技术长|财务长|行长|台长|社长|总编辑|总编|主编|主笔|编辑|' +
  '董事长|执行董事|董事|总裁|首席[\\p{Script=Han}]{2,4}官|总经理|经理|总监|厂长|店长|队长|组长|创始人|创办人|发起人|合伙人|负责人|带头人|领头人|主管|掌门人|顾问|专家|代表|律师|医生|主任医师|医师|作家|诗人|导演|编剧|制片人|演员|歌手|画家|摄影师|发言人|志愿者|维护者|布道师|开发者|投资人|召集人|总工|总工程师|博主|策展人|建筑师|主播|主理人|馆员|学生|硕士|本科生|同学|先生|女士|小姐|' +
  'CEO|CTO|COO|CFO|CIO|CMO|CPO|CSO|CDO|CRO|VP|SVP|EVP|PM|PI|Director|Founder|Co-?founder';
const CHINESE_BEFORE =
  '首席|资深|高级|副|总|执行|联合|共同|创始|技术|产品|运营|市场|研发|研究|名誉|荣誉|常务|前|时任|现任|原|终身|特聘|讲席|助理|客座|访问|长聘|合作|管理|代理|候任|青年|主任|算法|软件|数据|大中华区|中国区|亚太区|全球';
const CHINESE_ONE = `(?:${CHINESE_BEFORE}){0,3}(?:${CHINESE_BASE})`;
/** One title or several that are joined: `创始人兼CEO`, `院长、教授`. */
export const CHINESE_TITLE = `${CHINESE_ONE}(?:(?:[ ]?(?:兼|暨|、|/|&|和|及)[ ]?)${CHINESE_ONE}){0,3}`;

const ENGLISH_NOUN =
  'president|director|manager|partner|professor|engineer|scientist|researcher|architect|designer|analyst|economist|editor|lecturer|fellow|dean|chair|chairman|chairwoman|chairperson|secretary(?:[- ]general)?|minister|mayor|governor|commissioner|officer|advis[oe]r|consultant|developer|evangelist|advocate|strategist|investor|entrepreneur|author|journalist|reporter|student|postdoc|ambassador|head|lead|leader|owner|creator|maintainer|coordinator|curator|producer|specialist|representative|spokesperson|spokeswoman|spokesman|counsel|lawyer|attorney|physician|surgeon|teacher|principal|programmer|founder|co-?founder|senator|librarian|historian|biologist|microbiologist|physicist|chemist|mathematician|psychologist|philosopher|writer|artist|chief|trustee|organi[sz]er|technologist|statistician|planner|hydrologist|ecologist|geologist|epidemiologist|nurse|doctor|captain|judge|chef|farmer|operator|administrator|moderator|host|educator|supervisor|practitioner|correspondent|inspector|biochemist|botanist|zoologist|agronomist|meteorologist|pilot|broker|banker|trader|buyer|mechanic|technician|surveyor|auditor|actuary|translator|interpreter|archivist|conservator|nutritionist|dietitian|beekeeper|winemaker|cheesemaker|roaster|seismologist|oceanographer|glaciologist|virologist|immunologist|neurologist|cardiologist|oncologist|toxicologist|climatologist|sociologist|anthropologist|archaeologist|criminologist|linguist|ethicist|activist|campaigner|retailer|wholesaler|insurer|underwriter|regulator|prosecutor|barrister|solicitor|superintendent|rancher|electrician|instructor|caretaker|caregiver|bookseller|publisher|choreographer|composer|photographer|filmmaker|illustrator|baker|brewer|grower|fisherman|ranger|warden|councillor|alderman|treasurer|spokesman|columnist|blogger|podcaster|broadcaster|presenter|anchor|mediator|negotiator|therapist|pharmacist|dentist|vet|veterinarian|midwife|paramedic|firefighter|officer';
const ENGLISH_BEFORE =
  'senior|sr\\.?|junior|vice|managing|executive|associate|assistant|deputy|general|principal|staff|lead|chief|founding|founder|interim|acting|former|distinguished|adjunct|emeritus|visiting|honorary|postdoctoral|doctoral|phd|full|tenured|research|software|data|product|program|programme|project|technical|technology|tech|machine learning|ml|ai|security|platform|site reliability|developer|engineering|marketing|sales|operations|design|science|policy|regional|global|national|staff|field|independent|prime|foreign|finance|investment|general|solutions|systems|cloud|web|frontend|backend|scientific|community|communications|education|health|innovation|sustainability|climate|energy|digital|strategy|business|open source|city|urban|state|lab|department|group|team|board|committee|session|programme|content|creative|art';
const CHIEF =
  'chief executive|c[etofidmprs]o|ciso|chief(?:[ ][a-z]{2,14}){1,2}[ ]officer|s?e?vp|evp|svp|vp|pi|cofounder';
const ENGLISH_ONE = `(?:(?:(?:${ENGLISH_BEFORE})[ -]){0,4}(?:${CHIEF}|${ENGLISH_NOUN}))`;
/** `co-founder and CEO`, `Senior Staff Engineer`; for use without regard to case. */
export const ENGLISH_TITLE = `${ENGLISH_ONE}(?:[ ]?(?:and|&|\\+|/|,)[ ]?${ENGLISH_ONE}){0,2}`;

/** What one is a head or professor *of*, rather than an organisation. */
const FIELDS =
  'engineering|products?|sales|marketing|research|design|operations|data|technology|people|growth|sciences?|ai|artificial intelligence|machine learning|security|infrastructure|computer science|computing|economics|statistics|mathematics|physics|chemistry|biology|medicine|law|philosophy|psychology|history|linguistics|education|policy|public policy|communications?|partnerships?|strategy|finance|innovation|platforms?|software|sustainability|developer relations|devrel|community|content|robotics|analytics|architecture|civil engineering|electrical engineering|mechanical engineering|hydrology|ecology|geography|geology|energy|climate|transport|transportation|health|public health|art|music|literature|trust|safety|quality|reliability|logistics|procurement|programs|programmes|business development|customer success|human resources|technical staff|staff|the board|the department';

const WHOLE_CHINESE = new RegExp(`^(?:${CHINESE_TITLE})$`, 'u');
const ENDS_IN_CHINESE = new RegExp(
  `^(?<organisation>.{0,80}?)的?[ ]?(?<title>${CHINESE_TITLE})$`,
  'du',
);
const BEGINS_CHINESE = new RegExp(
  `^(?<title>${CHINESE_TITLE})[ ]?(?:[@,，]|at|of)[ ]?(?<organisation>\\S.*)$`,
  'du',
);
const WHOLE_ENGLISH = new RegExp(
  `^(?:the |an? )?(?:${ENGLISH_TITLE})(?:[ ](?:of|for|in|,)[ ](?:${FIELDS})(?: and (?:${FIELDS}))?)?$`,
  'iu',
);
const BEGINS_ENGLISH = new RegExp(
  `^(?:the |an? )?(?<title>(?-i:\\p{Ll}[\\p{L}-]{1,16}[ ]){0,3}(?:${ENGLISH_TITLE})(?:(?:[ ](?:of|for|in)|,)[ ](?:${FIELDS})(?: and (?:${FIELDS}))?(?![\\p{L}]))?)(?:[ ]?@|,|[ ](?:of|at|for|from|with|in|to|@|-|–|—))[ ]?(?:the )?(?<organisation>\\S.*)$`,
  'diu',
);
/** `head of extension services at the Ministry`: a field that no list knows, in small letters. */
const BEGINS_WITH_FIELD = new RegExp(
  `^(?<title>(?i:${ENGLISH_TITLE})[ ]of[ ]\\p{Ll}[\\p{L}-]{1,16}(?:[ ]\\p{Ll}[\\p{L}-]{1,16}){0,2})[ ](?:at|for|with|in)[ ](?:the )?(?<organisation>\\p{Lu}.*)$`,
  'du',
);
const ENDS_IN_ENGLISH = new RegExp(
  `^(?<organisation>.{2,80}?)(?:['’]s)?[ ](?<title>(?:${ENGLISH_TITLE})(?:[ ](?:of|for)[ ](?:${FIELDS}))?)$`,
  'diu',
);

export interface Position {
  readonly title: string | null;
  readonly affiliation: string | null;
}

const LONGEST = 200;
const TIDY = /^[\s,，、;；:：|/·—–-]{1,10}|[\s,，、;；:：|/·—–-]{1,10}$/gu;
const tidied = (text: string): string =>
  text.replace(TIDY, '').replace(/^(?:the|from|来自)\s/iu, '');

/** Pieces are matched with their traditional characters folded, and given as they are written. */
function cut(piece: string, pattern: RegExp): Position | null {
  const places = pattern.exec(foldText(piece))?.indices?.groups;
  if (!places) return null;
  const written = (place: [number, number] | undefined): string | null => {
    const text = place === undefined ? '' : tidied(piece.slice(...place));
    return text === '' ? null : text;
  };
  return { title: written(places['title']), affiliation: written(places['organisation']) };
}

/** One piece between commas: a title, an organisation or both. */
function positionInPiece(piece: string): Position {
  if (isTitle(piece)) return { title: piece, affiliation: null };
  return (
    cut(piece, BEGINS_WITH_FIELD) ??
    cut(piece, BEGINS_ENGLISH) ??
    cut(piece, BEGINS_CHINESE) ??
    cut(piece, ENDS_IN_CHINESE) ??
    cut(piece, ENDS_IN_ENGLISH) ?? {
      title: null,
      affiliation: /^@|https?:/u.test(piece) ? null : piece,
    }
  );
}

/**
 * What a description beside a name says: `CTO, Kelp Labs`, `founder of Kelp Labs`, `海蓝科技创始人`.
 * What is no title is taken for the organisation.
 */
export function positionIn(text: string): Position {
  const whole = tidied(text.slice(0, LONGEST));
  if (whole === '') return { title: null, affiliation: null };
  const pieces = whole
    .split(/[,，、;；|｜]|\s[-–—/]\s/u)
    .map(tidied)
    .filter((piece) => piece !== '');
  const found = pieces.map(positionInPiece);
  const titles = found.flatMap(({ title }) => title ?? []);
  const affiliations = found.flatMap(({ affiliation }) => affiliation ?? []);
  return {
    title: titles.length === 0 ? null : titles.join(', '),
    affiliation: affiliations[0] ?? null,
  };
}

/** Whether a text is a title and nothing else. */
export const isTitle = (text: string): boolean =>
  WHOLE_CHINESE.test(foldText(text).trim()) || WHOLE_ENGLISH.test(foldText(text).trim());

const ORGANISATION_END =
  /(?:公司|集团|科技|大学|学院|研究院|研究所|实验室|中心|资本|基金|银行|证券|医院|协会|学会|联盟|委员会|政府|部|局|厅|署|司|处|所|院|厂|社|报|网|台|馆|学校|中学|小学|创投|投资|控股|股份|传媒|智能|软件|信息|数据|机器人|汽车|电子|生物|医药|能源|平台|工作室|事务所|基金会|商会|系|社区|团队)$/u;

/** Whether folded text ends as the names of organisations do. */
export const endsAsOrganisation = (text: string): boolean =>
  ORGANISATION_END.test(text) ||
  /\b(?:Inc|Corp|Ltd|LLC|GmbH|AG|Labs?|University|Institute|College|Group|Capital|Ventures|Foundation|Technologies|Systems|Bank|Company|Studio|Partners|Research|School|Hospital|Council|Agency|Ministry|Department|Association|Society|Alliance)\.?$/u.test(
    text,
  );
