package org.xinxiyuan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One life of a program of these tests: started quickly, listened to, ended with SIGKILL. */
final class CrashProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader says;

    private CrashProcess(Process process) {
        this.process = process;
        says = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static CrashProcess start(Class<?> program, Path natives, Object... arguments) throws IOException {
        return new CrashProcess(command(program, natives, arguments)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The database's library unpacks into the folder for natives. */
    static ProcessBuilder command(Class<?> program, Path natives, Object... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                "-Dfile.encoding=UTF-8",
                "-Dorg.sqlite.tmpdir=" + natives,
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command);
    }

    /** What it says next; nothing where it has ended. */
    Optional<String> line() throws IOException {
        return Optional.ofNullable(says.readLine());
    }

    void goOnFor(long millis) throws InterruptedException {
        process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    void kill() {
        process.toHandle().destroyForcibly(); // of the process itself it would close what it said last
        process.onExit().join();
    }

    @Override
    public void close() throws IOException {
        kill();
        says.close();
    }
}
