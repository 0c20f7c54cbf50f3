package org.xinxiyuan.service.printing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.xinxiyuan.catalog.CatalogItem;
import org.xinxiyuan.catalog.DisclosureCatalog;
import org.xinxiyuan.document.Lane;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.review.Form;
import org.xinxiyuan.review.FormCode;
import org.xinxiyuan.review.Release;
import org.xinxiyuan.review.ReleasedText;
import org.xinxiyuan.review.Reviews.Standing;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.review.SignOff;

/**
 * 信息发布审批单: what the signer reads and signs, from the release's bytes alone. Fields: published registers of townships
 * (发布审批登记表).
 */
final class ApprovalForms {
    private static final int DIGEST = 120;

    private final DisclosureCatalog catalog;
    private final Clock clock;

    ApprovalForms(DisclosureCatalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /** @param secrecy the line of the secrecy review; empty: room to write it */
    Form of(Standing standing, Release release, ReleasedText text, String secrecy) {
        var subject = release.subject();
        var form = new Form.Builder("信息发布审批单", "单位：" + text.sourceOrg())
                .value("标题", text.title())
                .value("内容要点", digest(text))
                .values("拟稿人", subject.author(), "填表日期", LocalDate.now(clock).toString())
                .values("公开属性", subject.lane() == Lane.REPORT ? "不公开（报送上级）" : "主动公开", "签发层级",
                        subject.needed().label())
                .value("拟发栏目", column(text))
                .values("发文字号", text.docNo().orElse("无"), "公示期", text.publicity().orElse("无"))
                .value("上级文件", text.source().orElse("无"))
                .value("脱敏情况", redactions(text))
                .value("附件", text.files().isEmpty() ? "无" : String.join("\n", text.files()));
        opinions(form.space("保密审查", secrecy), standing, subject.needed());
        return form.value("内容散列", grouped(release.sha256())).coded(FormCode.of(release).text());
    }

    private void opinions(Form.Builder form, Standing standing, Role needed) {
        var signed = standing.signOff().map(this::signature).orElse("");
        form.space("科室意见", "");
        if (needed == Role.IMPORTANT) {
            form.space("分管领导意见", "").space("主要领导意见", signed);
        } else {
            form.space("签发意见", signed);
        }
    }

    private String signature(SignOff signOff) {
        var way = signOff.formSha256().isPresent() ? "纸质签发，扫描件已存档" : "本机口令签发";
        return signOff.signer() + "（" + signOff.role().label() + "）　" + day(signOff.at()) + "　" + way;
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private String column(ReleasedText text) {
        return text.column()
                .map(code -> code + " " + catalog.item(code).map(CatalogItem::name).orElse(""))
                .orElse("政务信息（报送县政府办）");
    }

    private static String digest(ReleasedText text) {
        var words = text.summary().isBlank() ? text.plainBody() : text.summary();
        if (words.codePointCount(0, words.length()) <= DIGEST) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, DIGEST)) + "……";
    }

    private static String redactions(ReleasedText text) {
        return text.redactions().isEmpty()
                ? "无须处理"
                : text.redactions().entrySet().stream()
                        .map(e -> PersonalData.valueOf(e.getKey()).label() + " " + e.getValue() + " 处")
                        .collect(Collectors.joining("，"));
    }

    /** In groups of eight, for comparing by eye. */
    private static String grouped(String sha256) {
        return sha256.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
