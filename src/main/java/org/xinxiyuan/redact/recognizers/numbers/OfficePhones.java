package org.xinxiyuan.redact.recognizers.numbers;

import org.xinxiyuan.redact.context.BodyBrackets;
import org.xinxiyuan.redact.context.ContractParties;
import org.xinxiyuan.redact.scan.Cue;
import org.xinxiyuan.redact.scan.Glyphs;
import org.xinxiyuan.redact.scan.Page;
import org.xinxiyuan.redact.scan.WordSet;

/**
 * What right beside a number tells that an office answers it (公务座机): the room or the post before it, a note in
 * brackets behind, who dials it, the party of a contract. Words of homes in the same note undo it.
 */
public final class OfficePhones {
    /** What the names of offices end with. */
    private static final String POSTS = "站所办局馆科股厅点亭台处室厂校";

    /** The same ending, of no office. */
    private static final WordSet NO_POSTS =
            WordSet.of("住所 住处 去处 好处 到处 此处 何处 远处 别处 各处 高处 深处 厕所 大局 难点 地点 特点 重点 一点 有点 几点 晚点 早点 差点"
                    + " 卧室 居室 地下室 家室 妻室 寝室 一室 两室 三室 二室");

    private static final WordSet ROOMS = WordSet.of(
            "磅房 门房 药房 泵房 锅炉房 机房 水房 票房 值班房 库房 病房 产房 厨房 科室 分诊 分机 内线 前台 柜台 吧台 门卫 传达 收发 调度 总机 客服 工区 景区 园区 灌区 病区 校区 院区 厂区 社区"
                    + " 委会 协会 商会 学会 总会 工会 基金会 联合会 理事会 工作队 大队 中队 支队 分队 车队 消防队 施工队 巡逻队 抢险队 养护队 服务队 医疗队 测绘队 救援队 队部"
                    + " 林场 农场 牧场 茶场 渔场 场部 厂部 矿部 连部 团部 村部 社部 校部 驾校 党校 技校 职校 医院 卫生院 法院 检察院 养老院 敬老院 福利院 学院"
                    + " 医生 村医 乡医 护士 护士长 民警 辅警 物业 保安 监理 导游 法庭 审判庭 立案庭 机井房 窗口 网点 专柜 急诊 值班 内勤 文书 会计室 办公桌"
                    + " 抢修班 维修班 大夫 医师 办公 财务 售后 急修"
                    + " 镇里 乡里 村里 县里 市里 区里 所里 局里 站里 队里 校里 部里 院里 厂里 场里 社区里 中心里 单位里 学校里 医院里"
                    + " 所内 院内 站内 局内 校内 厂内 园内 馆内 队内 场内 店内 行内"
                    + " 装维班 运维班 巡线班 抄表班 收费班 服务班 运行班 电工班 保洁班 环卫班 公用 考务 会务 招考 报考 考点 考场 教务 学籍 政教 总务 后勤 征迁 拆迁"
                    + " 配租 选房 摇号 公租房 保障房 维修 检修 报修 燃气 供暖 供热"
                    + " 售票 票务 班车 客运 征兵 户籍 户政 车管 稽查 督查 督导 调解 仲裁 送气 送水 送奶 报装 退费 核销 预约 认领 招领"
                    + " 移交人 接收人 承办人 记录人 填表人 审核人 复核人 统计人 督办人 办理人 交接人 监交人 制单人 开票人 经手人 调解员 调查员 录入员"
                    + " 会务组 工作组 专案组 调查组 查灾组 核查组 检查组 督导组 督查组 评审组 评标组 宣传组 保障组 后勤组 安置组 筹备组 接待组 指导组 验收组 普查组 清查组"
                    + " 征收组 协调组 联络组 救援组 抢险组 招生组 考务组 综合组 项目部 经理部 指挥部 门市部 经营部 编辑部 路政 运政 渔政 水政 海事 单位外线"
                    + " 书记员 信息员 报账员 协管员 采集员 督导员 普查员 质检员 库管员 受理员");
    private static final int LONGEST_ROOM = 4;

    /** Before an official's title: he holds it no more. */
    private static final WordSet FORMER = WordSet.of("退休 离休 退职 离职 原 曾任 老 前任 家属");

    /** In a note behind the number: who answers, or when. */
    private static final WordSet NOTES =
            WordSet.of("办公 工作日 工作时间 上班时间 办公时间 周一至周五 前台 总机 座机 工作电话 服务 厂办 所办 村办 镇办 校办 门卫 窗口");

    /** In the same note: everybody may know it. */
    private static final WordSet PUBLIC =
            WordSet.of("专用 公开 公布 公示 客服 抢修 值班 公家 公用 公务) 公务用 公务手机 公务电话 公务号 便民 工作号 工作手机 单位配 单位发 街道发 镇里发 社区发");

    /** In the same note: it is a home's, or nobody shall know it. */
    private static final WordSet PRIVATE = WordSet.of("家 宅 本人 我 私 不 勿 莫 未 非 别 保密 宿舍 隔壁 退休 打工 亲 邻");

