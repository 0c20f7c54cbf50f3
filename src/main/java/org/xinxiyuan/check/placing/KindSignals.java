package org.xinxiyuan.check.placing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinxiyuan.catalog.Cue;
import org.xinxiyuan.catalog.CuedText;

/**
 * What tells the kinds of official texts apart by their form (文种特征), whatever they are about. Kinds are the
 * {@code contentKind}s of the catalog; one that is not here has no signals.
 */
final class KindSignals {
    private static final Map<String, List<Signal>> OF_KIND = Map.ofEntries(
            Map.entry(
                    "news",
                    List.of(
                            signal(
                                    0.5,
                                    "^.{0,16}(?:近日|日前|连日来|当天|昨日|今天|今年以来|\\d{1,2}月\\d{1,2}日|\\d{1,2}月[上中下]旬|清晨"
                                            + "|一大早|上午|下午|本周|刚过|入[春夏秋冬])"),
                            signal(
                                    0.3,
                                    "来到|走进|赶到|深入|视察|察看|参观|现场|冒雨|田间|一线|带领|带着|介绍|讲解|慰问|看望|座谈|培训|参加(?!会议)|志愿者|党员干部|镇村干部"
                                            + "|活动中|活动当天"),
                            signal(0.2, "表示|说道?[：:，“]|“[^”]{6,}”|群众|村民|老人|孩子|大家"),
                            signal(0.3, "(?:开展|举行|举办|组织|召开|开了|抢修|抢收|走访|排查|清理|栽下|种下|送去|发放宣传)"))),
            Map.entry(
                    "notice",
                    List.of(
                            signal(0.6, "特此(?:通知|公告|通告)|(?:通知|通告|公告)如下|现将.{2,30}(?:通知|通告|公告)|现就.{2,30}(?:通告|公告)"),
                            signal(
                                    0.4,
                                    "请(?:广大|各|有关|相关|沿线|过往|互相|居民|村民|群众|用户|提前|自觉|携带|做好)|望(?:广大|各|周知|相互)|敬请(?:谅解"
                                            + "|留意)|不便.{0,6}谅解|相互转告|严禁|违者"),
                            signal(0.5, "(?:报名|服务|开放|演出|活动|接种|体检|缴费|招生)(?:时间|方式|电话|地点|内容|标准|范围|程序|计划)[:：]"),
                            signal(0.3, "自.{2,18}[日时]起|即日起|\\d{1,2}[时点:：].{0,4}至"))),
            Map.entry(
                    "publicity",
                    List.of(
                            signal(0.6, "公示如下|予以公示|现.{0,40}公示|公示(?:期|时间)|公示无异议"),
                            signal(0.3, "监督(?:举报)?电话|举报电话|如有异议|有异议|向.{2,16}反映"),
                            signal(0.2, "[\\u4e00-\\u9fa5]某|名单|拟(?:纳入|补助|推荐|表彰|确定|批准|定)"))),
            Map.entry(
                    "subsidyList",
                    List.of(
                            signal(0.4, "补贴|补助|救助金|低保金|津贴"),
                            signal(
                                    0.4,
                                    "元[/／](?:亩|人|户|台|月)|每(?:亩|人|户|台)(?:每月|每年)?\\s*\\d|户主|一卡通|\\d+户\\d*"
                                            + "|打卡发放|社会化发放"),
                            signal(0.3, "发放|到账|打卡"))),
            Map.entry(
                    "consultation",
                    List.of(
                            signal(
                                    0.6,
                                    "(?:公开)?征(?:求|集).{0,20}意见|征求意见稿|(?:规划|决策|方案|办法).{0,6}草案|意见(?:和|或"
                                            + "|、)建议.{0,20}(?:反馈|发送|寄|提出)"),
                            signal(0.3, "征(?:集|求意见)(?:期限|时间)|截止|(?:来信|邮箱|信函|来电)"))),
            Map.entry(
                    "feedback",
                    List.of(
                            signal(
                                    0.7,
                                    "(?:收到|征集到?)(?:意见|建议|群众|社会|各类|反馈|有效)?.{0,10}\\d+条.{0,60}采纳|未(?:收到" + "|予?采纳)|采纳情况"),
                            signal(0.3, "采纳"))),
            Map.entry(
                    "meeting",
                    List.of(
                            signal(0.5, "(?:办公会|联席会|常务会|镇长会议)|第\\d+次.{0,10}会议|会议(?:研究|审议|听取|议定|决定|原则)"),
                            signal(0.3, "主持召开|主持(?:会议)?|列席|出席"),
                            signal(0.3, "议题|会议(?:决定|同意|议定|明确)"))),
            Map.entry(
                    "letter",
                    List.of(
                            signal(0.5, "来信(?:人|内容|反映|收悉)?|网友|留言|信箱|诉求人|来电人"),
                            signal(0.5, "(?:答复|回复)(?:如下|内容|单位|[:：])|您(?:好|反映|的来信)|收悉|感谢您"))),
            Map.entry(
                    "guide",
                    List.of(
                            signal(0.6, "(?:申请|办理|受理|认定|服务)(?:条件|对象)"),
                            signal(0.4, "(?:申请|办理|所需|申报)材料"),
                            signal(0.4, "(?:办理|申请)(?:流程|程序|步骤|时限|地点)|(?:咨询|联系)电话|收费"))),
            Map.entry(
                    "report",
                    List.of(
                            signal(0.4, "一是.{4,}二是|主要做法|工作(?:开展)?情况|主要工作"),
                            signal(0.3, "存在(?:的)?(?:问题|不足)|问题和不足|下一步|(?:今后|下步).{0,6}打算"),
                            signal(0.2, "\\d(?:个|条|次|户|件|%|％|公里|万元)"))),
            Map.entry(
                    "plan",
                    List.of(
                            signal(0.4, "(?:发展|总体|工作|主要)(?:目标|要求|思路)|规划期|指导思想"),
                            signal(0.4, "(?:重点|主要)(?:任务|工作)|抓好|力争|到20\\d\\d年"),
                            signal(0.2, "年(?:底|末)前|计划"))),
            Map.entry(
                    "document",
                    List.of(
                            signal(0.5, "^.{0,40}〔20\\d\\d〕\\d+号|^.{0,40}[\\[（(【［]20\\d\\d[\\]）)】］]第?\\d+号"),
                            signal(0.3, "各村.{0,14}[:：]|镇直(?:各)?单位|印发给你们|认真(?:贯彻|组织)|遵照执行|此件(?:公开|主动)"),
                            signal(0.3, "自.{2,12}(?:起)?施行|有效期|第一条|决定(?:如下|予以|废止)"))),
            Map.entry(
                    "interpretation",
                    List.of(
                            signal(0.5, "解读(?:机关|人|单位)|(?:出台|起草|制定)(?:的)?(?:背景|依据)|背景依据|政策背景"),
                            signal(0.4, "(?:办法|方案|意见|规定|细则|通知)》.{0,20}(?:主要|规定|明确|提出)|适用范围|新旧|主要内容"))),
            Map.entry(
                    "enforcement",
                    List.of(
                            signal(0.5, "(?:处罚|许可|强制).{0,8}决定|决定书|当事人[:：]|被处罚人|催告|责令(?:限期|改正|停止)"),
                            signal(0.4, "经查|违反(?:了)?《|依据《|根据《.{2,30}》第"),
                            signal(0.2, "罚款|没收|准予|执法证"))),
            Map.entry(
                    "inspection",
                    List.of(
                            signal(0.4, "检查(?:了|组|对象|情况|单位)?|巡查|抽查|排查"),
                            signal(
                                    0.5,
                                    "(?:发现|查出|存在).{0,16}(?:隐患|问题|点位)|隐患.{0,4}\\d|未发现|(?:发现|看到|查到|翻出).{0,30}\\d+[处家箱包]"),
                            signal(0.4, "整改|责令|下架|立行立改|限期|限.{0,4}[天日]内|回头看|复查"))),
            Map.entry(
                    "warning",
                    List.of(
                            signal(0.6, "[红橙黄蓝]色(?:预警)?(?:信号)?|预警|预计(?:未来|今|明)|未来\\d+小时"),
                            signal(0.4, "注意防范|防御|避险|转移|减少外出|请勿(?:靠近|前往)|切勿"))),
            Map.entry(
                    "emergencyPlan",
                    List.of(
                            signal(0.5, "指挥部|响应(?:分级|启动|级别)|[ⅠⅡⅢⅣ一二三四]级(?:应急)?响应"),
                            signal(0.4, "本预案|应急处置|总则|编制目的|应急队伍|后期处置"))),
            Map.entry(
                    "procurement",
                    List.of(
                            signal(0.5, "采购|招标|投标|磋商|询价|中标|成交"),
                            signal(0.5, "供应商|采购人|成交金额|中标金额|最高限价|控制价|预算金额" + "|项目编号"))),
            Map.entry(
                    "project",
                    List.of(
                            signal(0.4, "施工|监理|建设单位|承建|总投资|建设(?:内容|规模|地点)|工程量"),
                            signal(0.3, "开工|竣工|验收|完工|进度|管护"),
                            signal(0.3, "项目|工程"))),
            Map.entry("fund", List.of(signal(0.4, "\\d[\\d.,，]*\\s*万?元"), signal(0.4, "(?:安排|下达|拨付|分配|支出|收入|下拨)"))),
            Map.entry(
                    "budget",
                    List.of(signal(0.5, "预算(?:收入|支出|安排|表)|(?:收入|支出|部门|财政)预算"), signal(0.4, "三公|公务接待|机关运行经费"))),
            Map.entry(
                    "finalAccount",
                    List.of(signal(0.6, "决算(?:收入|支出|数)?|(?:收入|支出|部门|财政)决算"), signal(0.3, "三公|公务接待|上年结转"))),
            Map.entry(
                    "recruitment",
                    List.of(
                            signal(
                                    0.6,
                                    "任命|免去|任[\\u4e00-\\u9fa5]{2,12}(?:主任|站长|所长|职务)|拟(?:录用|聘用|任)|招聘(?:岗位|人数"
                                            + "|公告)|笔试|面试|试用期"),
                            signal(0.3, "同志|岗位|报名|资格"))),
            Map.entry(
                    "proposal",
                    List.of(
                            signal(0.6, "代表.{0,16}建议|提案|(?:第\\d+号).{0,6}建议|委员(?:提出|您)"),
                            signal(0.4, "(?:现)?答复如下|办理情况|承办单位"))),
            Map.entry(
                    "statistic",
                    List.of(
                            signal(0.5, "同比|环比|比上年|较上年"),
                            signal(0.4, "总产值|可支配收入|固定资产|增加值|播种面积|常住人口|总产量"),
                            signal(0.2, "数据来源|统计口径|初步统计"))),
            Map.entry(
                    "profile",
                    List.of(
                            signal(0.4, "职责|职能|位于|地处|辖|总面积"),
                            signal(0.3, "办公(?:电话|地址|时间)|负责人"),
                            signal(0.3, "行政村|人口|业务范围|主要负责"))),
            Map.entry(
                    "leader",
                    List.of(
                            signal(0.6, "分管|主持.{0,10}(?:全面)?工作|协助.{2,10}(?:抓|负责)|联系.{1,8}村"),
                            signal(0.4, "(?:男|女)，|\\d{4}年\\d{1,2}月(?:生|出生)|学历|现任"))),
            Map.entry("annualReport", List.of(signal(0.7, "主动公开政府信息情况|收到和处理政府信息公开申请"), signal(0.3, "年度报告"))),
            Map.entry("system", List.of(signal(0.5, "本制度|制度适用"), signal(0.4, "责任(?:追究)?|程序|不得|应当"))),
            Map.entry("regulation", List.of(signal(0.5, "第一条|第一章|总则"), signal(0.4, "国务院令|省人民政府令|公布.{0,6}施行"))),
            Map.entry("guideDoc", List.of(signal(0.6, "编排体系|公开范围|获取方式|信息分类"), signal(0.3, "依申请公开|公开工作机构"))),
            Map.entry("list", List.of(signal(0.4, "清单|目录"), signal(0.4, "事项名称|权力事项|服务事项|公开事项|实施主体|承办"))),
            Map.entry("fee", List.of(signal(0.6, "收费(?:项目|标准|依据|目录)|无行政事业性收费"), signal(0.2, "元"))),
            Map.entry("link", List.of(signal(0.5, "https?://|链接"), signal(0.3, "派出所|户口|公开栏"))),
            Map.entry(
                    "faq",
                    List.of(
                            signal(0.5, "问[:：]|网传|网上流传|传言|谣言|网民反映|群众关注|访谈|问卷|满意度"),
                            signal(0.4, "答[:：]|经核查|经核实|经调查|不实|实录|调查(?:主题|结果)"))));

