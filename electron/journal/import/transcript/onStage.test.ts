import { describe, expect, it } from 'vitest';
import { draftOf, readingOf } from '../testReading.ts';

const ENGLISH = `Right, shall we make a start? Can people at the back hear me? Great. Good morning and welcome to Leeds, and to the Northern Hedgerow Gathering twenty twenty-four. My name is Petra Hollins.

Tobias Renfrew runs the grounds at a hospital. Tobias, the floor is yours.

Thanks Petra. The title on your sheet is Letting the edges go, which my boss hates. We stopped cutting eleven acres, and fuel went down by a third.

That's all I've got. Thank you.

Any questions? Yes, at the back.

Did you get ticks?

Four reports in three years.

Next is Professor Ines Calloway from the Rural Unit, and I think the title is Stop weighing the seed. Ines.

Thank you. Yes, the title is Stop weighing the seed. We followed forty farms.

Thank you Ines. Lunch is downstairs.
`;

const CHINESE = `好，各位同行，大家上午好。后面的朋友听得到吗？欢迎大家来到苏州，参加2024运河古镇保护研讨会。我是今天上午的主持人，江南古镇研究中心的蒋亦农。

我们先请第一位，同济的黎晚舟老师，她今天讲的题目是《桥洞里的水位》。黎老师，请。

谢谢蒋老师。我们测了四十二座桥，有十九座桥的净空比图纸少了三十公分以上。谢谢大家。

谢谢黎老师。下面有请文保所的康立衡主任，他带来的题目是《一块青石的三次搬家》。

谢谢主持人。我们给三千四百块石头都编了号，花了十一个月。好，谢谢大家。

时间关系，上午就到这里，大家去二楼用餐。
`;

describe('speech with its signs and without labels', () => {
  it('is known by what is said on a stage, and tells event, year, town, talks and people', () => {
    const { draft } = draftOf(ENGLISH, 'rec_0412.txt');
    expect(draft.shape).toBe('transcript');
    expect(draft.name.value).toBe('Northern Hedgerow Gathering');
    expect([draft.dateStart.value, draft.place.value]).toEqual(['2024', 'Leeds']);
    expect(
      draft.sessions.map(({ title, people }) => [title.value, people.map(({ name }) => name)]),
    ).toEqual([
      ['Letting the edges go', ['Petra Hollins', 'Tobias Renfrew']],
      ['Stop weighing the seed', ['Ines Calloway']],
    ]);
  });

  it('is known in Chinese, a title in its marks once', () => {
    const { draft } = draftOf(CHINESE, '会场录音.txt');
    expect(draft.shape).toBe('transcript');
    expect(draft.sessions.map(({ title }) => title.value)).toEqual([
      '桥洞里的水位',
      '一块青石的三次搬家',
    ]);
  });

  it.each([
    [
      'a letter',
      'Hello everyone,\n\nThank you so much for coming to the spring meeting. It was lovely to see you all.\n\nAny questions, just write to me.\n\nThe roof fund stands at 4,200 pounds. We need another three thousand by June, and the hall is booked for the sale.\n\nKind regards,\nJean\n',
    ],
    [
      'a report that quotes',
      'Ports meet in Lisbon\n\n"Good morning and welcome to Lisbon," said Inês Fontoura on Thursday. "Can everyone hear me? My name is Inês."\n\nMarek Dvorsky told the audience that the median error was ninety minutes. "Any questions? That\'s all I have. Thank you."\n\nThe next meeting is in 2026.\n',
    ],
  ])('is not %s', (_what, text) => {
    expect(readingOf(text, 'text.txt').shape).not.toBe('transcript');
  });
});

