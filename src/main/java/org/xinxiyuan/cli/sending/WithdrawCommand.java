package org.xinxiyuan.cli.sending;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.outbox.Withdrawal.Reason;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code withdraw ID --reason R}: ends a piece in the portal. */
@Command(name = "withdraw", mixinStandardHelpOptions = true, description = "撤回已报出的一件")
public final class WithdrawCommand extends OfficeCommand {
    @Parameters(paramLabel = "ID")
    private String id;

    @Option(names = "--reason", required = true, description = "error、pii_found、superseded、duplicate、other")
    private Reason reason;

    @Option(names = "--note", defaultValue = "", description = "说明")
    private String note;

    public WithdrawCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        var piece = piece(office, id);
        var entry = office.dispatching().withdraw(piece, reason, note);
        var json = new LinkedHashMap<String, Object>();
        json.put("id", piece.value());
        json.put("reason", reason.name().toLowerCase(Locale.ROOT));
        json.put("queued", entry.isPresent());
        reply.give(json, List.of(entry.isPresent() ? "撤回已放入待发箱，下次同步最先发出。" : "这件还没有发过，已从待发箱去掉。"));
        return Exit.CLEAN;
    }
}
