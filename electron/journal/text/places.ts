/** Cities where conferences are held, one a line: English, Chinese, and other spellings. */
import { foldForComparison, foldText } from '../../text/fold.ts';

const CITIES = `
Beijing 北京 北京市|Shanghai 上海 上海市|Guangzhou 广州 广州市|Shenzhen 深圳 深圳市|Hangzhou 杭州 杭州市
Nanjing 南京 南京市|Suzhou 苏州 苏州市|Wuxi 无锡|Ningbo 宁波|Wenzhou 温州|Jiaxing 嘉兴|Wuzhen 乌镇|Shaoxing 绍兴
Hefei 合肥|Wuhan 武汉 武汉市|Changsha 长沙|Nanchang 南昌|Fuzhou 福州|Xiamen 厦门|Quanzhou 泉州|Dongguan 东莞
Taizhou 泰州 台州|Yancheng 盐城|Zhenjiang 镇江|Huai'an 淮安|Lianyungang 连云港|Suqian 宿迁|Kunshan 昆山|Jiangyin 江阴|Jinhua 金华|Yiwu 义乌|Huzhou 湖州|Zhoushan 舟山|Lishui 丽水|Quzhou 衢州|Zhangzhou 漳州|Putian 莆田|Ningde 宁德|Longyan 龙岩|Wuhu 芜湖|Fuyang 阜阳|Bengbu 蚌埠|Anqing 安庆|Huangshan 黄山市|Ganzhou 赣州|Jiujiang 九江|Jingdezhen 景德镇|Shangrao 上饶|Yichang 宜昌|Xiangyang 襄阳|Zhuzhou 株洲|Xiangtan 湘潭|Yueyang 岳阳|Zhangjiajie 张家界|Hengyang 衡阳
Jiangmen 江门|Zhaoqing 肇庆|Zhanjiang 湛江|Maoming 茂名|Shaoguan 韶关|Qingyuan 清远|Hengqin 横琴|Liuzhou 柳州|Beihai 北海市|Mianyang 绵阳|Deyang 德阳|Yibin 宜宾|Leshan 乐山|Zunyi 遵义|Qujing 曲靖|Baoji 宝鸡|Xianyang 咸阳|Yan'an 延安|Dunhuang 敦煌|Qinhuangdao 秦皇岛|Tangshan 唐山|Langfang 廊坊|Zhangjiakou 张家口|Datong 大同市|Baotou 包头|Ordos 鄂尔多斯|Daqing 大庆|Weifang 潍坊|Linyi 临沂|Zibo 淄博|Rizhao 日照市|Tai'an 泰安|Jining 济宁|Taoyuan 桃园 桃园市|Keelung 基隆|Chiayi 嘉义|Hualien 花莲|New_Taipei 新北 新北市|Yilan 宜兰|Pingtung 屏东|Changhua 彰化|Miaoli 苗栗|Yunlin 云林|Nantou 南投|Taitung 台东|Penghu 澎湖|Kinmen 金门
安阳|鹤壁|焦作|开封|洛阳|漯河|南阳|平顶山|濮阳|三门峡|商丘|新乡|信阳|许昌|周口|驻马店|鄂州|恩施|黄冈|黄石|荆门|荆州|十堰|随州|咸宁|孝感|常德|郴州|怀化|娄底|邵阳|益阳|永州|抚州|吉安|萍乡|新余|宜春|鹰潭|亳州|池州|滁州|淮北|淮南|六安|马鞍山|宿州|铜陵|宣城|滨州|德州|东营|菏泽|聊城|泰安|枣庄|承德|邯郸|衡水|沧州|邢台|晋城|晋中|临汾|吕梁|朔州|忻州|阳泉|运城|长治
鞍山|本溪|朝阳市|丹东|抚顺|阜新|葫芦岛|锦州|辽阳|盘锦|铁岭|营口|白城|白山|辽源|四平|松原|通化|延吉|大兴安岭|鹤岗|黑河|鸡西|佳木斯|牡丹江|齐齐哈尔|双鸭山|绥化|伊春|赤峰|呼伦贝尔|通辽|乌海|巴彦淖尔|百色|防城港|贵港|河池|贺州|来宾市|钦州|梧州|玉林|崇左|潮州|河源|揭阳|梅州|汕尾|阳江|云浮|儋州|文昌|琼海|万宁|巴中|达州|广安|广元|泸州|眉山|南充|内江|攀枝花|遂宁|雅安|资阳|自贡|安顺|毕节|六盘水|铜仁|凯里|都匀|保山|红河|临沧|普洱|文山市|西双版纳|玉溪|昭通|楚雄|安康|汉中|商洛|铜川|渭南|榆林|白银市|定西|嘉峪关|金昌|酒泉|平凉|庆阳|天水|武威|张掖|固原|石嘴山|吴忠|中卫|海东|格尔木|克拉玛依|喀什|伊宁|哈密|吐鲁番|阿克苏|库尔勒|石河子|林芝|日喀则|义乌|慈溪|余姚|诸暨|温岭|海宁|桐乡|平湖|张家港|常熟|太仓|宜兴|晋江|石狮|乌镇|博鳌|雄安|张江
Foshan 佛山|Zhuhai 珠海|Zhongshan 中山|Huizhou 惠州|Shantou 汕头|Nanning 南宁|Guilin 桂林|Haikou 海口|Sanya 三亚|Boao 博鳌
Chengdu 成都 成都市|Chongqing 重庆 重庆市|Guiyang 贵阳|Kunming 昆明|Dali 大理|Lijiang 丽江|Lhasa 拉萨
Xi'an 西安 Xian|Lanzhou 兰州|Yinchuan 银川|Xining 西宁|Urumqi 乌鲁木齐|Taiyuan 太原|Zhengzhou 郑州|Luoyang 洛阳
Jinan 济南|Qingdao 青岛|Yantai 烟台|Weihai 威海|Tianjin 天津 天津市|Shijiazhuang 石家庄|Beidaihe 北戴河|Baoding 保定|Xiong'an 雄安
Shenyang 沈阳|Dalian 大连|Changchun 长春|Harbin 哈尔滨|Hohhot 呼和浩特|Xuzhou 徐州|Changzhou 常州|Nantong 南通|Yangzhou 扬州
Hong_Kong 香港|Macau 澳门 Macao|Taipei 台北|Hsinchu 新竹|Taichung 台中|Tainan 台南|Kaohsiung 高雄
Tokyo 东京|Osaka 大阪|Kyoto 京都|Yokohama 横滨|Nagoya 名古屋|Fukuoka 福冈|Sapporo 札幌|Kobe 神户|Sendai 仙台|Hiroshima 广岛|Okinawa 冲绳
Seoul 首尔|Busan 釜山|Incheon 仁川|Daejeon 大田|Jeju 济州|Singapore 新加坡|Kuala_Lumpur 吉隆坡|Penang 槟城|Jakarta 雅加达
Bali 巴厘岛|Bandung 万隆|Bangkok 曼谷|Chiang_Mai 清迈|Phuket 普吉|Hanoi 河内|Ho_Chi_Minh_City 胡志明市 Saigon|Da_Nang 岘港|Manila 马尼拉|Cebu 宿务
Phnom_Penh 金边|Yangon 仰光|Colombo 科伦坡|Dhaka 达卡|Kathmandu 加德满都|New_Delhi 新德里 Delhi|Mumbai 孟买|Bangalore 班加罗尔 Bengaluru
Chennai 金奈|Hyderabad 海得拉巴|Pune 浦那|Kolkata 加尔各答|Ahmedabad 艾哈迈达巴德|Jaipur 斋浦尔|Goa 果阿|Karachi 卡拉奇|Lahore 拉合尔|Islamabad 伊斯兰堡
Dubai 迪拜|Abu_Dhabi 阿布扎比|Doha 多哈|Riyadh 利雅得|Jeddah 吉达|Manama 麦纳麦|Kuwait_City 科威特城|Muscat 马斯喀特|Tehran 德黑兰|Amman 安曼
Tel_Aviv 特拉维夫|Jerusalem 耶路撒冷|Haifa 海法|Beirut 贝鲁特|Istanbul 伊斯坦布尔|Ankara 安卡拉|Antalya 安塔利亚|Baku 巴库|Tbilisi 第比利斯|Yerevan 埃里温
Almaty 阿拉木图|Astana 阿斯塔纳|Tashkent 塔什干|Ulaanbaatar 乌兰巴托|Moscow 莫斯科|Saint_Petersburg 圣彼得堡 St._Petersburg|Kazan 喀山|Vladivostok 海参崴 符拉迪沃斯托克
London 伦敦|Manchester 曼彻斯特|Birmingham 伯明翰|Cambridge 剑桥|Oxford 牛津|Edinburgh 爱丁堡|Glasgow 格拉斯哥|Bristol 布里斯托|Leeds 利兹|Brighton 布赖顿|Cardiff 加的夫|Belfast 贝尔法斯特|Dublin 都柏林|Galway 戈尔韦
Paris 巴黎|Lyon 里昂|Nice 尼斯|Cannes 戛纳|Marseille 马赛|Toulouse 图卢兹|Grenoble 格勒诺布尔|Lille 里尔|Strasbourg 斯特拉斯堡|Bordeaux 波尔多|Nantes 南特|Monaco 摩纳哥
Berlin 柏林|Munich 慕尼黑 München|Hamburg 汉堡|Frankfurt 法兰克福|Cologne 科隆 Köln|Düsseldorf 杜塞尔多夫 Dusseldorf|Stuttgart 斯图加特|Leipzig 莱比锡|Dresden 德累斯顿|Hanover 汉诺威 Hannover|Nuremberg 纽伦堡 Nürnberg|Heidelberg 海德堡|Dagstuhl|Karlsruhe 卡尔斯鲁厄|Aachen 亚琛
Amsterdam 阿姆斯特丹|Rotterdam 鹿特丹|The_Hague 海牙|Utrecht 乌得勒支|Eindhoven 埃因霍温|Delft 代尔夫特|Brussels 布鲁塞尔|Antwerp 安特卫普|Ghent 根特|Leuven 鲁汶|Luxembourg 卢森堡
Zurich 苏黎世 Zürich|Geneva 日内瓦 Genève|Basel 巴塞尔|Lausanne 洛桑|Bern 伯尔尼|Davos 达沃斯|Lugano 卢加诺|Vienna 维也纳 Wien|Salzburg 萨尔茨堡|Graz 格拉茨|Innsbruck 因斯布鲁克
Rome 罗马 Roma|Milan 米兰 Milano|Florence 佛罗伦萨|Venice 威尼斯|Turin 都灵|Bologna 博洛尼亚|Naples 那不勒斯|Trieste 的里雅斯特
Madrid 马德里|Barcelona 巴塞罗那|Valencia 巴伦西亚|Seville 塞维利亚|Málaga 马拉加 Malaga|Bilbao 毕尔巴鄂|Lisbon 里斯本 Lisboa|Porto 波尔图|Athens 雅典|Thessaloniki 塞萨洛尼基|Crete 克里特|Valletta 瓦莱塔|Nicosia 尼科西亚
Stockholm 斯德哥尔摩|Gothenburg 哥德堡|Malmö 马尔默 Malmo|Oslo 奥斯陆|Bergen 卑尔根|Trondheim 特隆赫姆|Copenhagen 哥本哈根|Aarhus 奥胡斯|Helsinki 赫尔辛基|Tampere 坦佩雷|Reykjavik 雷克雅未克|Tallinn 塔林|Tartu 塔尔图|Riga 里加|Vilnius 维尔纽斯
Łódź 罗兹 Lodz|Poznań 波兹南 Poznan|Katowice 卡托维兹|Szeged 塞格德|Debrecen 德布勒森|Split 斯普利特|Skopje 斯科普里|Sarajevo 萨拉热窝|Plovdiv 普罗夫迪夫|Brașov 布拉索夫 Brasov|Ostrava 俄斯特拉发|Odense 欧登塞|Uppsala 乌普萨拉|Turku 图尔库|Oulu 奥卢|Stavanger 斯塔万格|Linköping 林雪平|Lund 隆德
Sheffield 谢菲尔德|Liverpool 利物浦|Newcastle 纽卡斯尔|Nottingham 诺丁汉|Plymouth 普利茅斯|Southampton 南安普顿|Aberdeen 阿伯丁|Cork 科克|Limerick 利默里克|Rennes 雷恩|Montpellier 蒙彼利埃|Dortmund 多特蒙德|Essen 埃森|Bonn 波恩|Bremen 不来梅|Mannheim 曼海姆|Freiburg 弗赖堡|Groningen 格罗宁根|Maastricht 马斯特里赫特|Enschede|Padua 帕多瓦|Genoa 热那亚|Verona 维罗纳|Pisa 比萨|Zaragoza 萨拉戈萨|Granada 格拉纳达|Coimbra 科英布拉|Braga 布拉加|Aveiro
Warsaw 华沙|Kraków 克拉科夫 Krakow|Wrocław 弗罗茨瓦夫 Wroclaw|Gdańsk 格但斯克 Gdansk|Prague 布拉格|Brno 布尔诺|Bratislava 布拉迪斯拉发|Budapest 布达佩斯|Ljubljana 卢布尔雅那|Zagreb 萨格勒布|Belgrade 贝尔格莱德|Sofia 索非亚|Bucharest 布加勒斯特|Cluj-Napoca 克卢日|Kyiv 基辅|Lviv 利沃夫|Minsk 明斯克
New_York 纽约 NYC New_York_City|Boston 波士顿|Philadelphia 费城|Pittsburgh 匹兹堡|Baltimore 巴尔的摩|Washington 华盛顿 Washington_DC Washington,_D.C.|Chicago 芝加哥|Detroit 底特律|Minneapolis 明尼阿波利斯|Atlanta 亚特兰大|Orlando 奥兰多|Miami 迈阿密|Tampa 坦帕|Nashville 纳什维尔|New_Orleans 新奥尔良
Austin 奥斯汀|Dallas 达拉斯|Houston 休斯敦|San_Antonio 圣安东尼奥|Denver 丹佛|Boulder 博尔德|Salt_Lake_City 盐湖城|Phoenix 菲尼克斯 凤凰城|Las_Vegas 拉斯维加斯|Los_Angeles 洛杉矶|San_Diego 圣迭戈 圣地亚哥|San_Francisco 旧金山 SF|San_Jose 圣何塞|Santa_Clara 圣克拉拉|Palo_Alto 帕罗奥图|Mountain_View 山景城|Berkeley 伯克利|Portland 波特兰|Seattle 西雅图|Honolulu 檀香山
Toronto 多伦多|Montreal 蒙特利尔 Montréal|Ottawa 渥太华|Vancouver 温哥华|Calgary 卡尔加里|Banff 班夫|Waterloo 滑铁卢|Quebec 魁北克|Mexico_City 墨西哥城|Cancún 坎昆 Cancun|Guadalajara 瓜达拉哈拉|Monterrey 蒙特雷
São_Paulo 圣保罗 Sao_Paulo|Rio_de_Janeiro 里约热内卢|Brasília 巴西利亚 Brasilia|Buenos_Aires 布宜诺斯艾利斯|Santiago|Bogotá 波哥大 Bogota|Medellín 麦德林 Medellin|Lima 利马|Montevideo 蒙得维的亚|Quito 基多|Panama_City 巴拿马城|Havana 哈瓦那
Cairo 开罗|Casablanca 卡萨布兰卡|Marrakesh 马拉喀什 Marrakech|Tunis 突尼斯|Algiers 阿尔及尔|Nairobi 内罗毕|Kigali 基加利|Addis_Ababa 亚的斯亚贝巴|Lagos 拉各斯|Accra 阿克拉|Dakar 达喀尔|Kampala 坎帕拉|Cape_Town 开普敦|Johannesburg 约翰内斯堡
Gdynia 格丁尼亚|Sopot|Szczecin|Lublin|Toruń Torun|Bydgoszcz|Olomouc|Plzeň Pilsen|Košice Kosice|Maribor|Rijeka|Zadar|Novi_Sad|Timișoara Timisoara|Iași Iasi|Varna|Kaunas|Klaipėda|Pärnu|Jyväskylä|Rovaniemi|Umeå|Norrköping|Örebro|Lillehammer|Tromsø Tromso|Aalborg|Roskilde|Esbjerg
Wageningen 瓦赫宁根|Leiden 莱顿|Nijmegen|Arnhem|Haarlem|Tilburg|Zwolle|Hilversum|Bruges Brugge|Mechelen|Liège Liege|Namur|Ostend Oostende|Hasselt|Lucerne Luzern|Winterthur|St._Gallen|Fribourg|Neuchâtel|Linz|Klagenfurt|Bregenz|Villach
Bochum|Duisburg|Münster|Bielefeld|Kassel|Göttingen|Potsdam|Chemnitz|Erfurt|Jena|Weimar|Magdeburg|Rostock|Lübeck|Kiel|Oldenburg|Osnabrück|Wiesbaden|Mainz|Darmstadt|Tübingen|Ulm|Augsburg|Regensburg|Würzburg|Bamberg|Konstanz|Saarbrücken|Trier
York|Exeter|Norwich|Leicester|Coventry|Swansea|Dundee|Inverness|Stirling|Derry|Kilkenny|Dijon|Reims|Rouen|Caen|Brest|Clermont-Ferrand|Aix-en-Provence|Avignon|Annecy|Perugia|Parma|Modena|Ferrara|Ravenna|Bari|Palermo|Catania|Cagliari|Trento|Bolzano|Salamanca|Córdoba|Alicante|Murcia|San_Sebastián Donostia|Gijón|Oviedo|Vigo|Évora|Faro|Funchal|Patras|Heraklion
Columbus|Cleveland|Cincinnati|Indianapolis|Milwaukee|St._Louis|Kansas_City|Omaha|Des_Moines|Louisville|Memphis|Raleigh|Durham|Richmond|Charleston|Jacksonville|Rochester|Syracuse|Ithaca|Albany|Hartford|New_Haven|Burlington|Ann_Arbor|Grand_Rapids|Oklahoma_City|Tulsa|Albuquerque|Santa_Fe|Tucson|Boise|Spokane|Sacramento|Oakland|Anaheim|Long_Beach|Pasadena|Santa_Barbara|Reno|Anchorage
Halifax|Winnipeg|Edmonton|Saskatoon|Kelowna|Guelph|Kitchener
望京|亦庄|中关村|海淀|国贸|三里屯|通州|怀柔|雁栖湖|首钢园|陆家嘴|徐汇|临港|虹桥|漕河泾|南山区|前海|琶洲|黄埔区|滨江区|余杭|光谷|天府新区|苏州工业园区
湾仔|中环|金钟|铜锣湾|尖沙咀|九龙塘|九龙湾|观塘|沙田|荃湾|数码港|松山文创园区|华山文创园区|花博公园|南港|信义区|内湖|板桥|中坜|竹北|竹山|埔里|鹿港|旗津|驳二|嘉义市|基隆市|花莲市|屏东市|台东市|宜兰市|罗东
舞钢|汝州|林州|长葛|禹州|义马|灵宝|邓州|永城|项城|辉县|卫辉|沁阳|孟州|巩义|偃师|荥阳|新郑|登封|辛集|遵化|迁安|滦州|定州|涿州|高碑店|任丘|黄骅|霸州|深州|介休|汾阳|孝义|侯马|霍州|永济|河津|寿光|青州|诸城|昌邑|胶州|即墨|莱西|莱州|莱阳|招远|蓬莱|荣成|乳山|文登|曲阜|邹城|滕州|肥城|新泰|临清|乐陵|禹城|邹平|章丘|利津|邳州|新沂|溧阳|金坛|启东|如皋|仪征|丹阳|扬中|句容|靖江市|泰兴|瑞安|乐清|龙港|兰溪|东阳|永康|龙泉|玉环|嵊州|上虞|安吉|德清|枝江|松滋|洪湖|麻城|武穴|赤壁|大冶|钟祥|京山|仙桃|潜江|利川|枣阳|老河口|丹江口|浏阳|宁乡|醴陵|湘乡|韶山|耒阳|武冈|汨罗|临湘|资兴|冷水江|涟源|吉首|瑞昌|庐山|瑞金|贵溪|井冈山|樟树|德兴|婺源|福清|邵武|武夷山|建瓯|漳平|福鼎|安溪|台山|鹤山|廉江|雷州|吴川|英德|连州|普宁|罗定|南雄|陆丰|桂平|北流|岑溪|凭祥|靖西|阳朔
都江堰|彭州|邛崃|崇州|简阳|广汉|什邡|绵竹|江油|峨眉山|阆中|华蓥|西昌|九寨沟|清镇|仁怀|盘州|兴义|湄潭|瑞丽|芒市|腾冲|个旧|开远|蒙自|景洪|香格里拉|韩城|华阴|杨凌|神木|靖边|玉门|临夏|昌吉|阜康|奎屯|塔城|阿勒泰|满洲里|牙克石|扎兰屯|锡林浩特|二连浩特|德惠|舒兰|桦甸|蛟河|公主岭|梅河口|敦化|珲春|图们|五常市|讷河|虎林|海林市|绥芬河|抚远|漠河|五大连池|富锦|陵水|五指山|莫干山|阿那亚|良渚|西塘|周庄|南浔|朱家角|千岛湖|雁荡山|普陀山|阳澄湖|武当山|五道口|西二旗|酒仙桥|三元桥|深圳湾|蛇口|南头古城|华强北|车公庙|松山湖|坪山|盐田|五角场|徐家汇|静安|外滩|长宁|杨浦|虹口|珠江新城|天河区|海珠|越秀|荔湾|西溪|钱江新城|未来科技城|梦想小镇|云栖小镇|金鸡湖|独墅湖|江北新区|春熙路|太古里
Sydney 悉尼|Melbourne 墨尔本|Brisbane 布里斯班|Perth 珀斯|Adelaide 阿德莱德|Canberra 堪培拉|Auckland 奥克兰|Wellington 惠灵顿|Christchurch 克赖斯特彻奇|Queenstown 皇后镇
Joburg 约堡|Pretoria Tshwane 比勒陀利亚|Durban 德班|Bloemfontein|Stellenbosch|Windhoek 温得和克|Gaborone 哈博罗内|Lusaka 卢萨卡|Harare 哈拉雷|Bulawayo|Maputo 马普托|Lilongwe|Blantyre|Antananarivo|Luanda 罗安达|Kinshasa 金沙萨|Lubumbashi|Kisumu 基苏木|Mombasa 蒙巴萨|Nakuru 纳库鲁|Eldoret|Nyeri|Arusha 阿鲁沙|Dodoma|Dar_es_Salaam 达累斯萨拉姆|Zanzibar 桑给巴尔|Mwanza|Entebbe|Gulu|Mbarara|Jinja|Bujumbura|Huye|Mogadishu|Hargeisa|Djibouti|Khartoum 喀土穆|Juba
Abuja 阿布贾|Ibadan 伊巴丹|Abeokuta|Ilorin|Kano|Kaduna|Enugu|Port_Harcourt|Benin_City|Calabar|Kumasi 库马西|Tamale|Takoradi|Lomé Lome 洛美|Cotonou 科托努|Abidjan 阿比让|Yamoussoukro|Ouagadougou 瓦加杜古|Bamako 巴马科|Niamey|Conakry|Freetown 弗里敦|Monrovia|Banjul|Praia|Nouakchott|Rabat 拉巴特|Fez|Tangier 丹吉尔|Agadir|Oran|Sfax|Sousse|Tripoli|Alexandria 亚历山大|Luxor|Aswan|Douala 杜阿拉|Yaoundé Yaounde 雅温得|Libreville|Brazzaville|Port_Louis
Kolhapur|Nagpur|Nashik|Aurangabad|Surat|Vadodara Baroda|Rajkot|Bhopal|Indore|Gwalior|Kanpur|Lucknow 勒克瑙|Varanasi 瓦拉纳西|Allahabad Prayagraj|Agra|Noida|Gurgaon Gurugram 古尔冈|Chandigarh 昌迪加尔|Amritsar|Ludhiana|Shimla|Dehradun|Srinagar|Jodhpur|Udaipur|Kota|Raipur|Ranchi|Jamshedpur|Bhubaneswar|Cuttack|Guwahati|Shillong|Imphal|Siliguri|Darjeeling|Visakhapatnam Vizag|Vijayawada|Warangal|Mysore Mysuru|Mangalore Mangaluru|Hubli|Belgaum|Coimbatore|Madurai|Tiruchirappalli|Salem|Pondicherry Puducherry|Pollachi|Kochi Cochin|Thiruvananthapuram Trivandrum|Kozhikode Calicut|Thrissur|Secunderabad
Rawalpindi|Peshawar|Quetta|Faisalabad|Multan|Sialkot|Chittagong Chattogram|Sylhet|Khulna|Rajshahi|Kandy|Galle|Jaffna|Pokhara 博卡拉|Thimphu 廷布|Mandalay|Vientiane 万象|Luang_Prabang|Siem_Reap 暹粒|Huế|Hai_Phong|Can_Tho|Khon_Kaen|Hat_Yai|George_Town|Ipoh|Malacca Melaka 马六甲|Johor_Bahru 新山|Kuching 古晋|Kota_Kinabalu 亚庇|Yogyakarta 日惹|Surabaya 泗水|Semarang|Medan 棉兰|Makassar|Davao|Iloilo|Baguio|Quezon_City
Valparaíso Valparaiso 瓦尔帕莱索|Viña_del_Mar|Concepción|Antofagasta|Temuco|Valdivia|Rosario|Mendoza|Bariloche|La_Plata|Mar_del_Plata|Asunción 亚松森|La_Paz|Cochabamba|Sucre|Santa_Cruz_de_la_Sierra|Arequipa|Cusco Cuzco 库斯科|Trujillo|Guayaquil 瓜亚基尔|Cuenca|Cali|Barranquilla|Cartagena 卡塔赫纳|Bucaramanga|Pereira|Manizales|Caracas 加拉加斯|Maracaibo|Recife 累西腓|Fortaleza|Salvador 萨尔瓦多|Belo_Horizonte|Porto_Alegre|Curitiba 库里蒂巴|Florianópolis Florianopolis|Campinas|Manaus|Belém
San_José 圣何塞|Guatemala_City|Tegucigalpa|Managua|San_Salvador|Oaxaca 瓦哈卡|Puebla|Mérida|Querétaro Queretaro|Tijuana|León|Port_of_Spain 西班牙港|Kingston|Bridgetown|Nassau|Santo_Domingo 圣多明各|San_Juan|Georgetown|Paramaribo
Builth_Wells|Aberystwyth|Bangor|Carmarthen|Llandudno|Wrexham|Newport|Merthyr_Tydfil|Hay-on-Wye|Llandrindod_Wells|Brecon|Perth|Oban|Portree|Stornoway|Lerwick|Kirkwall|Fort_William|Bathgate|Livingston|Falkirk|Kirkcaldy|Dunfermline|Paisley|Kilmarnock|Ayr|Dumfries|Galashiels|Kelso|Carlisle|Penrith|Kendal|Lancaster|Preston|Blackpool|Bolton|Oldham|Rochdale|Stockport|Bradford|Huddersfield|Wakefield|Halifax|Harrogate|Scarborough|Whitby|Middlesbrough|Darlington|Sunderland|Gateshead|Hull|Grimsby|Doncaster|Rotherham|Barnsley|Derby|Stoke-on-Trent|Wolverhampton|Dudley|Walsall|Telford|Shrewsbury|Ludlow|Hereford|Worcester|Cheltenham|Gloucester|Stroud|Swindon|Salisbury|Winchester|Bournemouth|Taunton|Truro|Penzance|Falmouth|Totnes|Canterbury|Margate|Hastings|Eastbourne|Guildford|Woking|Slough|Luton|Milton_Keynes|Northampton|Bedford|Peterborough|Ipswich|Colchester|Chelmsford|Southend|King's_Lynn|Great_Yarmouth|Ennis|Sligo|Waterford|Wexford|Tralee|Killarney|Athlone|Drogheda|Letterkenny|Enniskillen|Omagh|Newry
Hobart|Darwin|Cairns|Townsville|Geelong|Ballarat|Bendigo|Newcastle|Wollongong|Launceston|Dunedin|Hamilton|Rotorua|Nelson|Suva|Port_Moresby|Nouméa|Apia
浦口|江宁|栖霞|建邺|六合|浦东|闵行|嘉定|松江|青浦|奉贤|金山区|宝山区|萧山|临平|富阳|鄞州|吴江|相城|番禺|增城|花都|龙岗|宝安|福田|罗湖|武侯|锦江区|青羊|双流|郫都|渝中|江北区|两江新区|雁塔|未央|曲江|武昌|汉口|汉阳|江夏|岳麓|朝阳区|丰台|石景山|大兴|昌平|顺义|密云|延庆|富里|玉里|池上|关山镇|凤林|吉安乡|美浓|旗山|恒春|潮州镇|枋寮|里港|虎尾|斗六|北港|朴子|新营|善化|佳里|溪州|员林|田中镇|二林|北斗|竹山|集集|草屯|水里|苑里|通霄|头份|大甲|清水区|丰原|东势|淡水|三峡|莺歌|三重|新店|汐止|瑞芳|礁溪|苏澳|马公|金城镇`;

