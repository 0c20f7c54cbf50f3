package org.xinxiyuan.sampleportal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.xinxiyuan.sampleportal.contract.Json;

/** What the portal answered. */
record Answer(int status, HttpHeaders headers, byte[] body) {
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        try {
            return Json.file(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String code() {
        return json().path("code").asText();
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
