package org.xinxiyuan.cli.command;

/** Exit codes: a contract with scripts and inspections. */
public final class Exit {
    public static final int CLEAN = 0;
    /** Findings that block, or pieces that wait for a person. */
    public static final int WAITS = 1;
    public static final int USAGE = 2;
    /** Could not do it: three sentences on stderr. */
    public static final int FAILED = 3;

    private Exit() {}

    public static int waits(boolean something) {
        return something ? WAITS : CLEAN;
    }
}