const KNOWN_CITIES: ReadonlySet<string> = new Set(
  CITIES.split(/[\s|]+/u)
    .filter((name) => name !== '')
    .map((name) => foldForComparison(name.replaceAll('_', ' '))),
);

/** No city of the list has more words than this. */
const LONGEST_CITY = 5;

/** Longer places of the journal are understood after @ only. */
const LONGEST_TRIED = 10;

export interface KnownPlaces {
  has: (phrase: string) => boolean;
  /** How many words of a line may be one place. */
  readonly longest: number;
}

/** The cities of the list together with the places of the journal. */
export function knownPlaces(journal: readonly string[]): KnownPlaces {
  const own = new Set(journal.map(foldForComparison));
  const has = (phrase: string): boolean => {
    const key = foldForComparison(phrase);
    return key !== '' && (KNOWN_CITIES.has(key) || own.has(key));
  };
  const lengths = [...own].map((place) => place.split(' ').length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), LONGEST_CITY);
  return { has, longest: Math.min(longest, LONGEST_TRIED) };
}

export interface CityFound {
  /** UTF-16 offsets into the text, the end not included. */
  readonly start: number;
  readonly end: number;
}

const LONGEST_CHINESE = 6;
/** After the name of a city, what makes it a part of another name. */
const NOT_A_PLACE_CHINESE =
  /^(?:市?(?:[\p{Script=Han}]{0,6}大学|[\p{Script=Han}]{0,2}(?:国小|国中|小学|中学|高中)|[\p{Script=Han}]{0,4}学院|[\p{Script=Han}]{0,2}银行|[\p{Script=Han}]{0,4}公司|[\p{Script=Han}]{0,4}集团|日报|晚报|时报|新闻|电视台|证券|医院|路|街|道|话|菜|人(?!工|才|民)|理工|师范|交大|模式|指数|石))/u;
