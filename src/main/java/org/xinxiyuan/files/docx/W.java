package org.xinxiyuan.files.docx;

import java.util.Set;

/** Names of WordprocessingML (docx 标记名) that are treated alike. */
final class W {
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Gone with everything in it: deleted text, comments, marks of changes, dropped data. */
    static final Set<String> DROPPED = Set.of(
            "del",
            "moveFrom",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "tblPrExChange",
            "tcPrChange",
            "trPrChange",
            "tblGridChange",
            "numberingChange",
            "cellIns",
            "cellMerge",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "annotationRef",
            "proofErr",
            "permStart",
            "permEnd",
            "bookmarkStart",
            "bookmarkEnd",
            "lastRenderedPageBreak",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "customXmlInsRangeStart",
            "customXmlInsRangeEnd",
            "customXmlDelRangeStart",
            "customXmlDelRangeEnd",
            "customXmlMoveFromRangeStart",
            "customXmlMoveFromRangeEnd",
            "customXmlMoveToRangeStart",
            "customXmlMoveToRangeEnd",
            "sdtPr",
            "sdtEndPr",
            "customXmlPr",
            "smartTagPr",
            "tblCaption",
            "tblDescription",
            "extLst",
            "Fallback",
            "printerSettings",
            "numPicBullet",
            "lvlPicBulletId",
            "ffData",
            "delInstrText",
            "delText",
            "rt",
            "hlinkClick",
            "hlinkHover",
            "embedRegular",
            "embedBold",
            "embedItalic",
            "embedBoldItalic",
            "docVars",
            "rubyPr",
            "fldData",
            "binData");

    /** Replaced by what they hold. */
    static final Set<String> UNWRAPPED =
            Set.of("ins", "moveTo", "smartTag", "customXml", "sdt", "sdtContent", "rubyBase", "ruby");

    /** What would be lost or stays unread: the file is refused. Local name, then the part's name. */
    static String refusal(String localName) {
        return switch (localName) {
            case "object", "OLEObject" -> "内嵌对象";
            case "control" -> "ActiveX 控件";
            case "altChunk" -> "嵌入的其他文档";
            case "subDoc" -> "子文档";
            case "contentPart" -> "手写墨迹";
            default -> "";
        };
    }

    static String graphicRefusal(String uri) {
        if (uri.contains("chart")) {
            return "图表";
        }
        return uri.endsWith("/diagram") ? "SmartArt 图形" : "";
    }

    private W() {}
}
