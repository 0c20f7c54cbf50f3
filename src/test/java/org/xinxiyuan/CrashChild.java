package org.xinxiyuan;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import org.xinxiyuan.document.Draft;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.document.PieceNote;
import org.xinxiyuan.outbox.EntryState;
import org.xinxiyuan.review.ReviewState;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.drafting.Importing.Added;
import org.xinxiyuan.service.drafting.Importing.Known;
import org.xinxiyuan.service.drafting.Importing.Parcel;
import org.xinxiyuan.service.drafting.Importing.Source;

/**
 * The workstation as a process of its own that is killed: does the main job on small pieces, going on where an earlier
 * life was killed, and says each step only when it is done.
 */
final class CrashChild {
    static final int PIECES = 50;
    static final String PASSPHRASE = "a passphrase for tests";
    private static final int PATIENCE = 600;
    private static final long SHORT_WHILE_MILLIS = 100;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final List<String> WORKS = List.of("春耕用水轮灌", "护林防火巡查", "村道养护", "农机检修", "河道清淤", "饮水管网冲洗", "变压器检修");

    private final Office office;
    private final String canary;
    private final Consumer<String> listener;
    private int budget;

    private CrashChild(Office office, int budget, String canary, Consumer<String> listener) {
        this.office = office;
        this.budget = budget;
        this.canary = canary;
        this.listener = listener;
    }

    /** The clock of parent and children: what is counted in days does not depend on the day the test runs. */
    static Clock clock(long offsetMillis) {
        return Clock.offset(Clock.system(CHINA), Duration.ofMillis(offsetMillis));
    }

    /** One as a process of its own; the database's library unpacks into the folder. */
    static ProcessBuilder command(Path folder, String... arguments) {
        return CrashProcess.command(CrashChild.class, folder, (Object[]) arguments);
    }

    /**
     * Arguments: workspace, offset of the clock, how many pieces to touch before waiting to be killed, a number that stands
     * in every text and name of the pieces (everything being logged then), and the named points that were struck before:
     * at the first other one it waits to be killed.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var canary = arguments.length > 3 ? arguments[3] : "";
        if (!canary.isEmpty()) {
            ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.TRACE);
        }
        var workstation = new Workstation(Installation.here(), clock(Long.parseLong(arguments[1])));
        boolean armed = arguments.length > 4;
        var struck = armed ? Set.of(arguments[4].split(" ")) : Set.<String>of();
        var points = new CrashPoints(struck, System.out::println, new Random());
        try (var office = workstation.open(Path.of(arguments[0]), PASSPHRASE, armed ? points : Fitting.PLAIN)) {
            System.out.println("open");
            new CrashChild(office, Integer.parseInt(arguments[2]), canary, points::done).work();
            System.out.println("done");
            System.in.read();
        }
    }

    private void work() throws IOException, InterruptedException {
        sync();
        for (int number = 0; number < PIECES; number++) {
            if (prepare(number) && number % 3 == 0) {
                sync();
            }
        }
        sendTheRest();
    }

    /** The portal may be gone for a while: it is started again. */
    private void sendTheRest() throws InterruptedException {
        for (int i = 0; i < PATIENCE && open(); i++) {
            if (!sync()) {
                Thread.sleep(SHORT_WHILE_MILLIS);
            }
        }
        if (open()) {
            say("trouble: not everything was received");
        }
    }

    private boolean open() {
        return office.dispatching().outbox().stream().anyMatch(e -> e.state() != EntryState.ACCEPTED);
    }

    /** False where an earlier life did everything. */
    private boolean prepare(int number) throws IOException {
        var id = imported(number);
        if (!office.wire().outbox().of(id).isEmpty()) {
            return false;
        }
        if (budget-- == 0) {
            say("rest");
            System.in.read();
        }
        if (office.drafting().find(id).latest().number() == 1) {
            var content = office.drafting().find(id).content();
            office.drafting().save(id, content.withBody(content.body() + "\n\n特此通告。"));
            say("saved " + number);
        }
        sign(number, id);
        office.dispatching().queue(id);
        say("queued " + number);
        return true;
    }

    private void sign(int number, DraftId id) {
        if (office.desk().reviews().standing(id).state() == ReviewState.DRAFTING) {
            office.reviewing().submit(id, "王某");
            say("submitted " + number);
        }
        var standing = office.desk().reviews().standing(id);
        if (standing.state() == ReviewState.SUBMITTED) {
            var scan = ("scan " + number).getBytes(StandardCharsets.UTF_8);
            office.reviewing()
                    .signOnPaper(
                            id, "李某", scan, standing.release().orElseThrow().sha256());
            say("signed " + number);
        }
    }

    private DraftId imported(int number) {
        var outcome = office.importing().importAll(List.of(parcel(number))).get(0);
        if (outcome instanceof Added added) {
            say("imported " + number + " " + added.draft().id());
            return added.draft().id();
        }
        Draft known = ((Known) outcome).draft();
        return known.id();
    }

    private Parcel parcel(int number) {
        var work = WORKS.get(number % WORKS.size());
        var title = "清河镇关于第" + (number + 1) + "村民小组" + work + "的通告";
        var body = "第" + (number + 1) + "村民小组：自2026年3月" + (16 + number % 10) + "日起进行" + work + "，请各户配合。";
        var filing = new Filing.Disclosure(
                "0603",
                new Filing.Dates(Optional.of(LocalDate.of(2026, 3, 13)), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Map.of("date", "2026年3月13日", "contact", "0000-6012375"),
                List.of());
        if (!canary.isEmpty()) {
            return CanaryParcels.of(canary, title, body, filing, number);
        }
        var note = new PieceNote(Optional.of(title), Optional.empty(), filing, List.of(), List.of());
        return new Parcel(
                source("通告" + number + ".txt", title + "\n" + body),
                note,
                List.of(source("安排表" + number + ".txt", (work + "安排，第" + number + "号。\n").repeat(40))));
    }

    private static Source source(String name, String text) {
        return new Source(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** False where something stopped it. */
    private boolean sync() {
        var report = office.dispatching().sync((done, total) -> {
            if (total > 0) {
                say("sync " + done + "/" + total);
            }
            return true;
        });
        if (report.needsAPerson()) {
            say("trouble " + report.outcomes());
        }
        report.stop().ifPresent(stop -> say("stopped " + stop.code()));
        return report.stop().isEmpty();
    }

    private void say(String line) {
        System.out.println(line);
        listener.accept(line);
    }
}
