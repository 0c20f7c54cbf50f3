package org.xinxiyuan.cli.tools;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.xinxiyuan.catalog.RedactionRules;
import org.xinxiyuan.cli.command.Globals;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.cli.command.Streams;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.redact.Policy;
import org.xinxiyuan.service.desk.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code redact FILE… -o DIR} and {@code redact --jsonl IN --out OUT}: redaction without a store. */
@Command(name = "redact", mixinStandardHelpOptions = true, description = "脱敏文件，或逐行脱敏 JSONL 文本")
public final class RedactCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*")
    private List<Path> files = List.of();

    @Option(names = "-o", paramLabel = "DIR", description = "放脱敏副本和凭据的文件夹")
    private Path directory;

    @Option(names = "--jsonl", paramLabel = "IN", description = "每行 {id,text}")
    private Path lines;

    @Option(names = "--out", paramLabel = "OUT", description = "每行 {id,spans,redacted}")
    private Path out;

    @Option(names = "--column", paramLabel = "CODE", description = "按这个栏目的脱敏方案")
    private String column;

    @Option(names = "--names", description = "不带 --column 的 JSONL：也找自然人姓名")
    private boolean names;

    @Option(names = "--policy", paramLabel = "F", description = "换用这份脱敏方案")
    private Path policy;

    private final Premises premises;

    public RedactCommand(Premises premises) {
        this.premises = premises;
    }

    @Override
    public Integer call() {
        var rules = premises.rules(Optional.empty(), Optional.empty());
        var words = policy == null ? rules.catalog().redaction() : premises.policy(policy);
        if (lines != null && out != null && files.isEmpty()) {
            var chosen = column == null ? Policy.measuring(words, names) : policy(rules, words);
            return new RedactLines(rules.redactor(), chosen, Streams.of(spec).err()).run(lines, out);
        }
        if (!files.isEmpty() && directory != null && lines == null) {
            var reply = new Reply(Streams.of(spec).out(), Globals.of(spec).json());
            return new RedactFiles(rules, premises, policy(rules, words)).run(files, directory, reply);
        }
        throw new ParameterException(spec.commandLine(), "写作 redact FILE… -o DIR，或 redact --jsonl IN --out OUT");
    }

    private Policy policy(Rulebook rules, RedactionRules words) {
        if (column == null) {
            return Policy.of(words, "standard");
        }
        var item = rules.catalog()
                .item(column)
                .orElseThrow(() -> new WorkstationException("catalog.unknown-column", column));
        return Policy.of(words, item.redactionProfile());
    }
}
