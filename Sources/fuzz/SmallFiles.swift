/// Data files that are small enough for every change to tell.
enum SmallFiles {
  /// Names and texts.
  static let all: [(String, String)] = [
    ("small.csv", "region,year,co2 [Mt CO2]\nA,2010,1.5\nA,2011,2\nB,2010,NA\nB,2011,\"1,234\"\n"),
    ("semicolon.csv", "Stadt;Jahr;\"Wert (t)\"\nA;2010;1.234,5\nB;2011;2,5\n"),
    ("quoted.csv", "a,\"b \"\"c\"\"\",d\n\"x\ny\",2,\n,,\n"),
    (
      "yearbook.csv",
      "表7-3 各地区能源消费量,,,\n单位：万吨标准煤,,,\n地区,2010,2011,2012\n全国,360648,387043,402138\n"
        + "北京,6954,6995,7178\n  其中：海淀,12.5,…,-\n河北,27531,29498,30250\n注：不含港澳台。,,,\n"
    ),
    ("tabs.tsv", "region\tyear\tgdp(亿元)\n江苏\t2010\t41425\n浙江\t2010\t27722\n"),
    (
      "spaces.txt",
      "  Table 1\n\nregion  2010  2011\nA       1     2\nB       3     4\nTotal   4     6\n"
    ),
    ("small.gal", "4\nA 2\nB C\nB 1\nA\nC 1\nA\nD 0\n"),
    ("head.gal", "0 3 map id\n1 1\n2\n2 2\n1 3\n3 1\n2\n"),
    ("small.gwt", "0 3 map id\n1 2 0.5\n2 1 0.5\n2 3 1.25\n3 2 1.25\n"),
    ("links.csv", "from,to,weight\nA,B,1\nB,A,1\nB,C,0.5\nC,B,0.5\n"),
    ("square.csv", ",A,B,C\nA,0,1,0\nB,1,0,1\nC,0,1,0\n"),
    (
      "squares.geojson",
      #"{"type":"FeatureCollection","features":["#
        + #"{"type":"Feature","id":1,"properties":{"name":"A","code":320000,"v":1.5},"geometry":"#
        + #"{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},"#
        + #"{"type":"Feature","id":2,"properties":{"name":"江苏","code":330000,"v":null},"geometry":"#
        + #"{"type":"MultiPolygon","coordinates":[[[[1,0],[2,0],[2,1],[1,1],[1,0]],"#
        + #"[[1.2,0.2],[1.4,0.2],[1.4,0.4],[1.2,0.2]]]]}},"#
        + #"{"type":"Feature","properties":{"name":"C","v":-3e2},"geometry":"#
        + #"{"type":"Point","coordinates":[179.5,-89,3]}}]}"#
    ),
    (
      "plane.geojson",
      #"{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:3857"}},"#
        + #""features":[{"type":"Feature","properties":{"name":"x"},"geometry":null},"#
        + #"{"type":"Feature","properties":{"name":"\u4e2d\"\n"},"geometry":{"type":"GeometryCollection","#
        + #""geometries":[{"type":"LineString","coordinates":[[0,0],[10,10]]}]}}]}"#
    ),
    ("workbook.book", workbook),
  ]

  /// The parts of a workbook, as `WorkbookParts` joins them.
  private static let workbook = """
    %%[Content_Types].xml
    <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="xml" ContentType="application/xml"/></Types>
    %%_rels/.rels
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
    Target="xl/workbook.xml"/></Relationships>
    %%xl/workbook.xml
    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="0"/>\
    <sheets><sheet name="表1" sheetId="1" r:id="rId1"/><sheet name="b" sheetId="2" state="hidden" r:id="rId2"/>\
    </sheets></workbook>
    %%xl/_rels/workbook.xml.rels
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
    Target="worksheets/sheet1.xml"/><Relationship Id="rId2" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
    Target="/xl/worksheets/sheet2.xml"/></Relationships>
    %%xl/sharedStrings.xml
    <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="3" uniqueCount="3">\
    <si><t>region</t></si><si><r><t>co2 </t></r><r><t xml:space="preserve">[Mt CO2]</t></r></si>\
    <si><t>江苏</t><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>
    %%xl/styles.xml
    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1">\
    <numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs count="3"><xf numFmtId="0"/>\
    <xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>
    %%xl/worksheets/sheet1.xml
    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:D4"/>\
    <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>2010</v></c>\
    <c r="D1"><v>2011</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>1.5</v></c>\
    <c r="C2" s="1"><v>40000</v></c><c r="D2" t="b"><v>1</v></c></row><row r="3"><c r="A3" t="inlineStr">\
    <is><t>A&amp;B&#20013;</t></is></c><c r="B3" t="e"><v>#DIV/0!</v></c><c r="C3" t="str"><f>A1</f><v>x</v></c>\
    <c r="D3"/></row></sheetData><mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells></worksheet>
    %%xl/worksheets/sheet2.xml
    <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>

    """
}
