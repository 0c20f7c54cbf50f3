package org.xinxiyuan.cli.tools;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.Globals;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.cli.command.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup FILE}: the whole workspace in one encrypted file. */
@Command(name = "backup", mixinStandardHelpOptions = true, description = "备份整个工作区到一个加密文件")
public final class BackupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private Path file;

    private final Premises premises;

    public BackupCommand(Premises premises) {
        this.premises = premises;
    }

    @Override
    public Integer call() {
        var globals = Globals.of(spec);
        var kept = premises.keeping().backUp(globals.home(premises), globals.passphrase(), file);
        var json = new LinkedHashMap<String, Object>();
        json.put("file", file.toString());
        json.put("pieces", kept.pieces());
        json.put("attachments", kept.attachments());
        json.put("missing", kept.missing());
        var told = "已备份 " + kept.pieces() + " 件稿件、" + kept.attachments() + " 个附件：" + file;
        var next = kept.missing().isEmpty()
                ? "备份用工作区的口令加密；请放到另一块盘上。"
                : "有 " + kept.missing().size() + " 个附件在库里已经找不到，没有进备份；请运行 doctor。";
        new Reply(Streams.of(spec).out(), globals.json()).give(json, List.of(told, next));
        return Exit.waits(!kept.missing().isEmpty());
    }
}
