package org.xinxiyuan.service.reviewing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.Markdown;
import org.xinxiyuan.document.SourcePolicy;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.review.CanonicalJson;
import org.xinxiyuan.review.ReleasedText;
import org.xinxiyuan.service.checking.FileNames;
import org.xinxiyuan.service.checking.Prepared;
import org.xinxiyuan.service.checking.Preparing;
import org.xinxiyuan.service.checking.PublicFile;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.reviewing.LineDiff.Kind;
import org.xinxiyuan.service.reviewing.LineDiff.Line;

/** 重新送审前比对: what changed in the public version since it was submitted last. */
public final class Comparing {
    private final Desk desk;
    private final Preparing preparing;
    private final CanonicalJson json;
    private final Markdown markdown;

    public Comparing(Desk desk, Preparing preparing, CanonicalJson json, Markdown markdown) {
        this.desk = desk;
        this.preparing = preparing;
        this.json = json;
        this.markdown = markdown;
    }

    /**
     * @param from revision submitted last
     * @param now revision as it stands
     */
    public record Difference(int from, int now, List<Line> lines) {
        public boolean none() {
            return lines.stream().allMatch(line -> line.kind() == Kind.SAME);
        }
    }

    /** None where nothing was ever submitted. Both sides are public versions: nothing hidden is shown. */
    public Optional<Difference> sinceSubmission(DraftId id) {
        return desk.reviews().lastSubmitted(id).map(release -> {
            var draft = desk.drafts().find(id).orElseThrow(() -> new WorkstationException("draft.unknown", id));
            var before = lines(ReleasedText.of(release, json));
            var now = lines(preparing.prepare(draft));
            return new Difference(
                    release.subject().revision(), draft.latest().number(), LineDiff.between(before, now));
        });
    }

    private static List<String> lines(ReleasedText text) {
        var facts = new Facts(text.title(), text.summary(), text.column().orElse(""), text.docNo().orElse(""),
                text.source().orElse(""));
        return facts.lines(text.formedOn().map(Object::toString).orElse(""), text.files(), text.body());
    }

    private List<String> lines(Prepared prepared) {
        var text = prepared.text();
        var filing = prepared.draft().content().filing();
        var disclosure = filing instanceof Filing.Disclosure d ? Optional.of(d) : Optional.<Filing.Disclosure>empty();
        var files = prepared.files().stream().map(file -> name(prepared, file)).toList();
        var facts = new Facts(
                text.field("title"),
                text.field("summary"),
                filing.columnCode().orElse(""),
                disclosure.flatMap(Filing.Disclosure::docNo).orElse(""),
                disclosure.flatMap(Filing.Disclosure::source).map(SourcePolicy::words).orElse(""));
        var formedOn = disclosure.flatMap(d -> d.dates().formedOn()).map(Object::toString).orElse("");
        return facts.lines(formedOn, files, markdown.toRestrictedHtml(text.field("body")));
    }

    private static String name(Prepared prepared, PublicFile file) {
        var name = prepared.text().field(file.field() + "/fileName");
        return file.bytes().map(b -> FileNames.fitting(name, b.mediaType())).orElse(name);
    }

    private record Facts(String title, String summary, String column, String docNo, String source) {
        List<String> lines(String formedOn, List<String> files, String html) {
            var lines = new ArrayList<String>();
            lines.add("标题：" + title);
            lines.add("摘要：" + summary);
            lines.add("栏目：" + column);
            lines.add("文号：" + docNo);
            lines.add("成文日期：" + formedOn);
            lines.add("上级文件：" + source);
            lines.add("附件：" + String.join("；", files));
            lines.addAll(words(html));
            return lines;
        }

        /** A line for each paragraph, item and row. */
        private static List<String> words(String html) {
            return html.replaceAll("</t[dh]>\\s*(?=<t[dh])", " | ")
                    .replaceAll("(?i)</(p|h[1-6]|li|tr|blockquote|pre|div)>|<br\\s*/?>", "\n")
                    .replaceAll("<[^>]*>", "")
                    .replace("&nbsp;", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        @Override
        public String toString() {
            return "Facts[" + column + "]";
        }
    }
}
