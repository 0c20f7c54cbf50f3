package org.xinxiyuan.outbox.sync;

import static java.util.Map.entry;

import java.util.Map;
import org.xinxiyuan.outbox.sync.SyncReport.Advice;
import org.xinxiyuan.outbox.sync.SyncReport.Result;

/**
 * The officer's words for the codes of contract and run (答复的话): what happened, is the piece safe, what next. The only
 * place where a code is worded.
 */
public final class Sentences {
    private static final String LATER = "不用操作，稍后会自动再发。";
    private static final String EDIT = "请打开稿件修改，重新送签后再发。";
    private static final String COUNTY = "请与县里联系，办妥后再发。";
    private static final String DEFECT = "请把编号告诉维护人员；可复制为新件另行报送。";

    private record Words(String what, String next) {}

    private static final Map<String, Words> OF_PIECE = Map.ofEntries(
            entry("", new Words("门户已收件，回执已存好。", "不用操作，是否公开由门户告知。")),
            entry("already_withdrawn", new Words("门户上这件早已撤回。", "不用操作。")),
            entry("likely_duplicate", new Words("门户上已有一件很像的。", "请核对：同一件就接用门户的编号，不是同一件就确认后再发。")),
            entry("pii_found", new Words("门户复检发现未遮挡的个人信息。", "请看所指各处，遮挡后重新送签。")),
            entry("format_refused", new Words("门户不接受正文的格式。", EDIT)),
            entry("base_conflict", new Words("门户上已有更新的版本。", "请比较三方文本，选用本机稿或门户稿。")),
            entry("bundle_broken", new Words("同组另一件改用了门户的文本，本件不能再与它同组。", "请重新送审、签发后再发。")),
            entry("revision_reused", new Words("门户上这个版本号已是另一份内容，本机可能恢复过旧备份或被克隆过。", "请核对后作为新版本发出，或改用门户的文本。")),
            entry("item_withdrawn", new Words("这件在门户上已撤回，编号不能再用。", "如仍要报送，请复制为新件。")),
            entry("lane_conflict", new Words("这个编号在门户的另一条通道里。", "请复制为新件报送。")),
            entry("column_forbidden", new Words("门户不许本单位向该栏目报送。", "请改选栏目，或请县里开通。")),
            entry("org_forbidden", new Words("门户不认这件属于本单位。", COUNTY)),
            entry("scope_missing", new Words("本设备没有这条通道的报送权限。", "请县里为本设备开通权限，再重新登记。")),
            entry("reports_not_supported", new Words("门户没有开通政务信息报送。", "请问县里何时开通；开通后会自动发出。")),
            entry("column_unknown", new Words("门户上没有这个栏目。", "请同步目录后改选栏目。")),
            entry("column_closed", new Words("门户上这个栏目已停用。", "请改选栏目。")),
            entry("kind_mismatch", new Words("稿件种类与栏目不符。", EDIT)),
            entry("link_unknown", new Words("所关联的文件门户上没有。", "请先报送所关联的文件，或改为同组报送。")),
            entry("quota_closed", new Words("所选任务已关闭。", "请改选任务后再发，签发仍有效。")),
            entry("solicitation_closed", new Words("所答复的约稿已截止。", EDIT)),
            entry("signoff_invalid", new Words("签发人的职责不够，门户不收。", "请由主要负责人重新签发。")),
            entry("content_hash_mismatch", new Words("门户算出的散列与所签的不同。", DEFECT)),
            entry("protocol_error", new Words("门户的回答三次都与约定不符。", "请把编号告诉县里和维护人员；确认后可再发，不会变成两件。")),
            entry("bad_request", new Words("门户说报文有错，没有收。", DEFECT)),
            entry("not_found", new Words("门户上没有这一项。", COUNTY)),
            entry("offset_mismatch", new Words("附件续传的位置与门户对不上。", "请再同步一次；仍不行就告诉维护人员。")),
            entry("too_large", new Words("稿件超过门户的大小上限。", "请看所列两个数字，精简后重新送签。")),
            entry("bundle_too_large", new Words("文件与解读合起来超过一批的上限。", "请减少同组件数或篇幅，重新送签。")),
            entry("bundle_refused", new Words("同组另一件未通过，本件随之未收。", "请先处理同组那一件，本件会随它一起发。")),
            entry("bundle_waits", new Words("同组另一件还没备好，本件等它一起发。", "请先处理同组那一件。")),
            entry("waits_for_earlier", new Words("这件还有较早的一版没有结果。", LATER)),
            entry("attachment_missing", new Words("门户三次说缺附件。", "请核对附件后再发。")),
            entry("attachment_too_large", new Words("附件超过门户的大小上限。", "请看所列两个数字，压缩或拆分附件后重新送签。")),
            entry("too_many_attachments", new Words("附件件数超过门户的上限。", "请减少附件后重新送签。")),
            entry("unsupported_type", new Words("门户不接受这种附件。", "请看所列文件，换一种格式后重新送签。")),
            entry("hash_mismatch", new Words("附件三次传到门户都对不上散列，线路可能有损坏。", "请换个网络再发。")),
            entry("file_changed", new Words("本机的附件与签发时不同，没有发出。", "请重新添加附件并送签。")),
            entry("file_missing", new Words("本机找不到这个附件，没有发出。", "请重新添加附件并送签，或从备份恢复。")),
            entry("too_many_attempts", new Words("这件发了十次都没有结果，别的件都正常。", "请把编号告诉县里；确认后可再发，不会变成两件。")),
            entry("not_attempted", new Words("门户中途停下，还没轮到这件。", LATER)),
            entry("rebased", new Words("门户上已有更新的版本，撤回已改按它发出。", LATER)),
            entry("not_yet", new Words("这次还没有轮到这件。", LATER)),
            entry("not_asked", new Words("门户没有答复查重，第一次报送的件先留着。", LATER)));

