package org.xinxiyuan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Streams;

/** A terminal for tests: runs commands in one workspace and reads what they print. */
public final class Terminal {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Premises premises;
    private final Path home;
    private final Path secret;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** @param folder for the workspace and its passphrase file */
    public Terminal(Premises premises, Path folder) {
        this.premises = premises;
        this.home = folder.resolve("home");
        this.secret = write(folder.resolve("secret"), "a passphrase for tests");
    }

    /** Runs a command in the workspace and gives its exit code. */
    public int run(String... words) {
        var all = new ArrayList<>(List.of("--home", home.toString(), "--passphrase-file", secret.toString()));
        all.addAll(List.of(words));
        return bare(all.toArray(String[]::new));
    }

    /** Runs a command as it is. */
    public int bare(String... words) {
        out.reset();
        err.reset();
        var streams = new Streams(stream(out), stream(err));
        return new CommandLineDoor(premises, streams).run(words);
    }

    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** What was printed, as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(out());
        } catch (IOException e) {
            throw new UncheckedIOException("not JSON: " + out(), e);
        }
    }

    public Path home() {
        return home;
    }

    /** Writes a small file and gives its path. */
    public static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
