package org.xinxiyuan.cli.quota;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code adoption revoke ENTRY}: takes an adoption, instruction or note of ours out. */
@Command(name = "revoke", mixinStandardHelpOptions = true, description = "撤销一项手工登记（采用、批示、加减分事项）")
final class RevokeCommand extends OfficeCommand {
    @Parameters(paramLabel = "ENTRY", description = "登记编号")
    private String entry;

    RevokeCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        office.bookkeeping().remove(entry, actor(office));
        reply.give(Map.of("revoked", entry), List.of("已撤销 " + entry));
        return Exit.CLEAN;
    }
}