    /** Set phrases that a report of an event does not use. */
    private static final Signal OFFICIAL = signal(
            0.4,
            "公示(?:期|时间)|予以公示|公示如下|特此(?:通知|公告|通告)|(?:通知|通告|公告)如下|监督电话|预警信号|来信人|(?:答复|回复)(?:如下|[:：])|征集(?:期限|时间)"
                    + "|(?:项目|事项|单位|机构)名称[:：]|当事人[:：]|申请(?:材料|条件)[:：]|存在(?:的)?问题[:：]|下一步(?:工作)?打算|主要做法|解读机关"
                    + "|数据来源|第一条|各村.{0,12}[:：]\\s|会议(?:审议|决定|议定)"
                    + "|〔20\\d\\d〕\\d+号");

    private static final Set<String> OF_MONEY = Set.of("subsidyList", "fund", "budget", "finalAccount");

    private static final Signal MONEY = signal(1, "\\d\\s?[百千万亿]?元|[（(]万?元|元/|为(?:零|0)");

    private KindSignals() {}

    /** A feature of the form with its share; found anywhere in the opening of the body. */
    record Signal(double weight, List<Cue> anyOf) {
        boolean in(CuedText text) {
            return anyOf.stream().anyMatch(cue -> cue.foundIn(text));
        }
    }

    private static Signal signal(double weight, String regex) {
        return new Signal(weight, Cue.anyOf(regex));
    }

    /** Kinds whose elements stand in nearly every text: how much of them counts without the form, 0 to 1. */
    static double withoutForm(String contentKind) {
        return toldByForm(contentKind) ? 0.3 : contentKind.equals("profile") ? 0.6 : 1;
    }

    private static boolean toldByForm(String contentKind) {
        return contentKind.equals("news");
    }

    /** A kind that tells of money and a text that names no sum. */
    static boolean lacksMoney(String contentKind, CuedText body) {
        return OF_MONEY.contains(contentKind) && !MONEY.in(body);
    }

    /** How much the text looks like this kind: 0 to 1. */
    static double fit(String contentKind, CuedText body) {
        double sum = 0;
        for (Signal signal : OF_KIND.getOrDefault(contentKind, List.of())) {
            sum += signal.in(body) ? signal.weight() : 0;
        }
        double fit = Math.min(1, sum);
        return toldByForm(contentKind) && OFFICIAL.in(body) ? fit * OFFICIAL.weight() : fit;
    }
}
