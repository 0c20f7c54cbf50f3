package org.xinxiyuan.redact.scan;

/**
 * Characters folded one for one, so that offsets stay (字形归一): full-width to ASCII, every dash to {@code -}, every
 * blank to a space, zero-width ones to {@link #NOTHING}, × to {@code X}. Beside the folded form stand its classes.
 */
public final class Glyphs {
    /** What an invisible character becomes; it parts nothing. */
    public static final char NOTHING = '\u200B';

    public static final int DIGIT = 1;
    /** Stands between the digits of one number: blanks, dashes, dots. */
    public static final int GAP = 1 << 1;

    public static final int INVISIBLE = 1 << 2;
    /** Stands for a digit that was taken away. */
    public static final int MASK = 1 << 3;

    public static final int HAN_DIGIT = 1 << 4;
    /** Unit of an address: 号 栋 单元 室 组 …. */
    public static final int UNIT = 1 << 5;

    /** Last character of the endings that hamlets and groups are named with. */
    public static final int HAMLET = 1 << 6;

    public static final int AT = 1 << 7;
    /** Short name of a province, first on a number plate. */
    public static final int PROVINCE = 1 << 8;

    public static final int LETTER = 1 << 9;
    public static final int BREAK = 1 << 10;
    public static final int HAN = 1 << 11;
    /** Ends the name of an estate or a house: a bare number behind it is a room. */
    public static final int ESTATE = 1 << 12;

    static final int LINE = 1 << 13;
    /** First half of a mathematical digit. */
    private static final char MATHEMATICAL = '\uD835';

    private static final String HAN_DIGITS = "零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖○幺两⓪①②③④⑤⑥⑦⑧⑨";
    private static final String HAN_VALUES = "012345678901234567890120123456789";
    private static final String UNITS = "号號栋幢座单室组队社屯排弄户楼层院铺连区期段巷宅门房里寓舍";
    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final String ESTATES = "苑园寓厦舍邸轩庭郡府楼";
    private static final String HAMLETS = "屯寨组队社牧龙庄村查";
    /** What makes another word of a hamlet's ending: 组织, 社区, 队员. */
    public static final String NO_HAMLET = "织长成建员区会保办党团委别训伍列日际址名局交评旗";
    /** Last character of names that hamlets and nothing else in a list of persons have. */
    public static final String RURAL = "塆垸湾坝塘沟坪坳垭圩埭畈坞塅岗冲岭洼墩台";
    /** As letters from Hong Kong, Macau and Taiwan are written (繁体): what labels, places and surnames hold. */
    private static final String TRADITIONAL = "號區縣鎮鄉樓棟單層東門園橋灣溝莊壩嶺崗圍場隊組電話證碼戶現獨臺廣龍馬陳劉張黃吳鄭趙孫楊許葉鄧錢盧鍾譚羅謝蘇韓馮蕭賴龔聯絡"
            + "機傳護車銀賬帳郵幣訊時間處辦會員學醫國華邨裏裡對後頭邊側衛發營屬爲為從與於來給請報應麗鳳貞榮蘭強偉傑義豐慶壽寧陽陰鄰鐵鋪"
            + "廟廈閣軒牆樹塢壟島嶼灘濱澗總廠診歲條線萬兩陸舊寫貫開賣買們說見還沒過這個爺嬸媽親鑰錄記讓換領續費繳匯轉帶種養權擔協團廳館"
            + "療險類級殘";

    private static final String SIMPLIFIED = "号区县镇乡楼栋单层东门园桥湾沟庄坝岭岗围场队组电话证码户现独台广龙马陈刘张黄吴郑赵孙杨许叶邓钱卢钟谭罗谢苏韩冯萧赖龚联络"
            + "机传护车银账帐邮币讯时间处办会员学医国华村里里对后头边侧卫发营属为为从与于来给请报应丽凤贞荣兰强伟杰义丰庆寿宁阳阴邻铁铺"
            + "庙厦阁轩墙树坞垄岛屿滩滨涧总厂诊岁条线万两陆旧写贯开卖买们说见还没过这个爷婶妈亲钥录记让换领续费缴汇转带种养权担协团厅馆"
            + "疗险类级残";
    /** Two tables of two bytes for each character instead of one of four: the busier one stays in the nearest cache. */
    private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

    private static final char[] CLASSES = classes();

    private Glyphs() {}

    /** The classes of an already folded or raw character. */
    public static int classes(char c) {
        return CLASSES[c];
    }

