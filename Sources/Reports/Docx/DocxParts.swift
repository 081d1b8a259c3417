import Markup

/// The parts of a package that hardly change.
enum DocxParts {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let schemas = "http://schemas.openxmlformats.org"
  private static let office = "\(schemas)/officeDocument/2006/relationships"
  private static let package = "\(schemas)/package/2006"
  private static let word =
    "application/vnd.openxmlformats-officedocument.wordprocessingml"
  private static let main = "xmlns:w=\"\(schemas)/wordprocessingml/2006/main\""

  /// The name spaces of the part with the text.
  static let nameSpaces =
    "\(main) xmlns:r=\"\(office)\" xmlns:wp=\"\(schemas)/drawingml/2006/wordprocessingDrawing\" "
    + "xmlns:a=\"\(schemas)/drawingml/2006/main\" xmlns:pic=\"\(schemas)/drawingml/2006/picture\""

  /// What each part is.
  static let types =
    declaration + "<Types xmlns=\"\(package)/content-types\">"
    + "<Default Extension=\"rels\" "
    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
    + override("word/document", "\(word).document.main+xml")
    + override("word/styles", "\(word).styles+xml")
    + override("word/numbering", "\(word).numbering+xml")
    + override("word/settings", "\(word).settings+xml")
    + override("docProps/core", "application/vnd.openxmlformats-package.core-properties+xml")
    + "</Types>"

  private static func override(_ part: String, _ type: String) -> String {
    "<Override PartName=\"/\(part).xml\" ContentType=\"\(type)\"/>"
  }

  private static func relation(_ number: Int, _ type: String, _ target: String) -> String {
    "<Relationship Id=\"rId\(number)\" Type=\"\(type)\" Target=\"\(target)\"/>"
  }

  /// Where the package begins.
  static let packageRelations =
    declaration + "<Relationships xmlns=\"\(package)/relationships\">"
    + relation(1, "\(office)/officeDocument", "word/document.xml")
    + relation(2, "\(package)/relationships/metadata/core-properties", "docProps/core.xml")
    + "</Relationships>"

  /// What the text refers to; pictures from the fourth relation on.
  static func relations(pictures: Int) -> String {
    let fixed =
      relation(1, "\(office)/styles", "styles.xml")
      + relation(2, "\(office)/numbering", "numbering.xml")
      + relation(3, "\(office)/settings", "settings.xml")
    let media = (0..<pictures).map {
      relation($0 + 4, "\(office)/image", "media/picture\($0 + 1).png")
    }.joined()
    return "\(declaration)<Relationships xmlns=\"\(package)/relationships\">\(fixed)\(media)"
      + "</Relationships>"
  }

  /// Title and author. There is no time in it: the same content gives the same file.
  static func core(_ document: PaperDocument) -> String {
    let title = document.title ?? document.tables.first?.title ?? ""
    let author = document.author ?? ""
    return declaration
      + "<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
      + "<dc:title>\(MarkupText.escaped(title))</dc:title>"
      + "<dc:creator>\(MarkupText.escaped(author))</dc:creator>"
      + "<dc:language>\(document.languageTag)</dc:language></cp:coreProperties>"
  }

  /// The settings: as Word 2013 and later lay out.
  static let settings =
    declaration + "<w:settings \(main)><w:defaultTabStop w:val=\"420\"/>"
    + "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat><w:compatSetting "
    + "w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" "
    + "w:val=\"15\"/></w:compat></w:settings>"

  /// Bullets, and numbers that start anew in each list.
  static func numbering(lists: Int) -> String {
    let bullet = level("bullet", "•")
    let decimal = level("decimal", "%1.")
    var text =
      "\(declaration)<w:numbering \(main)><w:abstractNum w:abstractNumId=\"0\">\(bullet)"
      + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">\(decimal)</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    for list in 0..<lists {
      text +=
        "<w:num w:numId=\"\(list + 2)\"><w:abstractNumId w:val=\"1\"/>"
        + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    }
    return text + "</w:numbering>"
  }

  private static func level(_ format: String, _ text: String) -> String {
    "<w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
      + "<w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/><w:lvlJc w:val=\"left\"/>"
      + "<w:pPr><w:ind w:left=\"420\" w:hanging=\"420\"/></w:pPr></w:lvl>"
  }

  /// A picture in the line of text, at most as wide as the page.
  static func drawing(_ figure: PaperFigure, number: Int, alternative: String) -> String {
    // In units of 1/914400 inch; the text is 5,731,510 wide and 8,863,330 high, less a caption.
    let pixel = 914_400 / figure.pixelsPerInch
    let natural = (
      width: Double(figure.size.width) * pixel, height: Double(figure.size.height) * pixel
    )
    let scale = min(1, 5_731_510 / natural.width, 8_200_000 / natural.height)
    let width = Int(natural.width * scale)
    let height = Int(natural.height * scale)
    let text = MarkupText.escaped(alternative)
    let properties = "id=\"\(number)\" name=\"picture\(number)\" descr=\"\(text)\""
    return """
      <w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
      <wp:extent cx="\(width)" cy="\(height)"/><wp:docPr \(properties)/>\
      <a:graphic><a:graphicData uri="\(schemas)/drawingml/2006/picture"><pic:pic><pic:nvPicPr>\
      <pic:cNvPr id="\(number)" name="picture\(number).png"/><pic:cNvPicPr/></pic:nvPicPr>\
      <pic:blipFill><a:blip r:embed="rId\(number + 3)"/><a:stretch><a:fillRect/></a:stretch>\
      </pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="\(width)" cy="\(height)"/>\
      </a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
      </a:graphicData></a:graphic></wp:inline></w:drawing>
      """
  }

  /// The styles part.
  static func styles(_ document: PaperDocument) -> String {
    let language = document.languageTag == "zh-CN" ? "zh-CN" : "en-US"
    return "\(declaration)<w:styles \(main)>\(DocxStyles.defaults(language))"
      + DocxStyles.all.joined() + "</w:styles>"
  }
}
