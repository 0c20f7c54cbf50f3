package org.xinxiyuan.cli.command;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.xinxiyuan.catalog.RedactionRules;
import org.xinxiyuan.document.PieceNote;
import org.xinxiyuan.document.SourceReader;
import org.xinxiyuan.review.CanonicalJson;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.desk.Rulebook;

/** What the command line asks of the composition root. */
public interface Premises {
    /** The platform's data folder for this program. */
    Path defaultHome();

    /** {@code samples/}. */
    Path samples();

    boolean exists(Path home);

    /** Makes an encrypted store; throws {@code store.exists} where there is one. */
    void create(Path home, String passphrase);

    /** Opens a store for writing; throws {@code store.locked} where another process holds it. */
    Office open(Path home, String passphrase);

    /** Opens a store for reading, beside a running desktop. */
    Office openToRead(Path home, String passphrase);

    /** Backup, restore and self-check of a workspace. */
    Keeping keeping();

    /** The rules alone, without a store; county files in place of the shipped ones where given. */
    Rulebook rules(Optional<Path> catalog, Optional<Path> calendar);

    /** A county's redaction policy in place of the catalog's, strictly read. */
    RedactionRules policy(Path file);

    SourceReader reader();

    /** Every text in a file, hidden parts and properties too: for looking for leaks. */
    List<String> unpacked(Path file);

    CanonicalJson json();

    /** The filing beside a file, {@code NAME.piece.json}, strictly read. */
    Optional<PieceNote> note(Path file);

    RunningPortal startPortal(Path dir, int port);

    /** Opens the window; returns the exit code. */
    int desktop(Path home, Optional<String> passphrase, Optional<String> author, Runnable onClose);

    Clock clock();

    /** The same premises on another clock. */
    Premises at(Clock clock);

    /** The sample portal as it runs. */
    interface RunningPortal extends AutoCloseable {
        URI api();

        URI publicSite();

        /** A fresh one-time code for registering a device. */
        String registrationCode();

        /** Where the county's office works, behind {@link #officeToken}. */
        URI officePage();

        /** Another one at each start. */
        String officeToken();

        /** 先审后发: disclosures wait for the office before they are public. */
        void reviewFirst();

        /** Switches a fault on, written {@code KIND[=AMOUNT][xTIMES][@PART]}; false where it is not so written. */
        boolean fault(String written);

        /** Every byte string the portal keeps, files unpacked and database rows as text: for looking for leaks. */
        List<String> everythingStored();

        @Override
        void close();
    }
}
