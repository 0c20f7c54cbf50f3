package org.xinxiyuan.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.xinxiyuan.document.WorkstationException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options every command takes, before its name or behind. */
public final class Globals {
    /** Environment variable that may hold the passphrase. */
    public static final String PASSPHRASE = "XINXIYUAN_PASSPHRASE";

    @Option(names = "--home", scope = ScopeType.INHERIT, paramLabel = "DIR", description = "工作区文件夹，默认为本平台的数据文件夹")
    private Path home;

    @Option(
            names = "--passphrase-file",
            scope = ScopeType.INHERIT,
            paramLabel = "F",
            description = "口令所在文件（首行）")
    private Path passphraseFile;

    @Option(names = "--as", paramLabel = "NAME", description = "以谁的名义办理，默认为第一位承办员；写在命令前面")
    private String as;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "以 JSON 输出")
    private boolean json;

    /** The options as given before or behind the command. */
    public static Globals of(CommandSpec spec) {
        return ((TopCommand) spec.root().userObject()).globals();
    }

    public Path home(Premises premises) {
        return home == null ? premises.defaultHome() : home;
    }

    public Optional<Path> givenHome() {
        return Optional.ofNullable(home);
    }

    public Optional<String> as() {
        return Optional.ofNullable(as);
    }

    public boolean json() {
        return json;
    }

    /** From the file, the environment, or typed at the console; throws {@code store.no-passphrase}. */
    public String passphrase() {
        return givenPassphrase().or(Globals::typed).orElseThrow(() -> new WorkstationException("store.no-passphrase"));
    }

    /** From the file or the environment alone. */
    public Optional<String> givenPassphrase() {
        if (passphraseFile != null) {
            return Optional.of(firstLine(passphraseFile));
        }
        return Optional.ofNullable(System.getenv(PASSPHRASE)).filter(p -> !p.isEmpty());
    }

    /** First line of a small secret file. */
    public static String firstLine(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unreadable", file.getFileName());
        }
    }

    private static Optional<String> typed() {
        var console = System.console();
        return Optional.ofNullable(console)
                .map(c -> c.readPassword("口令："))
                .map(String::new)
                .filter(p -> !p.isEmpty());
    }
}
