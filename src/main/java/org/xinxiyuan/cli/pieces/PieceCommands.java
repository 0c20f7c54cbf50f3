package org.xinxiyuan.cli.pieces;

import java.util.List;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.pictures.PaintCommand;
import org.xinxiyuan.cli.pictures.PicturesCommand;

/** Commands about pieces on the desk. */
public final class PieceCommands {
    private PieceCommands() {}

    public static List<Object> all(Premises premises) {
        return List.of(
                new ImportCommand(premises),
                new FileCommand(premises),
                new ListCommand(premises),
                new ShowCommand(premises),
                new SearchCommand(premises),
                new HistoryCommand(premises),
                new CheckCommand(premises),
                new DecideCommand(premises),
                new DecideAllCommand(premises),
                new MarkCommand(premises),
                new PicturesCommand(premises),
                new PaintCommand(premises),
                new RemoveCommand(premises));
    }
}
