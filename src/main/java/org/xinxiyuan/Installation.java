package org.xinxiyuan;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the program lies on this machine (安装位置).
 *
 * @param app the shipped data a county may replace
 * @param samples the sample township
 */
record Installation(Path app, Path samples) {
    /** As the launchers say it, or beside the working directory. */
    static Installation here() {
        var app = Path.of(System.getProperty("xinxiyuan.app", "app")).toAbsolutePath();
        var samples = System.getProperty("xinxiyuan.samples");
        return new Installation(app, samples == null ? app.resolveSibling("samples") : Path.of(samples));
    }

    Path catalog() {
        return app.resolve("catalog").resolve("catalog-township.json");
    }

    /** The county's own words on redaction. */
    Path redactionPolicy() {
        return app.resolve("redaction").resolve("policy.json");
    }

    Path calendar() {
        return app.resolve("calendar").resolve("workday-calendar-2019-2026.json");
    }

    /** Fonts that printed forms embed. */
    Path fonts() {
        return app.resolve("fonts");
    }

    Path portalSeed() {
        return samples.resolve("portal").resolve("seed.json");
    }

    /** The platform's folder for a program's data. */
    Path dataFolder() {
        var home = Path.of(System.getProperty("user.home"));
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return environment("APPDATA").orElse(home.resolve("AppData/Roaming")).resolve("Xinxiyuan");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Xinxiyuan");
        }
        return environment("XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve("xinxiyuan");
    }

    private static Optional<Path> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(v -> !v.isBlank()).map(Path::of);
    }
}
