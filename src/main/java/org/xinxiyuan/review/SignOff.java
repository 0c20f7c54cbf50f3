package org.xinxiyuan.review;

import java.time.Instant;
import java.util.Optional;

/**
 * 签发: who signed, as what, when.
 *
 * @param formSha256 SHA-256 of the scanned original where it was signed on paper
 */
public record SignOff(Role role, String by, Instant at, Optional<String> formSha256) {}
