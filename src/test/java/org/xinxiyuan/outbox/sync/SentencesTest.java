package org.xinxiyuan.outbox.sync;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.outbox.sync.SyncReport.Result;

class SentencesTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "bad_request", "token_expired", "token_revoked", "scope_missing", "column_forbidden",
        "org_forbidden", "not_found", "revision_reused", "base_conflict", "lane_conflict", "item_withdrawn",
        "offset_mismatch", "cursor_expired", "too_large", "unsupported_type", "pii_found", "format_refused",
        "column_unknown", "column_closed", "kind_mismatch", "link_unknown", "quota_closed", "solicitation_closed",
        "signoff_invalid", "content_hash_mismatch", "hash_mismatch", "attachment_missing", "bundle_refused",
        "upgrade_required", "rate_limited", "not_attempted", "unavailable", "no_space", "likely_duplicate",
        "bundle_waits", "bundle_too_large", "waits_for_earlier", "reports_not_supported", "unreachable", "cut",
        "timed_out", "server_error", "not_the_portal", "certificate", "certificate_expired", "certificate_other_host",
        "tls_too_old", "plain_http_refused", "bad_address",
        "portal_changed", "epoch_changed", "store_failed", "cancelled", "not_registered", "too_many_attempts",
        "file_changed", "file_missing", "protocol_error", "already_withdrawn", "not_asked", "not_yet", "rebased"
    })
    void everyCodeHasItsOwnWordsInChinese(String code) {
        var advice = Sentences.of(Result.WAITING, code);
        assertFalse(advice.what().contains(code), advice::what);
        assertFalse(advice.safe().isBlank() || advice.next().isBlank());
    }

    @Test
    void aCodeOfTomorrowIsShownAsItIs() {
        assertTrue(Sentences.of(Result.BLOCKED, "moon_phase").what().contains("moon_phase"));
    }

    @Test
    void whatMayHaveArrivedSaysThatSendingAgainDoesNotDouble() {
        assertTrue(Sentences.of(Result.WAITING, "cut").safe().contains("不会变成两件"));
        assertNotEquals(
                Sentences.of(Result.WAITING, "bundle_waits").safe(),
                Sentences.of(Result.WAITING, "cut").safe());
    }
}