    private static final WordSet DIALS = WordSet.of("拨出 转接 接听 打出 回拨 回访 打来 呼出");
    private static final WordSet HOTLINES = WordSet.of("110 119 120 122");
    private static final WordSet HOTLINE_WORDS = WordSet.of("热线 总机 传真");
    private static final String[] BETWEEN = {"那个", "这个", "那台", "是不是", "就是", "是", "为"};
    /** （站用）. */
    private static final int SHARED = 2;

    private static final int HOTLINE = 5;
    private static final int LONGEST_NOTE = 24;
    private static final int LONGEST_BODY = 12;

    private OfficePhones() {}

    /** @param edge where the label begins that touches the number; the number's place if none does */
    static boolean tell(Page page, int from, int edge, int end) {
        return isPosts(page, from, edge)
                || isListed(page, from)
                || isBesideHotline(page, from)
                || isSeat(page, edge)
                || BodyBrackets.holds(page, from)
                || isNoted(page, end)
                || isDialled(page, from, end)
                || isHotline(page, end)
                || ContractParties.isBody(page, edge);
    }

    /** 质监站0000-8123456, 磅房电话, 李所长座机: what stands right before it or its label. */
    private static boolean isPosts(Page page, int from, int edge) {
        int last = page.at(edge - 1) == '(' ? edge - 1 : edge < from ? page.skipBlanksBack(edge - 1) + 1 : edge;
        last -= page.at(last - 1) == '的' && edge < from || page.at(last - 1) == ':' ? 1 : 0;
        boolean comma = page.at(last - 1) == ',' && edge < from;
        last -= comma ? 1 : 0;
        last = edge == from ? beforeTold(page, last) : last;
        if (!page.is(last - 1, Glyphs.HAN) || !page.is(last - 2, Glyphs.HAN)) {
            return false;
        }
        return isPost(page, last) && !isLivedIn(page, last) || !comma && isOfficials(page, last);
    }

    /** 会务组电话0000-8123456、0000-8123457: one of several, the first of which is told. */
    private static boolean isListed(Page page, int from) {
        int first = from;
        while ("、/".indexOf(page.at(first - 1)) >= 0 && page.isDigit(first - 2)) {
            first--;
            while (page.isDigit(first - 1) || page.at(first - 1) == '-') {
                first--;
            }
        }
        int hit = first < from && page.at(first) == '0' ? page.hits().lastBefore(first) : -1;
        boolean labelled =
                hit >= 0 && page.hits().cue(hit) == Cue.PHONE && page.hits().end(hit) >= first - 1;
        return first < from
                && page.at(first) == '0'
                && isPosts(page, first, labelled ? page.hits().start(hit) : first);
    }

    /** 你们镇里那个0000-…, 农机站是不是0000-…, 镇民政办（3号窗口），0000-…: what stands between is passed. */
    private static int beforeTold(Page page, int end) {
        for (var word : BETWEEN) {
            if (page.has(end - word.length(), word)) {
                return end - word.length();
            }
        }
        int open = end - 2;
        while (page.has(end - 2, "),") && open > end - LONGEST_NOTE && page.at(open) != '(') {
            open--;
        }
        return page.at(open) == '(' ? open : end;
    }

    /** （大溪片，办0000-8123456）: the office's one of several. */
    static boolean isDesks(Page page, int from) {
        int at = page.skipBlanksBack(from - 1);
        at = page.at(at) == ':' ? at - 1 : at;
        if (page.at(at) == ')') {
            char kind = page.at(at - 1);
            return page.at(at - 2) == '(' && "办公Oo".indexOf(kind) >= 0
                    || page.has(at - 3, "(办公")
                    || page.has(at - 3, "(单位");
        }
        boolean begins = page.at(at) == '办' && ",、;( /)".indexOf(page.at(at - 1)) >= 0;
        return begins || page.has(at - 1, "办公") && ",、;( /)".indexOf(page.at(at - 2)) >= 0;
    }

    /** 回访电话由司法所0000-8123456拨出: an office's name touches the number, not the label. */
    static boolean isNamedRightBefore(Page page, int from) {
        int hit = page.hits().lastBefore(from);
        return hit >= 0 && page.hits().end(hit) == from && page.hits().cue(hit) == Cue.OFFICE && !isLivedIn(page, from);
    }

    /** 住某村3组，母亲张某某，村卫生室0000-8123456: the home told before is not where this phone stands. */
    static boolean isBesidePost(Page page, int from) {
        int hit = page.hits().lastBefore(from);
        boolean body = hit >= 0 && page.hits().end(hit) == from && page.hits().cue(hit) == Cue.OFFICE;
        return (body || isPosts(page, from, from)) && !isLivedIn(page, from);
    }

