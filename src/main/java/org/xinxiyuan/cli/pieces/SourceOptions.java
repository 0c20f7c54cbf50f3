package org.xinxiyuan.cli.pieces;

import java.time.LocalDate;
import java.util.Optional;
import org.xinxiyuan.document.SourcePolicy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How {@code file} names the document of a higher level that is interpreted (上级文件). */
public final class SourceOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--source", paramLabel = "TITLE", description = "所解读的上级文件的标题；写 none 去掉")
    private String title;

    @Option(names = "--source-no", paramLabel = "N", description = "上级文件的文号")
    private String docNo;

    @Option(names = "--source-issuer", paramLabel = "ORGAN", description = "上级文件的发文机关")
    private String issuer;

    @Option(names = "--source-date", paramLabel = "D", description = "上级文件的印发日期")
    private LocalDate issuedOn;

    @Option(names = "--source-url", paramLabel = "URL", description = "上级文件的公开网址")
    private String url;

    /** What is not given stays as it was. */
    Optional<SourcePolicy> applyTo(Optional<SourcePolicy> old) {
        if ("none".equals(title)) {
            return Optional.empty();
        }
        if (title == null && docNo == null && issuer == null && issuedOn == null && url == null) {
            return old;
        }
        var source = new SourcePolicy(
                Optional.ofNullable(title).or(() -> old.map(SourcePolicy::title)).orElse(""),
                Optional.ofNullable(docNo).or(() -> old.flatMap(SourcePolicy::docNo)),
                Optional.ofNullable(issuer).or(() -> old.flatMap(SourcePolicy::issuer)),
                Optional.ofNullable(issuedOn).or(() -> old.flatMap(SourcePolicy::issuedOn)),
                Optional.ofNullable(url).or(() -> old.flatMap(SourcePolicy::url)));
        source.objection().ifPresent(why -> {
            throw new ParameterException(spec.commandLine(), why);
        });
        return Optional.of(source);
    }
}
