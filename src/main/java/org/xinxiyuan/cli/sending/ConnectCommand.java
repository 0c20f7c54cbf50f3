package org.xinxiyuan.cli.sending;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Route.Login;
import org.xinxiyuan.outbox.Route.Proxy;
import org.xinxiyuan.outbox.Route.Proxying;
import org.xinxiyuan.outbox.Route.Vouching;
import org.xinxiyuan.outbox.sync.SyncReport.Stop;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.sending.Moving;
import org.xinxiyuan.service.sending.Routes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code connect URL --code C}: registers this device; proxy, certificates and another portal are settled here too. */
@Command(name = "connect", mixinStandardHelpOptions = true, description = "用一次性登记码登记本机；设置代理、县级证书；门户换了时说明是哪一种")
public final class ConnectCommand extends OfficeCommand {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "URL", arity = "0..1", description = "门户接口地址，到 /gk/v1 为止")
    private String url;

    @Option(names = "--code", paramLabel = "C", description = "一次性登记码")
    private String code;

    @Option(names = "--proxy", paramLabel = "P", description = "代理：none、system 或 主机:端口")
    private String proxy;

    @Option(names = "--proxy-user", paramLabel = "NAME", description = "代理的用户名")
    private String user;

    @Option(names = "--proxy-password-file", paramLabel = "F", description = "文件里是代理的密码；存在加密库里")
    private Path password;

    @Option(names = "--ca", paramLabel = "FILE", description = "县级证书（PEM）；此后只认它。写 none 恢复平常")
    private Path authority;

    @Option(names = "--portal", paramLabel = "WHO", description = "门户换了：same 同一个县，逐件对账；another 另一个门户")
    private String portal;

    public ConnectCommand(Premises premises) {
        super(premises);
    }

    @Override
    protected int act(Office office, Reply reply) {
        if ((url == null) != (code == null) || url == null && proxy == null && authority == null && portal == null) {
            throw new ParameterException(spec.commandLine(), "URL 要和 --code 一起写；或写 --proxy、--ca、--portal");
        }
        var json = new LinkedHashMap<String, Object>();
        var lines = new ArrayList<String>();
        line(office, json, lines);
        if (url != null) {
            register(office, json, lines);
        }
        if (portal != null) {
            moved(office, json, lines);
        }
        reply.give(json, lines);
        return Exit.CLEAN;
    }

    private void line(Office office, Map<String, Object> json, List<String> lines) {
        if (proxy != null) {
            proxy(office.routes());
            json.put("proxy", office.routes().route().proxying().name().toLowerCase(Locale.ROOT));
            lines.add("代理设置已保存。");
        }
        if (authority != null) {
            var vouching = vouch(office.routes());
            json.put("vouching", vouching.stream().map(ConnectCommand::json).toList());
            lines.add(vouching.isEmpty() ? "已恢复由系统信任的机构作证。" : "此后只认以下证书，请电话核对指纹：");
            vouching.forEach(v -> lines.add("  " + v.subject() + "  " + v.fingerprint()));
        }
    }

    private void proxy(Routes routes) {
        if (proxy.equals("none") || proxy.equals("system")) {
            routes.proxying(Proxying.valueOf(proxy.toUpperCase(Locale.ROOT)));
            return;
        }
        int colon = proxy.lastIndexOf(':');
        var port = proxy.substring(colon + 1);
        int number = colon > 0 && port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0;
        var secret = password == null ? "" : new String(bytes(password), StandardCharsets.UTF_8).strip();
        var login = Optional.ofNullable(user).map(name -> new Login(name, secret));
        routes.proxy(new Proxy(proxy.substring(0, Math.max(colon, 0)), number, login));
    }

    private List<Vouching> vouch(Routes routes) {
        if (authority.toString().equals("none")) {
            routes.vouchAsUsual();
            return List.of();
        }
        return routes.vouch(bytes(authority));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new WorkstationException(unreadable, "file.unreadable", file.getFileName());
        }
    }

    private static Map<String, Object> json(Vouching vouching) {
        return Map.of(
                "subject", vouching.subject(),
                "until", vouching.until().toString(),
                "fingerprint", vouching.fingerprint());
    }

    private void register(Office office, Map<String, Object> json, List<String> lines) {
        var registration = got(office.connecting().connect(url, code));
        var unit = registration.unit();
        json.put("unit", unit.name());
        json.put("orgCode", unit.code());
        json.put("scopes", unit.scopes());
        lines.add("已登记：" + unit.name() + "（" + unit.code() + "）");
    }

    private void moved(Office office, Map<String, Object> json, List<String> lines) {
        boolean same = portal.equals("same");
        if (!same && !portal.equals("another")) {
            throw new ParameterException(spec.commandLine(), "--portal 写 same 或 another");
        }
        var now = got(new Moving(office.wire()).whoAnswers());
        if (same) {
            new Moving(office.wire()).same(now);
        } else {
            new Moving(office.wire()).another(now);
        }
        json.put("portal", now.portalId());
        lines.add(same ? "下次同步逐件对账，新门户上没有的按原样再发。" : "收过的件不再发，待发的发到现在这个门户。");
    }

    private static <T> T got(Answer<T> answer) {
        if (answer instanceof Answer.Trouble<T> trouble) {
            throw switch (trouble.kind()) {
                case UNAUTHORIZED, REFUSED -> new WorkstationException("portal.registration-refused", trouble.code());
                default -> noWay(trouble);
            };
        }
        return ((Answer.Got<T>) answer).value();
    }

    private static WorkstationException noWay(Answer.Trouble<?> trouble) {
        var advice = new Stop(trouble.kind(), trouble.code(), trouble.retryAfter()).advice();
        return new WorkstationException("portal.no-way", advice.what(), advice.next());
    }
}