    /** 本人住林场电话…, 住邮政所2楼，…: who tells it lives there. */
    private static boolean isLivedIn(Page page, int end) {
        for (int at = end - 1; at > end - LONGEST_BODY && !page.is(at, Glyphs.BREAK); at--) {
            if ("住居租家".indexOf(page.at(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** …某饲料厂传达室: a room or a post of an office ends here. */
    static boolean isPost(Page page, int end) {
        boolean post = POSTS.indexOf(page.at(end - 1)) >= 0 && NO_POSTS.lengthAt(page, end - 2) == 0;
        return page.is(end - 2, Glyphs.HAN) && (post || isRoom(page, end));
    }

    private static boolean isRoom(Page page, int end) {
        for (int length = 2; length <= LONGEST_ROOM; length++) {
            if (ROOMS.lengthAt(page, end - length) == length) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfficials(Page page, int end) {
        var hits = page.hits();
        int hit = hits.lastBefore(end);
        if (hit < 0 || hits.end(hit) != end || hits.cue(hit) != Cue.OFFICIAL) {
            return false;
        }
        for (int at = hits.start(hit) - LONGEST_ROOM; at < hits.start(hit); at++) {
            if (FORMER.isAt(page, at)) {
                return false;
            }
        }
        return true;
    }

    /** 12345、0000-…; 打110或0000-…. */
    private static boolean isBesideHotline(Page page, int from) {
        int at = page.at(from - 1) == '(' ? from - 1 : from;
        if ("、/或和".indexOf(page.at(at - 1)) < 0) {
            return false;
        }
        int first = at - 1;
        while (at - 1 - first <= HOTLINE && page.isDigit(first - 1)) {
            first--;
        }
        int length = at - 1 - first;
        boolean five = page.has(first, "12") || page.has(first, "96") || page.has(first, "95");
        return length == HOTLINE && five || HOTLINES.lengthAt(page, first) == length && length > 0;
    }

    /** 方志馆104室，0000-…: the clause before ends with a room or a floor of an office. */
    private static boolean isSeat(Page page, int edge) {
        int at = edge - 1;
        while (at > edge - 3 && ", (".indexOf(page.at(at)) >= 0) {
            at--;
        }
        if (at == edge - 1 || "室楼层号".indexOf(page.at(at)) < 0) {
            return false;
        }
        int number = at;
        while (page.is(number - 1, Glyphs.DIGIT | Glyphs.HAN_DIGIT)) {
            number--;
        }
        return number < at
                && POSTS.indexOf(page.at(number - 1)) >= 0
                && !NO_POSTS.isAt(page, number - 2)
                && !isLivedIn(page, number);
    }

    /** 0000-8123456（派出所）, 13800138000（抢修专用）: the note names an office or its hours, and nobody's home. */
    public static boolean isNoted(Page page, int end) {
        int close = noteEnd(page, end);
        int hit = page.hits().lastBefore(close);
        boolean body = hit >= 0 && page.hits().start(hit) > end && page.hits().end(hit) == close;
        return close > end
                && (body && page.hits().cue(hit) == Cue.OFFICE
                        || NOTES.isIn(page, end, close)
                        || isPublic(page, end));
    }

    /** 13800138000（抢修专用）: a mobile number, too, is an office's where the note says that everybody may know it. */
    public static boolean isPublic(Page page, int end) {
        int close = noteEnd(page, end);
        boolean shared = close == end + SHARED + 1 && page.at(close - 1) == '用';
        return close > end && (PUBLIC.isIn(page, end, close) || shared && "站队所村办".indexOf(page.at(end + 1)) >= 0);
    }

    /** Where the note in brackets closes that begins here; the same place if none does or it speaks of a home. */
    private static int noteEnd(Page page, int end) {
        int close = end;
        while (page.at(end) == '(' && close < end + LONGEST_NOTE && page.at(close) != ')') {
            close++;
        }
        boolean told = page.at(close) == ')' && !page.hits().any(Cue.PERSON, end, close);
        return told && !PRIVATE.isIn(page, end, close) ? close : end;
    }

    /** 0000-8123456是镇纪委的. */
    static boolean isTold(Page page, int end) {
        if ("是为系".indexOf(page.at(end)) < 0) {
            return false;
        }
        int close = end + 1;
        while (close < end + LONGEST_BODY && page.is(close, Glyphs.HAN) && page.at(close) != '的') {
            if (PRIVATE.isAt(page, close)) {
                return false;
            }
            close++;
        }
        int hit = page.hits().lastBefore(close);
        return hit >= 0
                && page.hits().start(hit) > end
                && page.hits().end(hit) == close
                && page.hits().cue(hit) == Cue.OFFICE;
    }

    /** 0000-8123456客服热线，: what it is called stands right behind, and nobody complains of it. */
    private static boolean isHotline(Page page, int end) {
        int at = end;
        while (at < end + LONGEST_BODY && page.is(at, Glyphs.HAN) && !HOTLINE_WORDS.isAt(page, at)) {
            at++;
        }
        int behind = at + HOTLINE_WORDS.lengthAt(page, at);
        return behind > at
                && page.hits().any(Cue.OFFICE_PHONE, end, end + 1)
                && !page.is(behind, Glyphs.HAN | Glyphs.DIGIT)
                && page.at(behind) != ':';
    }

    /** 由0000-8123456拨出: who writes dials. */
    private static boolean isDialled(Page page, int from, int end) {
        return "由从用".indexOf(page.at(from - 1)) >= 0 && DIALS.isAt(page, end);
    }
}
