package org.xinxiyuan.outbox.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.xinxiyuan.RealPremises;

/** The real sample portal as a process of its own. Ends by itself where its parent is gone. */
final class SpeedPortal {
    private SpeedPortal() {}

    /** Argument: folder. */
    public static void main(String[] arguments) throws IOException {
        try (var portal = RealPremises.at(Clock.systemUTC()).startPortal(Path.of(arguments[0]), 0)) {
            System.out.println("up " + portal.api() + " " + portal.registrationCode());
            System.in.read();
        }
    }
}
