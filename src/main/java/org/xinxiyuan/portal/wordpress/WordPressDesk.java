package org.xinxiyuan.portal.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.Connection.Unit;
import org.xinxiyuan.outbox.PortalProfile;
import org.xinxiyuan.outbox.Route;
import org.xinxiyuan.portal.Address;
import org.xinxiyuan.portal.Clients;
import org.xinxiyuan.portal.Nodes;
import org.xinxiyuan.portal.Wire;

/** 登记: such a site knows no devices; what registers is an account with an application password (应用程序密码). */
public final class WordPressDesk {
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final OkHttpClient client;

    public WordPressDesk() {
        this(Wire.client());
    }

    public WordPressDesk(Route route) {
        this(Clients.on(route));
    }

    public WordPressDesk(OkHttpClient client) {
        this.client = client;
    }

    /** @param code account and application password, parted by a colon; blanks in the password are the site's own */
    public Answer<Registration> register(PortalProfile profile, String code, String deviceId) {
        if (code.indexOf(':') < 1) {
            return Answer.Trouble.of(Answer.Kind.REFUSED, "bad_code");
        }
        var token = code.strip().replace(" ", "");
        try {
            var site = new Site(new Wire(client, Address.of(profile.url())), token);
            return new Answer.Got<>(
                    registration(profile, token, deviceId, site.get("users/me", Map.of("context", "edit"))));
        } catch (Site.Broken broken) {
            return broken.trouble().as();
        }
    }

    private static Registration registration(PortalProfile profile, String token, String deviceId, JsonNode account) {
        var unit = new Unit(Nodes.text(account, "slug"), Nodes.text(account, "name"), List.of("items.write"));
        return new Registration(profile.url(), deviceId, token, unit, NEVER);
    }
}