    private static final Map<String, Words> OF_RUN = Map.ofEntries(
            entry("cancelled", new Words("同步已按要求停下。", "需要时再点同步。")),
            entry("unreachable", new Words("连不上门户。", "请检查网线和网络；连通后会自动再发。")),
            entry("timed_out", new Words("门户迟迟不回答。", LATER)),
            entry("cut", new Words("连接中途断了。", LATER)),
            entry("server_error", new Words("门户出错了。", LATER)),
            entry("not_the_portal", new Words("回答的不是门户，可能要先登录上网认证页，或地址不对。", "请打开浏览器登录网络，或核对门户地址。")),
            entry("rate_limited", new Words("门户请我们慢一点。", LATER)),
            entry("unavailable", new Words("门户正在维护。", LATER)),
            entry("no_space", new Words("门户存储空间不足。", LATER)),
            entry("not_registered", new Words("本机还没有在门户登记。", "请向县里要登记码，登记本机。")),
            entry("token_expired", new Words("本机的登记已过期。", "请向县里要登记码，重新登记。")),
            entry("token_revoked", new Words("本机的登记已被注销。", "请向县里要登记码，重新登记。")),
            entry("cursor_expired", new Words("门户的变更记录已过期，从头取也没有取到。", LATER)),
            entry("upgrade_required", new Words("门户要求新版本的工作站。", "请升级工作站后再同步。")),
            entry("certificate", new Words("没有认得的机构为门户的证书作证，可能连到了别处。", "请核对网络和门户地址，不要继续；县里自己发的证书，请在网络设置里放进来。")),
            entry("certificate_expired", new Words("门户的证书不在有效期内，或本机的日期不对。", "请核对本机日期；日期没错就请县里更换证书。")),
            entry("certificate_other_host", new Words("门户的证书是发给别的地址的，可能连到了别处。", "请核对门户地址，不要继续；地址没错就请县里更换证书。")),
            entry("tls_too_old", new Words("门户只会旧的加密方式（TLS 1.2 以前的），没有连接。", "请县里升级门户；稿件先留着。")),
            entry("proxy_login", new Words("代理服务器要用户名和密码，或密码不对。", "请在网络设置里核对代理的用户名和密码。")),
            entry("proxy_refused", new Words("代理服务器不让连到门户。", "请问网络管理员；或在网络设置里改用别的代理。")),
            entry("plain_http_refused", new Words("门户地址不是加密的，没有连接。", "请向县里要 https 开头的地址。")),
            entry("bad_address", new Words("门户地址写错了。", "请核对门户地址后重新登记。")),
            entry("portal_changed", new Words("这个地址后面换成了另一个门户。", "请向县里核实是哪一种，再同步时选（命令行用 connect --portal）。")),
            entry("epoch_changed", new Words("门户从备份恢复过，需要重新对账。", "请向县里核实恢复到哪一天，再同步。")),
            entry("store_failed", new Words("本机写不进数据，可能磁盘已满。", "请清理磁盘后再同步；门户会重发同一份回执。")));

    private Sentences() {}

    /** What became of a row, or why a run stopped ({@code WAITING}). */
    public static Advice of(Result result, String code) {
        if (result == Result.WAITING && code.equals("protocol_error")) {
            return new Advice("门户的回答与约定不符。", safe(result, code), LATER);
        }
        var known = OF_PIECE.getOrDefault(code, OF_RUN.get(code));
        var words = known == null ? unknown(result, code) : known;
        return new Advice(words.what(), safe(result, code), words.next());
    }

    /** Of a row that waits for a person: what happened and what next, in one breath. */
    public static String blocked(String code) {
        var advice = of(Result.BLOCKED, code);
        return advice.what() + advice.next();
    }

    private static Words unknown(Result result, String code) {
        return new Words("门户答复：" + code + "。", result == Result.WAITING ? LATER : EDIT);
    }

    private static String safe(Result result, String code) {
        return switch (result) {
            case RECEIVED -> "稿件和回执都在本机。";
            case WAITING -> OF_PIECE.containsKey(code) && !code.equals("protocol_error")
                    ? "稿件留在待发箱，一字未动。"
                    : "稿件留在待发箱，一字未动；再发不会变成两件。";
            case BLOCKED -> "稿件和签发件都在本机，没有丢失。";
            case CONFLICT -> "两边的文本都在，谁也没有被覆盖。";
        };
    }
}
