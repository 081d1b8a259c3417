/// Countries and territories: the code of ISO 3166-1 (three letters), the English and the Chinese name,
/// blanks written as `_`.
///
/// Codes and names as the attributes of Natural Earth's map of 1:50 million give them (public domain).
enum CountryNames {
  /// One country a line.
  static let text = """
    ABW Aruba 阿鲁巴
    AFG Afghanistan 阿富汗
    AGO Angola 安哥拉
    AIA Anguilla 安圭拉
    ALA Åland 奥兰
    ALB Albania 阿尔巴尼亚
    AND Andorra 安道尔
    ARE United_Arab_Emirates 阿拉伯联合酋长国 阿联酋 UAE
    ARG Argentina 阿根廷
    ARM Armenia 亚美尼亚
    ASM American_Samoa 美属萨摩亚
    ATA Antarctica 南极洲
    ATF Fr._S._Antarctic_Lands 法属南部和南极领地
    ATG Antigua_and_Barb. 安提瓜和巴布达
    AUS Ashmore_and_Cartier_Is. 阿什莫尔和卡捷群岛 澳大利亚
    AUT Austria 奥地利
    AZE Azerbaijan 阿塞拜疆
    BDI Burundi 布隆迪
    BEL Belgium 比利时
    BEN Benin 贝宁
    BFA Burkina_Faso 布基纳法索
    BGD Bangladesh 孟加拉国
    BGR Bulgaria 保加利亚
    BHR Bahrain 巴林
    BHS Bahamas 巴哈马
    BIH Bosnia_and_Herz. 波斯尼亚和黑塞哥维那 Bosnia_and_Herzegovina
    BLM St-Barthélemy 圣巴泰勒米
    BLR Belarus 白俄罗斯
    BLZ Belize 伯利兹
    BMU Bermuda 百慕大
    BOL Bolivia 玻利维亚
    BRA Brazil 巴西
    BRB Barbados 巴巴多斯
    BRN Brunei 文莱
    BTN Bhutan 不丹
    BWA Botswana 博茨瓦纳
    CAF Central_African_Rep. 中非共和国 中非 Central_African_Republic
    CAN Canada 加拿大
    CHE Switzerland 瑞士
    CHL Chile 智利
    CHN China 中华人民共和国 中国
    CIV Côte_d'Ivoire 科特迪瓦 Ivory_Coast
    CMR Cameroon 喀麦隆
    COD Dem._Rep._Congo 刚果民主共和国 刚果(金) DR_Congo Democratic_Republic_of_Congo
    COG Congo 刚果共和国 刚果(布) Republic_of_Congo
    COK Cook_Is. 库克群岛
    COL Colombia 哥伦比亚
    COM Comoros 科摩罗
    CPV Cabo_Verde 佛得角 Cape_Verde
    CRI Costa_Rica 哥斯达黎加
    CUB Cuba 古巴
    CUW Curaçao 库拉索
    CYM Cayman_Is. 开曼群岛
    CYP Cyprus 塞浦路斯
    CZE Czechia 捷克 Czech_Republic
    DEU Germany 德国
    DJI Djibouti 吉布提
    DMA Dominica 多米尼克
    DNK Denmark 丹麦
    DOM Dominican_Rep. 多米尼加 Dominican_Republic
    DZA Algeria 阿尔及利亚
    ECU Ecuador 厄瓜多尔
    EGY Egypt 埃及
    ERI Eritrea 厄立特里亚
    ESH W._Sahara 西撒哈拉
    ESP Spain 西班牙
    EST Estonia 爱沙尼亚
    ETH Ethiopia 埃塞俄比亚
    FIN Finland 芬兰
    FJI Fiji 斐济
    FLK Falkland_Is. 福克兰群岛
    FRA France 法国
    FRO Faeroe_Is. 法罗群岛
    FSM Micronesia 密克罗尼西亚联邦 密克罗尼西亚
    GAB Gabon 加蓬
    GBR United_Kingdom 英国 UK Great_Britain
    GEO Georgia 格鲁吉亚
    GGY Guernsey 根西
    GHA Ghana 加纳
    GIN Guinea 几内亚
    GMB Gambia 冈比亚
    GNB Guinea-Bissau 几内亚比绍
    GNQ Eq._Guinea 赤道几内亚
    GRC Greece 希腊
    GRD Grenada 格林纳达
    GRL Greenland 格陵兰
    GTM Guatemala 危地马拉
    GUM Guam 关岛
    GUY Guyana 圭亚那
    HKG Hong_Kong 香港
    HMD Heard_I._and_McDonald_Is. 赫德岛和麦克唐纳群岛
    HND Honduras 洪都拉斯
    HRV Croatia 克罗地亚
    HTI Haiti 海地
    HUN Hungary 匈牙利
    IDN Indonesia 印度尼西亚
    IMN Isle_of_Man 马恩岛
    IND India 印度
    IOT Br._Indian_Ocean_Ter. 英属印度洋领地
    IRL Ireland 爱尔兰
    IRN Iran 伊朗
    IRQ Iraq 伊拉克
    ISL Iceland 冰岛
    ISR Israel 以色列
    ITA Italy 意大利
    JAM Jamaica 牙买加
    JEY Jersey 泽西
    JOR Jordan 约旦
    JPN Japan 日本
    KAZ Kazakhstan 哈萨克斯坦
    KEN Kenya 肯尼亚
    KGZ Kyrgyzstan 吉尔吉斯斯坦
    KHM Cambodia 柬埔寨
    KIR Kiribati 基里巴斯
    KNA St._Kitts_and_Nevis 圣基茨和尼维斯
    KOR South_Korea 大韩民国 韩国 Korea Republic_of_Korea
    KWT Kuwait 科威特
    LAO Laos 老挝
    LBN Lebanon 黎巴嫩
    LBR Liberia 利比里亚
    LBY Libya 利比亚
    LCA Saint_Lucia 圣卢西亚
    LIE Liechtenstein 列支敦士登
    LKA Sri_Lanka 斯里兰卡
    LSO Lesotho 莱索托
    LTU Lithuania 立陶宛
    LUX Luxembourg 卢森堡
    LVA Latvia 拉脱维亚
    MAC Macao 澳门
    MAF St-Martin 法属圣马丁
    MAR Morocco 摩洛哥
    MCO Monaco 摩纳哥
    MDA Moldova 摩尔多瓦
    MDG Madagascar 马达加斯加
    MDV Maldives 马尔代夫
    MEX Mexico 墨西哥
    MHL Marshall_Is. 马绍尔群岛
    MKD North_Macedonia 北马其顿
    MLI Mali 马里
    MLT Malta 马耳他
    MMR Myanmar 缅甸
    MNE Montenegro 黑山
    MNG Mongolia 蒙古国
    MNP N._Mariana_Is. 北马里亚纳群岛
    MOZ Mozambique 莫桑比克
    MRT Mauritania 毛里塔尼亚
    MSR Montserrat 蒙特塞拉特
    MUS Mauritius 毛里求斯
    MWI Malawi 马拉维
    MYS Malaysia 马来西亚
    NAM Namibia 纳米比亚
    NCL New_Caledonia 新喀里多尼亚
    NER Niger 尼日尔
    NFK Norfolk_Island 诺福克岛
    NGA Nigeria 尼日利亚
    NIC Nicaragua 尼加拉瓜
    NIU Niue 纽埃
    NLD Netherlands 荷兰
    NOR Norway 挪威
    NPL Nepal 尼泊尔
    NRU Nauru 瑙鲁
    NZL New_Zealand 新西兰
    OMN Oman 阿曼
    PAK Pakistan 巴基斯坦
    PAN Panama 巴拿马
    PCN Pitcairn_Is. 皮特凯恩群岛
    PER Peru 秘鲁
    PHL Philippines 菲律宾
    PLW Palau 帕劳
    PNG Papua_New_Guinea 巴布亚新几内亚
    POL Poland 波兰
    PRI Puerto_Rico 波多黎各
    PRK North_Korea 朝鲜民主主义人民共和国 朝鲜
    PRT Portugal 葡萄牙
    PRY Paraguay 巴拉圭
    PSE Palestine 巴勒斯坦
    PYF Fr._Polynesia 法属波利尼西亚
    QAT Qatar 卡塔尔
    ROU Romania 罗马尼亚
    RUS Russia 俄罗斯 俄罗斯联邦 Russian_Federation
    RWA Rwanda 卢旺达
    SAU Saudi_Arabia 沙特阿拉伯
    SDN Sudan 苏丹
    SEN Senegal 塞内加尔
    SGP Singapore 新加坡
    SGS S._Geo._and_the_Is. 南乔治亚和南桑威奇群岛
    SHN Saint_Helena 圣赫勒拿
    SLB Solomon_Is. 所罗门群岛
    SLE Sierra_Leone 塞拉利昂
    SLV El_Salvador 萨尔瓦多
    SMR San_Marino 圣马力诺
    SOM Somalia 索马里
    SPM St._Pierre_and_Miquelon 圣皮埃尔和密克隆
    SRB Serbia 塞尔维亚
    SSD S._Sudan 南苏丹
    STP São_Tomé_and_Principe 圣多美和普林西比
    SUR Suriname 苏里南
    SVK Slovakia 斯洛伐克
    SVN Slovenia 斯洛文尼亚
    SWE Sweden 瑞典
    SWZ eSwatini 斯威士兰 Eswatini
    SXM Sint_Maarten 荷属圣马丁
    SYC Seychelles 塞舌尔
    SYR Syria 叙利亚
    TCA Turks_and_Caicos_Is. 特克斯和凯科斯群岛
    TCD Chad 乍得
    TGO Togo 多哥
    THA Thailand 泰国
    TJK Tajikistan 塔吉克斯坦
    TKM Turkmenistan 土库曼斯坦
    TLS Timor-Leste 东帝汶
    TON Tonga 汤加
    TTO Trinidad_and_Tobago 特立尼达和多巴哥
    TUN Tunisia 突尼斯
    TUR Turkey 土耳其 Türkiye
    TUV Tuvalu 图瓦卢
    TWN Taiwan 台湾 中国台湾
    TZA Tanzania 坦桑尼亚
    UGA Uganda 乌干达
    UKR Ukraine 乌克兰
    URY Uruguay 乌拉圭
    USA United_States_of_America 美国 United_States US
    UZB Uzbekistan 乌兹别克斯坦
    VAT Vatican 梵蒂冈
    VCT St._Vin._and_Gren. 圣文森特和格林纳丁斯
    VEN Venezuela 委内瑞拉
    VGB British_Virgin_Is. 英属维尔京群岛
    VIR U.S._Virgin_Is. 美属维尔京群岛
    VNM Vietnam 越南 Viet_Nam
    VUT Vanuatu 瓦努阿图
    WLF Wallis_and_Futuna_Is. 瓦利斯和富图纳
    WSM Samoa 萨摩亚
    YEM Yemen 也门
    ZAF South_Africa 南非
    ZMB Zambia 赞比亚
    ZWE Zimbabwe 津巴布韦
    """
}
