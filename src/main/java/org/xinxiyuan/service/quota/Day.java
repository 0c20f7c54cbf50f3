package org.xinxiyuan.service.quota;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinxiyuan.quota.Duty;
import org.xinxiyuan.quota.Filed;
import org.xinxiyuan.quota.InHand;
import org.xinxiyuan.quota.Reckoning;
import org.xinxiyuan.quota.Workdays;
import org.xinxiyuan.quota.ledger.Solicitation;

/**
 * 当日账面: everything read once, for any question about one day.
 *
 * @param received earliest first
 */
record Day(LocalDate today, Books books, List<Filed> received, List<InHand> inHand, Workdays workdays) {
    Reckoning reckoning() {
        return new Reckoning(
                books.assignments(),
                received,
                inHand.stream().map(InHand::properties).toList(),
                workdays);
    }

    /** Solicitations with the pieces that answer them: one with a receipt is done unless somebody said otherwise. */
    List<Solicitation> solicitations() {
        var answers = new HashMap<String, Filed>();
        received.forEach(f -> f.names().solicitation().ifPresent(id -> answers.putIfAbsent(id, f)));
        return books.solicitations().stream()
                .map(s -> answered(s, Optional.ofNullable(answers.get(s.id()))))
                .toList();
    }

    private static Solicitation answered(Solicitation asked, Optional<Filed> answer) {
        var piece = asked.answer().or(() -> answer.map(Filed::piece));
        boolean done = answer.isPresent() && asked.standing().state() == Solicitation.State.OPEN;
        var standing = done
                ? new Solicitation.Standing(
                        Solicitation.State.DONE,
                        Optional.empty(),
                        asked.standing().fromPortal())
                : asked.standing();
        return asked.with(standing, piece);
    }

    /** By piece, for those that were received. */
    Map<String, Filed> byPiece() {
        var pieces = new HashMap<String, Filed>(received.size() * 2);
        received.forEach(f -> pieces.put(f.piece(), f));
        return pieces;
    }

    static boolean by(String officer, Duty properties) {
        return properties.officer().filter(officer::equals).isPresent();
    }
}
