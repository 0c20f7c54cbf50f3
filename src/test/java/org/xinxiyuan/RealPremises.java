package org.xinxiyuan;

import java.nio.file.Path;
import java.time.Clock;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.gui.unlock.Gate;

/** The real composition, for tests outside the root. */
public final class RealPremises {
    private RealPremises() {}

    public static Premises at(Clock clock) {
        return new Workstation(Installation.here(), clock);
    }

    public static Gate gate(Premises premises, Path home) {
        return new Door(premises, home);
    }
}