    public static boolean is(char c, int classes) {
        return (CLASSES[c] & classes) != 0;
    }

    /** A Chinese character that is no numeral. */
    public static boolean isPlainHan(char c) {
        return (CLASSES[c] & (HAN | HAN_DIGIT)) == HAN;
    }

    public static char fold(char c) {
        return FOLDED[c];
    }

    /** Puts the characters of the text there, folded. */
    static void fold(String text, char[] folded) {
        int length = text.length();
        text.getChars(0, length, folded, 0);
        for (int i = 0; i < length; i++) {
            folded[i] = FOLDED[folded[i]];
        }
        int high = text.indexOf(MATHEMATICAL);
        while (high >= 0) {
            char low = text.charAt(Math.min(high + 1, length - 1));
            // 𝟏𝟑𝟖: a digit that takes two UTF-16 units
            if (low >= '\uDFCE' && low <= '\uDFFF') {
                folded[high + 1] = (char) ('0' + (low - '\uDFCE') % 10);
            }
            high = text.indexOf(MATHEMATICAL, high + 1);
        }
    }

    /** The digit that a Chinese numeral stands for. */
    static char digitOf(char numeral) {
        int index = HAN_DIGITS.indexOf(numeral);
        return index < 0 ? numeral : HAN_VALUES.charAt(index);
    }

    private static char[] classes() {
        var classes = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < classes.length; c++) {
            FOLDED[c] = folded((char) c);
            classes[c] = (char) classesOf(FOLDED[c]);
        }
        mark(classes, HAN_DIGITS, HAN_DIGIT);
        mark(classes, UNITS, UNIT);
        mark(classes, HAMLETS, HAMLET);
        mark(classes, ESTATES, ESTATE);
        mark(classes, RURAL, HAMLET);
        mark(classes, PROVINCES, PROVINCE);
        mark(classes, "*Xx●○■□#?_•◆△※＊", MASK);
        FOLDED[MATHEMATICAL] = NOTHING;
        classes[MATHEMATICAL] = INVISIBLE;
        return classes;
    }

    private static void mark(char[] classes, String characters, int kind) {
        for (int i = 0; i < characters.length(); i++) {
            classes[characters.charAt(i)] |= (char) kind;
        }
    }

    private static char folded(char c) {
        if (c > '\uFF00' && c < '\uFF5F') {
            return folded((char) (c - 0xFEE0));
        }
        if ("\u00A0\u3000\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u1680".indexOf(c) >= 0) {
            return ' ';
        }
        if (isUnseen(c)) {
            return NOTHING;
        }
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if ("—–‐‑‒―−﹣─ー﹘".indexOf(c) >= 0) {
            return '-';
        }
        if ("·•・‧∙⋅．".indexOf(c) >= 0) {
            return '.';
        }
        return c < '\u3400' || c > '\u9FFF' ? sign(c) : simplified(c);
    }

    private static char simplified(char c) {
        int traditional = TRADITIONAL.indexOf(c);
        return traditional < 0 ? c : SIMPLIFIED.charAt(traditional);
    }

    private static char sign(char c) {
        return switch (c) {
            case '×', '✕', '✖', '╳', 'Х', 'х', 'Χ', 'χ', '⨯', 'Ⅹ', 'ⅹ' -> 'X';
            case '\u000B', '\u000C', '\u0085', '\u2028', '\u2029' -> '\n';
            case '〔', '【', '［' -> '[';
            case '〕', '】', '］' -> ']';
            case '。', '｡' -> '。';
            case '﹫' -> '@';
            case '\uFF5C', '│', '┃', '¦' -> '|';
            default -> c;
        };
    }

    /** Controls, marks of formatting and of direction, strokes and boxes over what stands before them. */
    private static boolean isUnseen(char c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.CONTROL -> "\t\n\u000B\u000C\u0085".indexOf(c) < 0;
            default -> false;
        };
    }

    private static int classesOf(char c) {
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
            return LETTER;
        }
        if (c >= '\u3400' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF' || Character.isSurrogate(c)) {
            return HAN;
        }
        return switch (c) {
            case ' ', '-', '.', '/', '_' -> GAP;
            case NOTHING -> INVISIBLE;
            case '\n' -> GAP | BREAK | LINE;
            case '@', '#' -> AT;
            case '。', ';', ',', '、', '!', '?', '\t', '|', '"', '“', '”', '《', '》', '<', '>' -> BREAK;
            default -> 0;
        };
    }
}
