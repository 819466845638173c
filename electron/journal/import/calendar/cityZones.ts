/** Places whose time zone is well known, for times that a calendar gives in UTC alone. */
import { foldForComparison } from '../../../text/fold.ts';
import { ianaZone } from './zones.ts';
import type { Zone } from './zones.ts';

/** A zone a line, and the cities and countries in it that are not also elsewhere. */
const PLACES = `
Asia/Shanghai China 中国 Beijing 北京 Shanghai 上海 Guangzhou 广州 Shenzhen 深圳 Hangzhou 杭州 Nanjing 南京 Suzhou 苏州 Wuxi 无锡 Ningbo 宁波 Wenzhou 温州 Wuzhen 乌镇 Hefei 合肥 Wuhan 武汉 Changsha 长沙 Nanchang 南昌 Fuzhou 福州 Xiamen 厦门 Dongguan 东莞 Foshan 佛山 Zhuhai 珠海 Nanning 南宁 Guilin 桂林 Haikou 海口 Sanya 三亚 Boao 博鳌 Chengdu 成都 Chongqing 重庆 Guiyang 贵阳 Kunming 昆明 Xi'an 西安 Lanzhou 兰州 Taiyuan 太原 Zhengzhou 郑州 Jinan 济南 Qingdao 青岛 Tianjin 天津 Shenyang 沈阳 Dalian 大连 Changchun 长春 Harbin 哈尔滨
Asia/Hong_Kong Hong_Kong 香港
Asia/Macau Macau 澳门 Macao
Asia/Taipei Taiwan 台湾 Taipei 台北 臺北 Hsinchu 新竹 Taichung 台中 臺中 Tainan 台南 臺南 Kaohsiung 高雄
Asia/Tokyo Japan 日本 Tokyo 东京 Osaka 大阪 Kyoto 京都 Yokohama 横滨 Nagoya 名古屋 Fukuoka 福冈 Sapporo 札幌 Kobe 神户
Asia/Seoul South_Korea 韩国 Seoul 首尔 Busan 釜山 Incheon 仁川 Daejeon 大田 Jeju 济州
Asia/Singapore Singapore 新加坡
Asia/Kuala_Lumpur Kuala_Lumpur 吉隆坡 Penang 槟城
Asia/Jakarta Jakarta 雅加达 Bandung 万隆
Asia/Makassar Bali 巴厘岛
Asia/Bangkok Thailand 泰国 Bangkok 曼谷 Chiang_Mai 清迈 Phuket 普吉
Asia/Ho_Chi_Minh Vietnam 越南 Hanoi 河内 Ho_Chi_Minh_City 胡志明市 Saigon Da_Nang 岘港
Asia/Manila Philippines 菲律宾 Manila 马尼拉 Cebu 宿务
Asia/Kolkata India 印度 New_Delhi 新德里 Delhi Mumbai 孟买 Bangalore 班加罗尔 Bengaluru Chennai 金奈 Hyderabad Pune 浦那 Kolkata 加尔各答 Ahmedabad Jaipur
Asia/Colombo Sri_Lanka Colombo 科伦坡
Asia/Dhaka Bangladesh Dhaka 达卡
Asia/Kathmandu Nepal Kathmandu 加德满都
Asia/Karachi Pakistan Karachi 卡拉奇 Lahore Islamabad
Asia/Dubai United_Arab_Emirates 阿联酋 Dubai 迪拜 Abu_Dhabi 阿布扎比
Asia/Qatar Qatar 卡塔尔 Doha 多哈
Asia/Riyadh Saudi_Arabia Riyadh 利雅得 Jeddah
Asia/Jerusalem Israel 以色列 Tel_Aviv 特拉维夫 Jerusalem 耶路撒冷 Haifa 海法
Europe/Istanbul Turkey Türkiye 土耳其 Istanbul 伊斯坦布尔 Ankara
Asia/Tbilisi Tbilisi 第比利斯
Asia/Almaty Almaty 阿拉木图 Astana
Asia/Tashkent Uzbekistan Tashkent 塔什干
Europe/Moscow Moscow 莫斯科 Saint_Petersburg 圣彼得堡
Europe/London United_Kingdom England Scotland 英国 London 伦敦 Edinburgh 爱丁堡 Glasgow 格拉斯哥 Bristol Leeds Oxford 牛津 Brighton Cardiff Belfast
Europe/Dublin Ireland 爱尔兰 Dublin 都柏林 Galway
Europe/Paris Paris 巴黎 Lyon 里昂 Cannes 戛纳 Marseille 马赛 Toulouse 图卢兹 Grenoble Lille Strasbourg Bordeaux Nantes
Europe/Berlin Germany Deutschland 德国 Berlin 柏林 Munich München 慕尼黑 Hamburg 汉堡 Frankfurt 法兰克福 Cologne Köln 科隆 Düsseldorf Stuttgart 斯图加特 Leipzig 莱比锡 Dresden 德累斯顿 Hannover 汉诺威 Nuremberg Nürnberg 纽伦堡 Heidelberg Dagstuhl Karlsruhe Aachen
Europe/Amsterdam Netherlands 荷兰 Amsterdam 阿姆斯特丹 Rotterdam 鹿特丹 The_Hague Utrecht Eindhoven Delft
Europe/Brussels Belgium 比利时 Brussels 布鲁塞尔 Antwerp Ghent Leuven
Europe/Luxembourg Luxembourg 卢森堡
Europe/Zurich Switzerland 瑞士 Zurich Zürich 苏黎世 Geneva Genève 日内瓦 Basel 巴塞尔 Lausanne 洛桑 Bern 伯尔尼 Davos 达沃斯
Europe/Vienna Austria 奥地利 Vienna Wien 维也纳 Salzburg Graz Innsbruck
Europe/Rome Italy 意大利 Rome Roma 罗马 Milan Milano 米兰 Florence 佛罗伦萨 Venice 威尼斯 Turin Bologna
Europe/Madrid Madrid 马德里 Barcelona 巴塞罗那 Seville Málaga Bilbao
Europe/Lisbon Lisbon Lisboa 里斯本 Porto
Europe/Athens Greece 希腊 Athens 雅典 Thessaloniki
Europe/Stockholm Sweden 瑞典 Stockholm 斯德哥尔摩 Gothenburg Malmö
Europe/Oslo Norway 挪威 Oslo 奥斯陆 Bergen Trondheim
Europe/Copenhagen Denmark 丹麦 Copenhagen 哥本哈根 Aarhus
Europe/Helsinki Finland 芬兰 Helsinki 赫尔辛基 Tampere
Atlantic/Reykjavik Iceland 冰岛 Reykjavik
Europe/Tallinn Estonia Tallinn 塔林 Tartu
Europe/Riga Latvia Riga
Europe/Vilnius Lithuania Vilnius
Europe/Warsaw Poland 波兰 Warsaw 华沙 Kraków Krakow Wrocław Wroclaw Gdańsk
Europe/Prague Czech_Republic Czechia 捷克 Prague 布拉格 Brno
Europe/Bratislava Slovakia Bratislava
Europe/Budapest Hungary 匈牙利 Budapest 布达佩斯
Europe/Ljubljana Slovenia Ljubljana
Europe/Zagreb Croatia Zagreb
Europe/Belgrade Serbia Belgrade 贝尔格莱德
Europe/Sofia Bulgaria
Europe/Bucharest Romania Bucharest 布加勒斯特 Cluj
Europe/Kyiv Ukraine Kyiv 基辅 Lviv
America/New_York New_York 纽约 NYC Boston 波士顿 Philadelphia 费城 Pittsburgh 匹兹堡 Baltimore Washington_DC Washington_D_C Atlanta 亚特兰大 Orlando 奥兰多 Miami 迈阿密 Detroit 底特律
America/Chicago Chicago 芝加哥 Minneapolis Austin 奥斯汀 Dallas 达拉斯 Houston 休斯敦 San_Antonio Nashville New_Orleans 新奥尔良
America/Denver Denver 丹佛 Boulder Salt_Lake_City 盐湖城
America/Phoenix Phoenix
America/Los_Angeles Las_Vegas 拉斯维加斯 Los_Angeles 洛杉矶 San_Diego San_Francisco 旧金山 Santa_Clara 圣克拉拉 Palo_Alto Mountain_View Berkeley 伯克利 Seattle 西雅图 Anaheim
Pacific/Honolulu Honolulu 檀香山
America/Toronto Toronto 多伦多 Montreal Montréal 蒙特利尔 Ottawa 渥太华
America/Vancouver Vancouver 温哥华
America/Edmonton Calgary Banff
America/Mexico_City Mexico_City 墨西哥城
America/Cancun Cancún
America/Sao_Paulo São_Paulo 圣保罗 Rio_de_Janeiro 里约热内卢
America/Argentina/Buenos_Aires Argentina Buenos_Aires 布宜诺斯艾利斯
America/Bogota Colombia Bogotá Bogota Medellín
America/Lima Peru Lima
Africa/Cairo Egypt Cairo 开罗
Africa/Casablanca Morocco Casablanca Marrakesh
Africa/Nairobi Kenya Nairobi 内罗毕
Africa/Kigali Rwanda Kigali
Africa/Lagos Nigeria
Africa/Accra Ghana Accra
Africa/Johannesburg South_Africa 南非 Cape_Town 开普敦 Johannesburg 约翰内斯堡
Australia/Sydney Sydney 悉尼 Canberra 堪培拉
Australia/Melbourne Melbourne 墨尔本
Australia/Brisbane Brisbane 布里斯班
Australia/Perth Perth 珀斯
Australia/Adelaide Adelaide
Pacific/Auckland New_Zealand 新西兰 Auckland 奥克兰 Wellington Christchurch Queenstown`;

const ZONES: ReadonlyMap<string, string> = new Map(
  PLACES.trim()
    .split('\n')
    .flatMap((line) => {
      const [zone = '', ...names] = line.split(' ');
      return names.map((name) => [foldForComparison(name.replaceAll('_', ' ')), zone] as const);
    }),
);
const CHINESE_NAMES = [...ZONES.keys()].filter((name) => /\p{Script=Han}/u.test(name));
const MOST_WORDS = 4;
const MOST_CHARACTERS = 300;

/** The zone of the last place that a text names, as an address ends with its city and country. */
export function zoneOfPlace(text: string): Zone | null {
  const folded = foldForComparison(text.slice(0, MOST_CHARACTERS));
  const words = folded.split(' ');
  for (let end = words.length; end > 0; end -= 1) {
    for (let start = Math.max(0, end - MOST_WORDS); start < end; start += 1) {
      const zone = ZONES.get(words.slice(start, end).join(' '));
      if (zone !== undefined) return ianaZone(zone);
    }
  }
  const chinese = CHINESE_NAMES.find((name) => folded.includes(name));
  return chinese === undefined ? null : ianaZone(ZONES.get(chinese) ?? '');
}
