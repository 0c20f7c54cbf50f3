package org.xinxiyuan.cli.sending;

import java.util.List;
import java.util.Map;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code connect URL --code C}: registers this device. */
@Command(name = "connect", mixinStandardHelpOptions = true, description = "用一次性登记码登记本机")
public final class ConnectCommand extends OfficeCommand {
    @Parameters(paramLabel = "URL", description = "门户接口地址，到 /gk/v1 为止")
    private String url;

    @Option(names = "--code", required = true, paramLabel = "C", description = "一次性登记码")
    private String code;

    public ConnectCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        var answer = office.connecting().connect(url, code);
        if (answer instanceof Answer.Trouble<Registration> trouble) {
            throw new WorkstationException("portal.registration-refused", trouble.code());
        }
        var registration = ((Answer.Got<Registration>) answer).value();
        var unit = registration.unit();
        reply.give(
                Map.of("unit", unit.name(), "orgCode", unit.code(), "scopes", unit.scopes()),
                List.of("已登记：" + unit.name() + "（" + unit.code() + "）"));
        return Exit.CLEAN;
    }
}
