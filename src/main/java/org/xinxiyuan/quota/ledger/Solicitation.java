package org.xinxiyuan.quota.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * 约稿: what the county asked to be written, and by when.
 *
 * @param due 截止日期, that day included
 * @param answer id of the draft that answers it
 */
public record Solicitation(
        String id, String title, String requirement, LocalDate due, Standing standing, Optional<String> answer) {
    /** 办理情况. */
    public enum State {
        OPEN("待报"),
        DONE("已报"),
        DECLINED("已说明不报"),
        MISSED("未按时报");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param reason why it was declined or missed
     * @param fromPortal the county asked for it in its feed; otherwise it was entered by hand
     */
    public record Standing(State state, Optional<String> reason, boolean fromPortal) {}

    public Solicitation {
        Objects.requireNonNull(id);
        Objects.requireNonNull(due);
    }

    public Solicitation with(Standing other, Optional<String> otherAnswer) {
        return new Solicitation(id, title, requirement, due, other, otherAnswer);
    }

    /** Open although its last day is over. */
    public boolean overdue(LocalDate today) {
        return standing.state() == State.OPEN && due.isBefore(today);
    }

    /** The county counts it as not answered in time. */
    public boolean missed() {
        return standing.state() == State.MISSED;
    }
}
