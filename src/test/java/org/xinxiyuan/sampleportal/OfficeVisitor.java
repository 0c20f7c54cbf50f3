package org.xinxiyuan.sampleportal;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at the office's page: a cookie, and the word its forms carry. */
final class OfficeVisitor {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final Township town;
    String cookie = "";
    String csrf = "";

    OfficeVisitor(Township town) {
        this.town = town;
    }

    static OfficeVisitor in(Township town) {
        var visitor = new OfficeVisitor(town);
        visitor.login(town.portal.officeToken());
        return visitor;
    }

    Answer login(String token) {
        var answer = post("/office/login", "token", token);
        cookie = answer.header("Set-Cookie").split(";")[0];
        if (answer.status() == 303) {
            var page = CSRF.matcher(get("/office").text());
            csrf = page.find() ? page.group(1) : "";
        }
        return answer;
    }

    Answer get(String path) {
        return town.exchange(request(path).GET());
    }

    /** Presses a button of a page. */
    Answer press(String path, String act, String... namesAndValues) {
        var all = new ArrayList<String>();
        all.add("csrf");
        all.add(csrf);
        all.add("act");
        all.add(act);
        all.addAll(List.of(namesAndValues));
        return post(path, all.toArray(String[]::new));
    }

    Answer post(String path, String... namesAndValues) {
        var form = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(namesAndValues[i])
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return town.exchange(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString())));
    }

    private HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(town.portal.publicSite().resolve(path));
        return cookie.isEmpty() ? builder : builder.header("Cookie", cookie);
    }
}
