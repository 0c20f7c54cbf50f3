package org.xinxiyuan.cli.tools;

import java.util.List;
import org.xinxiyuan.cli.command.Premises;

/** Commands about the store, the rules and the calendar. */
public final class ToolCommands {
    private ToolCommands() {}

    public static List<Object> all(Premises premises) {
        return List.of(
                new InitCommand(premises),
                new BackupCommand(premises),
                new RestoreCommand(premises),
                new DoctorCommand(premises),
                new RedactCommand(premises),
                new RulesCommand(premises),
                new WorkdayCommand(premises));
    }
}
