package org.xinxiyuan.service.sending;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.xinxiyuan.RealPremises;
import org.xinxiyuan.cli.command.Premises.RunningPortal;
import org.xinxiyuan.cli.demo.Samples;

/** Two machines of one unit and the portal both are registered with. */
abstract class TwoMachines {
    @TempDir
    Path folder;

    RunningPortal portal;
    Machine first;
    Machine second;

    @BeforeEach
    void open() {
        portal = RealPremises.at(Samples.clock()).startPortal(folder.resolve("portal"), 0);
        first = new Machine(folder.resolve("first"), portal);
        second = new Machine(folder.resolve("second"), portal);
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
        portal.close();
    }
}
