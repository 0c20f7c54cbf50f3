package org.xinxiyuan.cli.command;

import java.io.PrintStream;
import picocli.CommandLine.Model.CommandSpec;

/** The streams handed in, so that a test reads them. */
public record Streams(PrintStream out, PrintStream err) {
    public static PrintStream out(CommandSpec spec) {
        return of(spec).out();
    }

    /** The streams this command line was given. */
    public static Streams of(CommandSpec spec) {
        return ((TopCommand) spec.root().userObject()).streams();
    }
}
