package org.xinxiyuan;

import java.time.Clock;
import org.xinxiyuan.cli.command.Premises;

/** The real composition, for tests outside the root. */
public final class RealPremises {
    private RealPremises() {}

    public static Premises at(Clock clock) {
        return new Workstation(Installation.here(), clock);
    }
}
