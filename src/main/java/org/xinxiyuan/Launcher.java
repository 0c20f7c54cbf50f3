package org.xinxiyuan;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import org.xinxiyuan.cli.CommandLineDoor;
import org.xinxiyuan.cli.command.Streams;

/** main(): the desktop or the command line, nothing more. Does not extend {@code Application}: JavaFX asks for that. */
public final class Launcher {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Launcher() {}

    public static void main(String[] args) {
        var streams = new Streams(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        var installation = Installation.here();
        NativeLibraries.settleIn(installation.dataFolder().resolve("native"));
        var workstation = new Workstation(installation, Clock.system(CHINA));
        System.exit(new CommandLineDoor(workstation, streams).run(args));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
