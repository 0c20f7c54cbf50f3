package org.xinxiyuan.service.desk;

import java.util.List;
import java.util.Optional;
import org.xinxiyuan.outbox.Answer;
import org.xinxiyuan.outbox.Connection.Registration;
import org.xinxiyuan.outbox.Route.Vouching;

/** Port: what only the outside knows of the line to the portal (线路). */
public interface Line {
    /** A new token; the old one stays good for a day or until the new one is first used. */
    Answer<Registration> rotate(Registration registration);

    /** The certificates in a PEM file; throws {@code route.bad-authority} where it holds none, or a key. */
    List<Vouching> vouching(String pem);

    /** The local network this machine stands in, such as {@code 192.168.1.0/24}; empty where it cannot be told. */
    Optional<String> network();
}
