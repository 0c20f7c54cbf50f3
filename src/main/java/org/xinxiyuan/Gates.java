package org.xinxiyuan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xinxiyuan.document.Blobs;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.Portal;
import org.xinxiyuan.outbox.PortalProfile;
import org.xinxiyuan.portal.HttpPortal;
import org.xinxiyuan.portal.Registrar;
import org.xinxiyuan.portal.wordpress.WordPressDesk;
import org.xinxiyuan.portal.wordpress.WordPressPortal;

/** 各种门户: which way a portal is spoken to, told by its address: by the contract, or as its profile says. */
final class Gates {
    private final List<PortalProfile> profiles;
    private final String version;

    Gates(List<PortalProfile> profiles, String version) {
        this.profiles = profiles;
        this.version = version;
    }

    /** @param names the name of a column by its code */
    Portal portal(Registration registration, Blobs blobs, Function<String, Optional<String>> names) {
        return profile(registration.url())
                .<Portal>map(profile -> new WordPressPortal(profile, registration, blobs, names))
                .orElseGet(() -> new HttpPortal(registration, blobs));
    }

    Answer<Registration> register(String url, String code, String device, String name) {
        return profile(url)
                .map(profile -> new WordPressDesk().register(profile, code, device))
                .orElseGet(() -> new Registrar().register(url, code, device, name, version));
    }

    private Optional<PortalProfile> profile(String url) {
        return profiles.stream().filter(profile -> profile.at(url)).findFirst();
    }
}
