package org.xinxiyuan.outbox;

import java.util.List;

/**
 * 门户所指: what was said about a row that waits for a person.
 *
 * @param findings places the portal objects to, as JSON pointers with kinds, or numbers; never values
 * @param matches what the portal already has that looks the same
 */
public record Told(List<String> findings, List<Portal.Match> matches) {
    public static final Told NOTHING = new Told(List.of(), List.of());

    public Told {
        findings = List.copyOf(findings);
        matches = List.copyOf(matches);
    }
}
