package org.xinxiyuan.portal.wordpress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.Connection.Unit;
import org.xinxiyuan.outbox.PortalProfile;
import org.xinxiyuan.outbox.PortalProfile.Kind;
import org.xinxiyuan.outbox.PortalProfile.Release;
import org.xinxiyuan.outbox.sync.Pieces;
import org.xinxiyuan.portal.BlobsInHand;
import org.xinxiyuan.portal.Wire;

/** The real site that {@code app/test --peers} has started, and a line to it that can lose answers. */
final class Peer {
    private static final String URL = System.getProperty("peer.wordpress.url", "");
    private static final String TOKEN = System.getProperty("peer.wordpress.token", "");
    final BlobsInHand blobs = new BlobsInHand();
    private int untilLost;
    private boolean lost;

    /** The answer of the n-th request from now on is lost, after the site has done what it was asked; 0 for none. */
    void loseAnswer(int n) {
        untilLost = n;
        lost = false;
    }

    /** Whether it came to that. */
    boolean hasLost() {
        return lost;
    }

    WordPressPortal portal(Release release) {
        return portal(release, TOKEN);
    }

    WordPressPortal portal(Release release, String token) {
        var profile = new PortalProfile("peer", "示例县信息公开网", Kind.WORDPRESS, URL, release, Map.of());
        var unit = new Unit("township", "清河镇", List.of("items.write"));
        var registration = new Registration(URL, "device", token, unit, Pieces.SIGNED);
        return new WordPressPortal(profile, registration, blobs, code -> Optional.of("栏目" + code), client());
    }

    static PortalProfile profile() {
        return new PortalProfile("peer", "示例县信息公开网", Kind.WORDPRESS, URL, Release.PUBLISH, Map.of());
    }

    static String token() {
        return TOKEN;
    }

    OkHttpClient client() {
        return Wire.client()
                .newBuilder()
                .readTimeout(Duration.ofSeconds(30))
                .addInterceptor(this::losing)
                .build();
    }

    private Response losing(Interceptor.Chain chain) throws IOException {
        var response = chain.proceed(chain.request());
        if (--untilLost == 0) {
            lost = true;
            response.close();
            throw new IOException("the answer is lost");
        }
        return response;
    }

    /** What the site's own database says. */
    static List<String> sql(String statement) {
        try {
            var script = Path.of("src/test/peers/wordpress.sh").toAbsolutePath().toString();
            var process = new ProcessBuilder(script, "sql", statement)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError("the database did not answer");
            }
            return out.lines().toList();
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Posts with an address that begins so, whatever became of them. */
    static long posts(String id) {
        return Long.parseLong(
                sql("SELECT COUNT(*) FROM wp_posts WHERE post_type='post' AND post_name LIKE '" + id + "%'")
                        .get(0));
    }

    static long files(String sha256) {
        return Long.parseLong(
                sql("SELECT COUNT(*) FROM wp_posts WHERE post_type='attachment' AND post_name LIKE '" + sha256 + "%'")
                        .get(0));
    }
}