describe('the event of a recording', () => {
  const rest =
    ' um thank you everybody so we had four thousand things in boxes you know and um what we did was we numbered the boxes and um it took eleven days you know thank you very much um are there any questions';
  it.each([
    [
      'okay welcome back to the second morning of Small Harbours Together here in Halifax',
      'Small Harbours Together',
      'Halifax',
    ],
    [
      'so welcome to the fall meetup of Desert Solar Makers here in Tucson',
      'Desert Solar Makers',
      'Tucson',
    ],
    [
      "hello and welcome to Tides and Tillers it's lovely to be in Bergen",
      'Tides and Tillers',
      'Bergen',
    ],
    ['good evening welcome to Ada Moss and to all of you', null, null],
  ])('%s', (said, name, place) => {
    const { draft } = draftOf(
      `${said}${rest}\n\nyeah um so you know ${rest}\n\num okay ${rest}\n`,
      'audio.txt',
    );
    expect([draft.name.value, name === null ? null : draft.place.value]).toEqual([name, place]);
  });

  it('is that of a numbered evening, in the place where they meet again', () => {
    const { draft } = draftOf(
      '老街更新漫聊吧 第12期 文字记录\n2025年3月8日 下午 2:03｜1小时21分钟\n\n说话人 1（林予安） 00:00\n好，欢迎来到老街更新漫聊吧第十二期。今天还是在泉州的西街书房，感谢老板。\n\n说话人 2（邱素琴） 00:41\n先挖一米看看，再去做方案。\n\n说话人 1（林予安） 00:52\n好，谢谢。\n',
      '妙记.txt',
    );
    expect([draft.name.value, draft.place.value]).toEqual(['老街更新漫聊吧', '泉州的西街书房']);
    expect(draft.sessions.map(({ title }) => title.value)).toEqual([null]);
  });

  it('is not what the recorder has written above it', () => {
    const { draft } = draftOf(
      '影片自動字幕匯出\n海湾里山論壇 第二天 主題演講 石頭不知道地界在哪裡\n講者 林一舟\n\n好 各位朋友 大家早安\n\n我今天要講的是石頭 嗯 大家都覺得石頭是問題 對不對\n\n但是我阿公說 石頭不是問題 是鄰居\n\n我們後來就是做一個記錄 每一次石頭滾下來 嗯 我們就在地圖上面插一根竹子 插到後來發現它每次都走同一條路 那條路就是我們新開的路 大家懂我的意思嗎\n\n所以我們就是把那條路往上移了兩百公尺 嗯 那一年就沒有再掉過 花了三十萬 大家都說很值得 對不對 那我們就是很開心 因為原來大家都說要花三百萬\n\n好 謝謝大家\n',
      '逐字稿.txt',
    );
    expect([draft.name.value, draft.sessions[0]?.title.value]).toEqual([
      '海湾里山論壇',
      '石頭不知道地界在哪裡',
    ]);
  });

  it('has no session that is only called a part of the day', () => {
    const { draft } = draftOf(
      'WEBVTT\n\nNOTE\nSalt Marsh Symposium 2024 - afternoon session\n\n1\n00:00:01.000 --> 00:00:06.000\n<v Orla Finch>Welcome back. Our next speaker is Bram Oost, and his talk is called "Mud remembers".\n\n2\n00:00:12.500 --> 00:00:20.000\n<v Bram Oost>We took four hundred cores, and the oldest layer was from 1340.\n',
      'talk.vtt',
    );
    expect(draft.sessions.map(({ title }) => title.value)).toEqual(['Mud remembers']);
  });
});

describe('the event of speech without capitals', () => {
  const rest =
    ' um thanks everybody so we had four thousand things in boxes you know and um what we did was we numbered the boxes and um it took eleven days you know thank you very much';
  it.each([
    ['okay hi everybody welcome to the september kelp pub this is our third one', 'Kelp Pub'],
    [
      'good evening everyone welcome back to harbour hack circle it is good to see you',
      'Harbour Hack Circle',
    ],
    ['so welcome to this session on boxes', null],
    ['so welcome to my talk about boxes', null],
    ['welcome to the school of architecture for those who are new', null],
  ])('%s', (said, name) => {
    const { draft } = draftOf(
      `${said}${rest}\n\nyeah um so you know ${rest}\n\num okay ${rest}\n`,
      'audio.txt',
    );
    expect(draft.name.value).toBe(name);
  });
});

describe('names in two scripts', () => {
  it('are one person each', () => {
    const { draft } = draftOf(
      '圆桌实录\n\n主持人 Vivian 卢：先请两位说说今年的入住率。\n\nTommy 司徒：我们今年是六成三，比去年低了五个点。\n\nPeter Lam 林一舟：我们反过来，淡季涨了一成。\n\nVivian 卢：那怎么办？\n\nTommy 司徒：两班制，成本多百分之六。\n\n林一舟：按间算钱，一间二十五。\n\nVivian 卢：好，今天到这里。\n',
      '实录.txt',
    );
    expect(draft.sessions[0]?.people.map(({ name }) => name)).toEqual([
      'Vivian 卢',
      'Tommy 司徒',
      'Peter Lam 林一舟',
    ]);
  });
});

describe('those who are called by family name and title', () => {
  const talk = (first: string): string =>
    `手艺人返乡座谈会 文字实录\n\n冀站长：今天还是上次那个话题，手艺怎么养家。先请颜教授。\n\n颜教授：${first}一年卖不到两万，后来拍视频，卖了十一万。\n\n乔玲：我回来两年，退货率百分之三十八，真正挣钱的是预订。\n\n冀站长：预订怎么做？\n\n乔玲：先收三成，两个月交货。\n\n颜教授：我赞成，慢一点，东西才像样。\n`;
  const names = (text: string): string[] =>
    draftOf(text, '实录.txt').draft.sessions.flatMap(({ people }) =>
      people.map(({ name }) => name),
    );

  it('are somebody', () => {
    expect(names(talk(''))).toEqual(['冀站长', '颜教授', '乔玲']);
  });

  it('have the name that they say', () => {
    expect(names(talk('我是颜世明，在海边教刻瓷。'))).toEqual(['冀站长', '颜世明', '乔玲']);
  });
});

it('reads what stands between the two halves of a name', () => {
  const { draft } = draftOf(
    '地方館座談 逐字稿\n\n林主持人芷瑜：我們準時開始，何館長先。\n\n何館長德明：我今年七十一，我們館的志工平均六十八。\n\n林主持人芷瑜：那怎麼辦？\n\n何館長德明：把故事錄下來，每個月錄一個人。\n',
    '逐字稿.txt',
  );
  expect(draft.sessions[0]?.people.map(({ name, part }) => `${name} ${part}`)).toEqual([
    '林芷瑜 moderator',
    '何德明 panelist',
  ]);
});
