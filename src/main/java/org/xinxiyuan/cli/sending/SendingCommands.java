package org.xinxiyuan.cli.sending;

import java.util.List;
import org.xinxiyuan.cli.command.Premises;

/** Commands about the way out. */
public final class SendingCommands {
    private SendingCommands() {}

    public static List<Object> all(Premises premises) {
        return List.of(
                new ConnectCommand(premises),
                new QueueCommand(premises),
                new OutboxCommand(premises),
                new SyncCommand(premises),
                new ResolveCommand(premises),
                new NewsCommand(premises),
                new WithdrawCommand(premises),
                new PortalCommand(premises));
    }
}
