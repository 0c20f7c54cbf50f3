package org.xinxiyuan.sampleportal.desk;

import java.security.SecureRandom;
import java.util.Locale;
import org.xinxiyuan.sampleportal.contract.ContentHash;

/** 登记码: twelve letters and digits in fours, without those that look alike. */
final class RegistrationCode {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    private RegistrationCode() {}

    static String make(SecureRandom random) {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** However it was typed: case, hyphens and spaces do not matter. */
    static String sha256(String code) {
        return ContentHash.sha256(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }
}