const NOT_A_PLACE =
  /^[ -](?:University|Institute|College|School|Times|Post|Bank|Business|Polytechnic|Street|Road|Avenue|Hotel|Review|Protocol|Stock|Airlines|Labs?|Ventures|Capital|Accord|Agreement|Papers|Consensus)(?!\p{L})/u;
const BEFORE_NO_PLACE = /(?:University|Institute|College|School|Bank|Duke|Paris|Treaty) of $/u;
const CAPITALISED =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’.-]{1,20}(?:[ ](?:de |do |of )?\p{Lu}[\p{L}'’.-]{1,20}){0,3}/gu;

/** The cities of the list that a text names, in order; not those that are part of a name of an institution. */
export function citiesIn(text: string): CityFound[] {
  const folded = foldText(text);
  const found = [...chineseCities(folded), ...latinCities(text)];
  return found.toSorted((a, b) => a.start - b.start);
}

function chineseCities(folded: string): CityFound[] {
  const cities: CityFound[] = [];
  for (const { index: from, 0: run } of folded.matchAll(/\p{Script=Han}+/gu)) {
    for (let at = 0; at < run.length - 1; at += 1) {
      const length = [...Array(LONGEST_CHINESE - 1).keys()]
        .map((less) => LONGEST_CHINESE - less)
        .find((size) => at + size <= run.length && KNOWN_CITIES.has(run.slice(at, at + size)));
      if (length === undefined) continue;
      const end = from + at + length;
      const named = folded.slice(from + at, end).replace(/(?<=\p{Script=Han}{2})市$/u, '').length;
      if (!NOT_A_PLACE_CHINESE.test(folded.slice(end, end + 12))) {
        cities.push({ start: from + at, end: from + at + named });
      }
      at += length - 1;
    }
  }
  return cities;
}

function latinCities(text: string): CityFound[] {
  const cities: CityFound[] = [];
  for (const { index, 0: run } of text.matchAll(CAPITALISED)) {
    const words = [...run.matchAll(/[^ ]+/gu)].map((word) => ({
      start: word.index,
      end: word.index + word[0].length,
    }));
    for (let first = 0; first < words.length; first += 1) {
      for (let last = words.length - 1; last >= first; last -= 1) {
        const start = index + (words[first]?.start ?? 0);
        const end = index + (words[last]?.end ?? 0);
        const written = text.slice(start, end);
        const bare = written.replace(/[.'’]s?$/u, '');
        if (!KNOWN_CITIES.has(foldForComparison(bare))) continue;
        const around =
          BEFORE_NO_PLACE.test(text.slice(Math.max(0, start - 20), start)) ||
          NOT_A_PLACE.test(text.slice(end, end + 20));
        if (!around) cities.push({ start, end: start + bare.length });
        first = last;
        break;
      }
    }
  }
  return cities;
}
