package org.xinxiyuan.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrarTest extends Mocked {
    private static final String CREDENTIAL = """
            {"deviceId":"0195559c-2c10-7d3e-9a41-7f0c2b6d1e55","orgCode":"990123104","orgName":"清河镇人民政府",
             "token":"%s","expiresAt":"2026-09-01T00:00:00+08:00","scopes":["items.write","reports.write"]}""";

    private String url() {
        return server.url("/gk/v1").toString();
    }

    @Test
    void registersWithTheOneTimeCode() throws Exception {
        answer(201, "application/json", CREDENTIAL.formatted(TOKEN));
        var registration = got(new Registrar(client).register(url(), " QH7K-2M9P-4XTD ", DEVICE, "清河镇党政办-01", "1.0.0"));
        assertEquals(TOKEN, registration.token());
        assertEquals(url(), registration.url());
        assertEquals(List.of("items.write", "reports.write"), registration.unit().scopes());
        assertFalse(registration.toString().contains(TOKEN));
        var request = server.takeRequest();
        assertEquals("/gk/v1/devices", request.getTarget());
        assertEquals(
                "{\"deviceId\":\"" + DEVICE + "\",\"code\":\"QH7K-2M9P-4XTD\",\"name\":\"清河镇党政办-01\","
                        + "\"clientVersion\":\"1.0.0\",\"contract\":\"1.0\"}",
                request.getBody().utf8());
    }

    @Test
    void aUsedCodeIsRefusedAndSaysWhich() {
        problem(403, "code_used");
        assertEquals("REFUSED code_used", told(new Registrar(client).register(url(), "QH7K-2M9P", DEVICE, "甲", "1")));
    }

    @Test
    void rotatesWithTheOldToken() throws Exception {
        json(CREDENTIAL.formatted("gkd_another_token_now"));
        var fresh = got(new Registrar(client).rotate(registration(url())));
        assertEquals("gkd_another_token_now", fresh.token());
        assertEquals("Bearer " + TOKEN, server.takeRequest().getHeaders().get("Authorization"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with a space and more", "带汉字的令牌也不能放进报头里边去用"})
    void aTokenThatFitsNoHeaderIsNoToken(String token) {
        json(CREDENTIAL.formatted(token));
        assertEquals("UNKNOWN protocol_error", told(new Registrar(client).rotate(registration(url()))));
    }
}
