package org.xinxiyuan;

import java.io.IOException;
import java.nio.file.Path;

/** The sample portal as a process of its own that is killed. Ends by itself where its parent is gone. */
final class CrashPortal {
    private CrashPortal() {}

    /** Arguments: folder, offset of the clock, port. */
    public static void main(String[] arguments) throws IOException {
        var workstation = new Workstation(Installation.here(), CrashChild.clock(Long.parseLong(arguments[1])));
        try (var portal = workstation.startPortal(Path.of(arguments[0]), Integer.parseInt(arguments[2]))) {
            System.out.println("up " + portal.api() + " " + portal.registrationCode());
            System.in.read();
        }
    }
}
