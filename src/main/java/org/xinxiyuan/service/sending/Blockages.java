package org.xinxiyuan.service.sending;

import java.util.Map;

/** What a blocked row means and what to do, by the contract's code (须处理的原因). */
public final class Blockages {
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("likely_duplicate", "门户上已有疑似同一件，请核对：是另一件就放行，是同一件就不要再发。"),
            Map.entry("bundle_broken", "同组另一件改用了门户的文本，本件不能再与它同组；请重新送审、签发。"),
            Map.entry("revision_reused", "门户上这个版本号已是另一份内容，本机可能恢复过旧备份；核对后可作为新版本发出。"),
            Map.entry("pii_found", "门户复检发现个人信息，没有收下；请修改后重新送审。"),
            Map.entry("column_forbidden", "本单位无权向该栏目报送；请换栏目或联系县政府办。"),
            Map.entry("column_unknown", "门户没有这个栏目；请核对目录后重新归类。"),
            Map.entry("column_closed", "该栏目已停用；请重新归类。"),
            Map.entry("kind_mismatch", "内容类型与栏目不符；请重新归类。"),
            Map.entry("signoff_invalid", "签发层级不够；请由主要负责人签发。"),
            Map.entry("link_unknown", "所关联的信息门户上没有；请先发出被关联的一件。"),
            Map.entry("scope_missing", "本机没有这类报送权限；请联系县政府办。"),
            Map.entry("too_large", "超过门户大小上限；请拆分或压缩附件。"),
            Map.entry("protocol_error", "门户三次没有给出本件结果；稿件在本机，请联系县政府办核对。"),
            Map.entry("item_withdrawn", "该件在门户已撤回，编号不能再用；请复制为新稿。"));

    private Blockages() {}

    public static String sentence(String code) {
        return SENTENCES.getOrDefault(code, "门户没有收下（" + code + "）；稿件在本机，请修改或联系县政府办。");
    }
}
