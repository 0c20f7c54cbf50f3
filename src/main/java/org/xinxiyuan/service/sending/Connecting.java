package org.xinxiyuan.service.sending;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.document.Ids;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.Connection;
import org.xinxiyuan.service.checking.OutgoingStrings;
import org.xinxiyuan.service.desk.Desk;

/** 设备登记: makes this device known to the portal with a one-time code. */
public final class Connecting {
    private static final String DEVICE = "device";

    private final Desk desk;
    private final Connection connection;
    private final Counter counter;
    private final Ids ids;
    private final OutgoingStrings strings;
    private final Clock clock;

    /** Port: the portal's counter where devices register. */
    @FunctionalInterface
    public interface Counter {
        Answer<Registration> register(String url, String code, String deviceId, String deviceName);
    }

    public Connecting(
            Desk desk, Connection connection, Counter counter, Ids ids, OutgoingStrings strings, Clock clock) {
        this.desk = desk;
        this.connection = connection;
        this.counter = counter;
        this.ids = ids;
        this.strings = strings;
        this.clock = clock;
    }

    /** Registers; the device id is made once and stays. The unit's name is taken from the portal where none is set. */
    public Answer<Registration> connect(String url, String code) {
        var device = desk.preferences().get(DEVICE).orElseGet(this::newDevice);
        var name = desk.unit().isBlank() || isPersonal(desk.unit()) ? "信息员工作站" : desk.unit();
        var answer = counter.register(url, code, device, name);
        if (answer instanceof Answer.Got<Registration> got) {
            connection.register(got.value());
            Rotating.issued(desk.preferences(), clock);
            if (desk.unit().isBlank()) {
                desk.preferences().put(Desk.UNIT, got.value().unit().name());
            }
        }
        return answer;
    }

    private boolean isPersonal(String unit) {
        return !strings.leaks(Map.of("sourceOrg", unit), value -> false).isEmpty();
    }

    public Optional<Registration> registration() {
        return connection.registration();
    }

    private String newDevice() {
        var device = ids.next();
        desk.preferences().put(DEVICE, device);
        return device;
    }
}
