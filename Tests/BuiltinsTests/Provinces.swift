/// Three sources that spell the provinces differently, with a total each.
enum Provinces {
  /// Full Chinese names.
  static let full = """
    province,x
    北京市,1
    天津市,2
    河北省,3
    山西省,4
    内蒙古自治区,5
    辽宁省,6
    吉林省,7
    黑龙江省,8
    上海市,9
    江苏省,10
    浙江省,11
    安徽省,12
    福建省,13
    江西省,14
    山东省,15
    河南省,16
    湖北省,17
    湖南省,18
    广东省,19
    广西壮族自治区,20
    海南省,21
    重庆市,22
    四川省,23
    贵州省,24
    云南省,25
    西藏自治区,26
    陕西省,27
    甘肃省,28
    青海省,29
    宁夏回族自治区,30
    新疆维吾尔自治区,31
    全国,496

    """

  /// Short Chinese names, spaced out as yearbooks do, in another order.
  static let short = """
    name,y
    合计,496
    山　西,4
    四　川,23
    湖　南,18
    河　南,16
    北　京,1
    西　藏,26
    内蒙古,5
    黑龙江,8
    山　东,15
    湖　北,17
    海　南,21
    云　南,25
    福　建,13
    广　东,19
    浙　江,11
    江　西,14
    贵　州,24
    青　海,29
    吉　林,7
    广　西,20
    上　海,9
    江　苏,10
    重　庆,22
    辽　宁,6
    安　徽,12
    陕　西,27
    河　北,3
    天　津,2
    宁　夏,30
    甘　肃,28
    新　疆,31

    """

  /// Latin names, some in capitals, in a third order.
  static let latin = """
    code,z
    Shanxi,4
    HAINAN,21
    Tianjin,2
    Gansu,28
    Henan,16
    SHAANXI,27
    Jiangsu,10
    YUNNAN,25
    QINGHAI,29
    JILIN,7
    Chongqing,22
    HEBEI,3
    SHANDONG,15
    GUANGDONG,19
    SHANGHAI,9
    Anhui,12
    INNER MONGOLIA,5
    Guangxi,20
    XINJIANG,31
    Guizhou,24
    BEIJING,1
    SICHUAN,23
    Heilongjiang,8
    Tibet,26
    Hunan,18
    Liaoning,6
    HUBEI,17
    Jiangxi,14
    FUJIAN,13
    ZHEJIANG,11
    Ningxia,30
    National,496

    """
}
