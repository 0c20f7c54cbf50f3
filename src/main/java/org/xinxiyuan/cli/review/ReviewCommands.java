package org.xinxiyuan.cli.review;

import java.util.List;
import org.xinxiyuan.cli.command.Premises;

/** Commands about people and signatures. */
public final class ReviewCommands {
    private ReviewCommands() {}

    public static List<Object> all(Premises premises) {
        return List.of(
                new PersonCommand(premises),
                new SubmitCommand(premises),
                new ReturnCommand(premises),
                new SignCommand(premises),
                new ExportCommand(premises),
                new SecrecyCommand(premises),
                new InspectionCommand(premises));
    }
}
