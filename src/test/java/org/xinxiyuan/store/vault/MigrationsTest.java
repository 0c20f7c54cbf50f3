package org.xinxiyuan.store.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    @Test
    void everyStepInTheFolderIsOnTheListInOrder() throws IOException, URISyntaxException {
        var folder = Path.of(Migrations.class.getResource("/migrations").toURI());
        try (var files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
            assertEquals(names, Migrations.STEPS);
        }
        for (int i = 0; i < Migrations.STEPS.size(); i++) {
            assertEquals("V%03d__".formatted(i + 1), Migrations.STEPS.get(i).substring(0, 6));
        }
    }
}
