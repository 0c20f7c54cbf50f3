package org.xinxiyuan.sampleportal.desk;

import java.util.Set;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.Problem;

/**
 * 来访设备: who asks, proved by a token.
 *
 * @param token SHA-256 of the token
 * @param expiresAt epoch milliseconds
 */
public record Caller(String deviceId, String token, long expiresAt, Set<String> scopes) {
    public boolean may(String scope) {
        return scopes.contains(scope);
    }

    public boolean seesReports() {
        return may("reports.write");
    }

    public void needs(String scope) {
        if (!may(scope)) {
            throw Problem.of(Code.SCOPE_MISSING).detail("需要 " + scope).refused();
        }
    }
}
