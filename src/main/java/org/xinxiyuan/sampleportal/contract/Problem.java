package org.xinxiyuan.sampleportal.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * 问题说明 (RFC 9457): one refusal as the client reads it. Never holds a value that was sent, only positions and
 * masked forms.
 */
public final class Problem {
    private final Code code;
    private final ObjectNode json;

    private Problem(Code code, ObjectNode json) {
        this.code = code;
        this.json = json;
    }

    public static Problem of(Code code) {
        var json = Json.object();
        json.put("type", "urn:gk:problem:" + code.wire());
        json.put("title", code.title());
        json.put("status", code.status());
        json.put("code", code.wire());
        json.put("retry", code.retry().wire());
        return new Problem(code, json);
    }

    public Problem detail(String detail) {
        json.put("detail", detail);
        return this;
    }

    public Problem findings(List<Finding> findings) {
        var array = json.putArray("findings");
        findings.forEach(finding -> array.add(finding.toJson()));
        return this;
    }

    public Problem missing(List<String> sha256) {
        var array = json.putArray("missing");
        sha256.forEach(array::add);
        return this;
    }

    public Problem limit(long limit) {
        json.put("limit", limit);
        return this;
    }

    /** The portal's own version, so that the client knows what to compare with. */
    public Problem current(long revision, String sha256, String state) {
        json.putObject("current")
                .put("revision", revision)
                .put("contentSha256", sha256)
                .put("state", state);
        return this;
    }

    /** For the other members of a bundle: which one was refused, and its retry. */
    public static Problem bundleRefused(String refusedId, Problem cause) {
        var problem = of(Code.BUNDLE_REFUSED);
        problem.json.put("retry", cause.json.path("retry").asText());
        problem.json.put("refusedId", refusedId);
        return problem;
    }

    public Problem instance(String instance) {
        json.put("instance", instance);
        return this;
    }

    public Code code() {
        return code;
    }

    public int status() {
        return code.status();
    }

    public ObjectNode toJson() {
        return json;
    }

    public Refused refused() {
        return new Refused(this);
    }
}
