package org.xinxiyuan.cli.quota;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.cli.command.Exit;
import org.xinxiyuan.cli.command.OfficeCommand;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.cli.command.Reply;
import org.xinxiyuan.quota.ledger.Solicitation;
import org.xinxiyuan.service.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code solicitation list|add|done|decline|missed} (约稿). */
final class SolicitationCommands {
    private SolicitationCommands() {}

    static List<Object> all(Premises premises) {
        return List.of(
                new Listed(premises),
                new Added(premises),
                new Done(premises),
                new Declined(premises),
                new Missed(premises));
    }

    /** Shows what it did or found. */
    private abstract static class Answer extends OfficeCommand {
        Answer(Premises premises) {
            super(premises);
        }

        abstract List<Solicitation> answer(Office office);

        @Override
        protected final int act(Office office, Reply reply) {
            var all = answer(office);
            reply.give(
                    Map.of("solicitations", all.stream().map(EntryJson::of).toList()),
                    all.stream().map(EntryJson::line).toList());
            return Exit.CLEAN;
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "全部约稿，按截止日期")
    static final class Listed extends Answer {
        Listed(Premises premises) {
            super(premises);
        }

        @Override
        protected boolean reads() {
            return true;
        }

        @Override
        List<Solicitation> answer(Office office) {
            return office.quotas().solicitations();
        }
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "登记一项约稿")
    static final class Added extends Answer {
        @Parameters(paramLabel = "TITLE", description = "题目")
        private String title;

        @Option(names = "--due", required = true, paramLabel = "DATE", description = "截止日期（当日算按时）")
        private LocalDate due;

        @Option(names = "--requirement", paramLabel = "TEXT", description = "要求")
        private String requirement = "";

        Added(Premises premises) {
            super(premises);
        }

        @Override
        List<Solicitation> answer(Office office) {
            return List.of(office.bookkeeping().solicit(title, requirement, due, actor(office)));
        }
    }

    @Command(name = "done", mixinStandardHelpOptions = true, description = "登记为已报")
    static final class Done extends Answer {
        @Parameters(paramLabel = "ID")
        private String id;

        @Option(names = "--piece", paramLabel = "ID", description = "答复的稿件")
        private Optional<String> piece = Optional.empty();

        Done(Premises premises) {
            super(premises);
        }

        @Override
        List<Solicitation> answer(Office office) {
            var answer = piece.map(text -> piece(office, text).value());
            return List.of(office.bookkeeping().done(id, answer, actor(office)));
        }
    }

    @Command(name = "decline", mixinStandardHelpOptions = true, description = "已向县里说明不报")
    static final class Declined extends Answer {
        @Parameters(paramLabel = "ID")
        private String id;

        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "理由")
        private String reason;

        Declined(Premises premises) {
            super(premises);
        }

        @Override
        List<Solicitation> answer(Office office) {
            return List.of(office.bookkeeping().decline(id, reason, actor(office)));
        }
    }

    @Command(name = "missed", mixinStandardHelpOptions = true, description = "县里通报为未按时报")
    static final class Missed extends Answer {
        @Parameters(paramLabel = "ID")
        private String id;

        @Option(names = "--reason", paramLabel = "TEXT", description = "原因")
        private Optional<String> reason = Optional.empty();

        Missed(Premises premises) {
            super(premises);
        }

        @Override
        List<Solicitation> answer(Office office) {
            return List.of(office.bookkeeping().missed(id, reason, actor(office)));
        }
    }
}
