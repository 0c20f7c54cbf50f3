package org.xinxiyuan.portal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.Route;

/** Makes this device known to the portal (设备登记) with the one-time code the county hands out. */
public final class Registrar {
    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient client;

    public Registrar() {
        this(Wire.client());
    }

    public Registrar(Route route) {
        this(Clients.on(route));
    }

    public Registrar(OkHttpClient client) {
        this.client = client;
    }

    /**
     * Registers; the same device and code again within a day gives the same device a new token.
     *
     * @param url base address up to {@code /gk/v1}
     * @param deviceId lower-case UUIDv7, made once on this machine
     */
    public Answer<Registration> register(
            String url, String code, String deviceId, String deviceName, String clientVersion) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("deviceId", deviceId)
                .put("code", code.strip())
                .put("name", deviceName)
                .put("clientVersion", clientVersion)
                .put("contract", Wire.CONTRACT)
                .toString();
        var base = url.strip();
        var wire = wire(base);
        return wire.json(
                () -> wire.to("devices").post(bytes(body)), json -> PortalJson.credential(json, base));
    }

    /** A new token; the old one stays good for a day or until the new one is first used. */
    public Answer<Registration> rotate(Registration registration) {
        var wire = wire(registration.url());
        return wire.json(
                () -> wire.to("devices/self/token")
                        .header("Authorization", "Bearer " + registration.token())
                        .post(bytes("")),
                json -> PortalJson.credential(json, registration.url()));
    }

    private Wire wire(String url) {
        return new Wire(client, Address.of(url));
    }

    private static RequestBody bytes(String body) {
        return RequestBody.create(body.getBytes(StandardCharsets.UTF_8), JSON);
    }
}
