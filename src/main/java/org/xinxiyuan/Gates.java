package org.xinxiyuan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.xinxiyuan.document.Blobs;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.Portal;
import org.xinxiyuan.outbox.PortalProfile;
import org.xinxiyuan.outbox.Route;
import org.xinxiyuan.outbox.Route.Vouching;
import org.xinxiyuan.portal.Authorities;
import org.xinxiyuan.portal.HttpPortal;
import org.xinxiyuan.portal.Networks;
import org.xinxiyuan.portal.Registrar;
import org.xinxiyuan.portal.wordpress.WordPressDesk;
import org.xinxiyuan.portal.wordpress.WordPressPortal;
import org.xinxiyuan.service.desk.Line;

/** 各种门户: which way a portal is spoken to, told by its address: by the contract, or as its profile says. */
final class Gates implements Line {
    private final List<PortalProfile> profiles;
    private final String version;
    private final Supplier<Route> route;

    /** @param route how the portal is reached, asked each time: the officer may change it meanwhile */
    Gates(List<PortalProfile> profiles, String version, Supplier<Route> route) {
        this.profiles = profiles;
        this.version = version;
        this.route = route;
    }

    /** @param names the name of a column by its code */
    Portal portal(Registration registration, Blobs blobs, Function<String, Optional<String>> names) {
        return profile(registration.url())
                .<Portal>map(profile -> new WordPressPortal(profile, registration, blobs, names, route.get()))
                .orElseGet(() -> new HttpPortal(registration, blobs, route.get()));
    }

    Answer<Registration> register(String url, String code, String device, String name) {
        return profile(url)
                .map(profile -> new WordPressDesk(route.get()).register(profile, code, device))
                .orElseGet(() -> new Registrar(route.get()).register(url, code, device, name, version));
    }

    /** A portal by a profile gives no tokens of its own. */
    @Override
    public Answer<Registration> rotate(Registration registration) {
        return profile(registration.url()).isPresent()
                ? Answer.Trouble.of(Answer.Kind.REFUSED, "not_found")
                : new Registrar(route.get()).rotate(registration);
    }

    @Override
    public List<Vouching> vouching(String pem) {
        return Authorities.read(pem);
    }

    @Override
    public Optional<String> network() {
        return Networks.here();
    }

    private Optional<PortalProfile> profile(String url) {
        return profiles.stream().filter(profile -> profile.at(url)).findFirst();
    }
}
