package org.xinxiyuan.cli.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.xinxiyuan.document.WorkstationException;
import org.xinxiyuan.review.Person;
import org.xinxiyuan.review.Role;
import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.Office;

/** The sample township (示例镇): its files, its made-up people, the day it lives on. */
public final class Samples {
    /** The day the samples live on, a Monday. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    /** Printed on the screen: it protects nothing but made-up people. */
    public static final String PASSPHRASE = "qinghe-sample-2026";

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Path folder;

    public Samples(Path folder) {
        this.folder = folder;
    }

    /** A clock that starts at nine in the morning of {@link #DAY} and runs on. */
    public static Clock clock() {
        var morning = DAY.atTime(9, 0).atZone(CHINA).toInstant();
        return Clock.offset(Clock.system(CHINA), Duration.between(Instant.now(), morning));
    }

    /** Who works in the sample unit. */
    public record Staff(String unit, List<Member> people) {}

    /** One of them with the PIN that is printed in the samples' README. */
    public record Member(String name, String role, String pin) {
        Person person() {
            return new Person(name, Role.valueOf(role.toUpperCase(Locale.ROOT)));
        }
    }

    /** Every file that has its filing beside it, in the order of names. */
    public List<Path> pieces() {
        return files().stream().filter(this::hasNote).toList();
    }

    /** Every file but those that tell about others. */
    public List<Path> files() {
        try (var found = Files.list(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(f -> !f.toString().endsWith(".json"))
                    .filter(f -> !f.getFileName().toString().equals("README.md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unreadable", folder.getFileName());
        }
    }

    public Staff staff() {
        try {
            return JSON.readValue(folder.resolve("people.json").toFile(), Staff.class);
        } catch (IOException e) {
            throw new WorkstationException(e, "file.unreadable", "people.json");
        }
    }

    /** The unit's name and people, where the workspace does not know them yet. */
    void settle(Office office) {
        var staff = staff();
        if (office.desk().unit().isBlank()) {
            office.desk().preferences().put(Desk.UNIT, staff.unit());
        }
        staff.people().stream()
                .filter(m -> office.people().find(m.name()).isEmpty())
                .forEach(m -> office.people().add(m.person(), m.pin()));
    }

    private boolean hasNote(Path file) {
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 && Files.exists(file.resolveSibling(name.substring(0, dot) + ".piece.json"));
    }
}
